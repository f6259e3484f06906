// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"
#include "app/domain/messagehappening.h"

#include <vector>

namespace thabat::domain {

//! How far a message is.
enum class MessageState { Queued, Sending, Sent, Failed, Superseded, Dropped, Sealed, ByHand };

//! A message of an incident and what became of it: a replay of its events.
struct Message
{
    MessageQueued what = {};
    EventOrder queued = {}; //!< the desk in it is the one that sends
    QDateTime since = {}; //!< when it was queued, or a person had it tried again
    MessageState state = MessageState::Queued;
    QString why = {}; //!< of a failure, or of giving it up
    bool inDoubt = false; //!< it may have arrived, or arrive twice
    int attempts = 0; //!< since @ref since
    qint64 again = 0; //!< when it is tried next, milliseconds since 1970 UTC; 0: at once
    QString reference = {}; //!< what it is called at the service
    bool passedOn = false; //!< a person sent it, not a channel
    QDateTime changed = {}; //!< when it came to its state

    //! It is on its way, or will be without anybody asking.
    bool isWaiting() const { return state == MessageState::Queued || state == MessageState::Sending; }

    //! It waits for a person: to be passed on, or because it failed.
    bool needsHand() const { return state == MessageState::ByHand || state == MessageState::Failed; }
};

//! Carries one event about a message into @p messages. What makes no sense changes nothing.
void apply(std::vector<Message> &messages, const MessageQueued &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageSending &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageSent &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageFailed &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageSuperseded &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageDropped &x, const EventHeader &header);
void apply(std::vector<Message> &messages, const MessageRetried &x, const EventHeader &header);

//! The message called @p id; null when there is none.
const Message *find(const std::vector<Message> &messages, const QString &id);

//! Whether both say the same people the same kind of thing by the same channel, so that the later is enough.
bool isSameKind(const MessageQueued &a, const MessageQueued &b);

//! Whether a later message says the same people something newer by the same channel.
bool isOutdated(const std::vector<Message> &messages, const Message &message);

QString toKey(MessageState state); //!< queued, sending, sent, failed, superseded, dropped, sealed, byHand

} // namespace thabat::domain
