// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/outbox/messagejournal.h"

namespace thabat::desk {

//! The journal of the desk, as the outbox uses it.
class MessageRecorder : public QObject, public outbox::MessageJournal
{
    Q_OBJECT

public:
    //! @p workplace outlives it.
    explicit MessageRecorder(Workplace &workplace);

    const domain::Replay &replay() const override { return m_workplace.replay(); }
    QString desk() const override;
    Later<Done> write(const domain::Happening &happening, const QString &incident) override;

private:
    Workplace &m_workplace;
};

} // namespace thabat::desk
