// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/desk/messagerecorder.h"
#include "app/outbox/outbox.h"

namespace thabat::desk {

//! Updates, and the messages by which they go out: update, outbox-send, outbox-test, outbox-retry and
//! outbox-drop.
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

private:
    Later<Answer> update(const Command &command);
    Later<Answer> sendNow(const Command &command);
    Later<Answer> test(const Command &command);
    Later<Answer> retry(const Command &command);
    Later<Answer> drop(const Command &command);

    std::vector<domain::MessageQueued> messagesOf(const domain::Incident &incident,
                                                  const domain::UpdatePosted &update) const;
    static std::vector<domain::Happening> replaced(const domain::Incident &incident,
                                                   const domain::MessageQueued &by);
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

//! Messages that wait, and those that failed and nobody has seen to, of all incidents here.
struct MessageCount
{
    int waiting = 0;
    int failed = 0;
};
MessageCount messageCount(const domain::Replay &replay);

//! For other programs: id, channel, audience, state, reason and times.
Json toJson(const domain::Message &message, const QString &incident);

} // namespace thabat::desk
