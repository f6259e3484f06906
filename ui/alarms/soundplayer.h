// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/alarmsounds.h"

#include <QObject>

namespace thabat::ui {

//! Whatever can make a sound heard. Never blocks.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! @p volume in percent. Without a device nothing is heard, and missing() says so.
    virtual void play(desk::SoundPattern pattern, int volume) = 0;

Q_SIGNALS:
    void missing(); //!< there is no sound device here
};

} // namespace thabat::ui
