// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/desk/messagerecorder.h"
#include "app/outbox/outbox.h"

namespace thabat::desk {

//! Updates, and the messages by which they go out: update, update-decline, outbox-send, outbox-test,
//! outbox-retry, outbox-passed and outbox-drop.
class MessageCommands : public QObject
{
    Q_OBJECT

public:
    explicit MessageCommands(Workplace &workplace);

    static bool knows(const QString &name);

    Later<Answer> carryOut(const Command &command);

    //! From now on what is queued goes out. A program that ends soon does not start it, or waits for
    //! "outbox-send".
    void start();

    //! Something else was queued: what is due goes out, if it was started.
    void look();

private:
    Later<Answer> update(const Command &command);
    Later<Answer> decline(const Command &command);
    Later<Answer> sendNow(const Command &command);
    Later<Answer> test(const Command &command);
    Later<Answer> retry(const Command &command);
    Later<Answer> passed(const Command &command);
    Later<Answer> drop(const Command &command);
    Later<Answer> recordOne(const Command &command, const domain::Happening &happening,
                            const QString &incident, const QString &told);

    domain::PostUpdate postOf(const Command &command) const;
    Answer queue(const domain::Incident &incident, std::vector<domain::Happening> &happenings) const;
    Answer account(const Command &command) const;
    void answerAllWaiting();

    //! The message that @p command names, with its incident. Errors: InvalidInput, Conflict.
    struct Found
    {
        const domain::Incident *incident = nullptr;
        const domain::Message *message = nullptr;
    };
    Result<Found> found(const Command &command) const;

    Workplace &m_workplace;
    MessageRecorder m_recorder;
    outbox::Outbox m_outbox;
    std::vector<std::pair<Command, SharedPromise<Answer>>> m_waiting; //!< for outbox-send
};

//! Messages that wait, and those that nobody has seen to: failed, or to be passed on by hand.
struct MessageCount
{
    int waiting = 0;
    int failed = 0;
    int byHand = 0;
};
MessageCount messageCount(const domain::Replay &replay);

//! For other programs: what waits for the commander.
Json toJson(const domain::ProposedUpdate &proposal, const QString &incident);

//! For other programs: id, channel, audience, state, reason and times.
Json toJson(const domain::Message &message, const QString &incident);

} // namespace thabat::desk
