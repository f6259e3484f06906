// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/soundplayer.h"

#include <QThread>

namespace thabat::ui {

class SoundThread;

//! Plays through the sound library, which is loaded with the first sound and lives in a thread of its own: a
//! sound server that does not answer keeps nobody waiting.
class LateSound : public SoundPlayer
{
    Q_OBJECT

public:
    //! @p library: its file without the ending.
    explicit LateSound(const QString &library, QObject *parent = nullptr);
    ~LateSound() override;

    //! Beside this program.
    static QString shippedLibrary();

    void play(desk::SoundPattern pattern, int volume) override;

private:
    QThread m_thread;
    SoundThread *m_worker; //!< lives in m_thread, which ends it
};

} // namespace thabat::ui
