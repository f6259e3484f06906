// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/monitor/alarmboard.h"
#include "app/monitor/alarmnumbers.h"

#include <QObject>

namespace thabat::desk {

//! The alarms of this desk: follows the watch, keeps in the journal who saw what and what was put aside, and
//! counts how much of it people had to bear.
class Alarms : public QObject
{
    Q_OBJECT

public:
    //! @p writes: vital signals that fall silent are written into the journal; else another desk does so.
    Alarms(Workplace &workplace, bool writes, QObject *parent = nullptr);

    static bool knows(const QString &name); //!< acknowledge, shelve, unshelve

    const std::vector<monitor::Alarm> &now() const { return m_board.alarms(); }
    const monitor::Alarm *alarm(QStringView id) const { return m_board.alarm(id); } //!< nullptr: not now

    //! Ends the blinking and sounding of all current alarms at once, before anything is written.
    void see(const QString &person);

    //! Errors: Conflict (nothing to acknowledge, no such alarm), InvalidInput (P0 or P1, no reason, for how
    //! long).
    Later<Answer> carryOut(const Command &command);

    //! What people were told in the last @p days, from the journal. Never from before its first event.
    struct Record
    {
        QDateTime from = {};
        QDateTime to = {};
        monitor::AlarmNumbers numbers = {};
    };
    Record record(int days) const;

Q_SIGNALS:
    void changed();
    void raised(const std::vector<thabat::monitor::Alarm> &alarms); //!< new, or worse than before

private:
    void look();
    void read(const std::vector<domain::Event> &events);
    Later<Answer> acknowledge(const Command &command);
    Later<Answer> shelve(const Command &command);
    Later<Answer> unshelve(const Command &command);
    Later<Answer> write(const domain::Happening &happening, const QString &author, Answer answer);
    void writeSilence(const monitor::Alarm &alarm, bool begins);
    QString englishTitle(const QString &alarm) const;

    Workplace &m_workplace;
    const bool m_writes;
    monitor::AlarmBoard m_board;
    QStringList m_seen; //!< ids that see() took and nobody has written down yet
};

} // namespace thabat::desk
