// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/hubpush.h"
#include "app/journal/journal.h"

#include <QObject>

namespace thabat::journal {

class HubLine;

//! What one round with the hub came to.
struct RoundReport
{
    std::optional<Error> problem = {}; //!< why it ended early; what it did until then is done
    std::optional<Error> pushProblem = {}; //!< the hub can be read and takes nothing
    std::optional<Meeting> meeting = {};
    int pushed = 0;
    int pulled = 0;
    domain::EventNumber leftToPush = 0;
    domain::EventNumber leftToPull = 0;
    std::vector<Refusal> withheld = {}; //!< texts that the hub refused
    std::vector<Refusal> refusedThere = {};
    std::vector<Refusal> refusedHere = {};
    std::vector<BadEvent> differing = {}; //!< chains that are not the same here and there

    bool isInStep() const { return !problem && !pushProblem && leftToPush == 0 && leftToPull == 0; }
};

//! One exchange with the hub: who has what, push, pull. It tells once how it went.
class SyncRound : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        std::set<QString> held = {}; //!< desks that are left alone this time
        std::optional<Presence> me = {}; //!< set: say so and ask who else is there
        QDateTime now = {}; //!< of this desk
        QDateTime hubNow = {}; //!< as far as it is known
    };

    static constexpr domain::EventNumber rowLimit = 500;
    static constexpr qint64 byteLimit = 256 * 1024;

    //! @p line and @p journal outlive the round.
    SyncRound(HubLine &line, Journal &journal, Task task, QObject *parent);

    void start();

Q_SIGNALS:
    void stepped(); //!< the hub or the journal has answered, and it goes on
    void over(const thabat::journal::RoundReport &report);

private:
    //! What the hub said first.
    struct View
    {
        ChainHeads heads = {};
        std::optional<Meeting> meeting = {};
    };

    void plan(const View &view);
    void readExcerpt();
    void push(Excerpt excerpt);
    void pull();
    void take(Delivery delivery);
    void fail(const Error &error);
    void finish();

    HubLine &m_line;
    Journal &m_journal;
    Task m_task;
    ChainHeads m_there;
    SyncPlan m_plan;
    RoundReport m_report;
};

} // namespace thabat::journal
