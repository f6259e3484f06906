// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/hubstate.h"
#include "app/journal/syncround.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace thabat::journal {

//! Keeps the journal and the hub in step, round after round, for as long as it lives.
//!
//! Rounds come when something was written here, when another desk hints that it wrote, and every second or
//! two, because a hint may be lost. Whatever the hub does, the journal works as if there were none.
class HubSync : public QObject
{
    Q_OBJECT

public:
    //! @p journal and @p clock outlive it. It begins with start().
    HubSync(HubSettings hub, Journal &journal, const Clock &clock, QObject *parent = nullptr);
    ~HubSync() override;

    void start();

    //! Somebody wants it now: what was waited for after a failure is not waited for any more.
    void syncNow();

    //! Who sits here, and which incident they look at.
    void setPresence(const QString &person, const QString &incident);

    const HubState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void roundOver(const thabat::journal::RoundReport &report);

private:
    struct Held
    {
        HubState::Trouble trouble = {};
        std::chrono::milliseconds until{0}; //!< left alone before that; monotonic
    };

    void wake(); //!< something was written, here or elsewhere
    void heard(const QString &hint);
    void scheduleIn(std::chrono::milliseconds time);
    void beginRound();
    void endRound(const RoundReport &report);
    void judge(const RoundReport &report);
    void noteTroubles(const RoundReport &report);
    void hold(const BadEvent &bad);
    void releaseHealed(const RoundReport &report);
    void countWithheld();
    void witness();
    HubState::Kind kindOf(const RoundReport &report) const;
    std::chrono::milliseconds pauseAfter(const RoundReport &report);
    void setKind(HubState::Kind kind, const QString &reason);
    void stalled();
    QString place() const; //!< the name of the hub in the quarantine

    const HubSettings m_hub;
    Journal &m_journal;
    const Clock &m_clock;
    std::unique_ptr<HubLine> m_line;
    std::unique_ptr<SyncRound> m_round; //!< while one is on its way
    HubState m_state;
    Presence m_me;
    std::map<QString, Held> m_held;
    std::set<QString> m_leftAlone; //!< in this round
    QTimer m_next;
    QTimer m_slow; //!< runs out when the hub has not answered for long
    QElapsedTimer m_roundTime;
    std::chrono::milliseconds m_gap{0}; //!< between rounds that something asks for
    std::chrono::milliseconds m_lastMeeting{-1}; //!< monotonic
    std::chrono::milliseconds m_lastWriting{0}; //!< when anybody wrote last; monotonic
    std::chrono::milliseconds m_lastWitness{0};
    qint64 m_hubAhead = 0; //!< the clock of the hub less ours, milliseconds
    int m_failures = 0; //!< in a row
    bool m_wanted = false; //!< another round, as soon as this one is over
    bool m_unwitnessed = false;
};

} // namespace thabat::journal
