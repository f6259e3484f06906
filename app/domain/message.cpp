// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/message.h"

#include <algorithm>

namespace thabat::domain {

namespace {

//! The message that @p header is about, in its new state; null when there is none.
Message *moved(std::vector<Message> &messages, const QString &id, MessageState state,
               const EventHeader &header)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&id](const Message &message) {
        return message.what.message == id;
    });
    if (found == messages.end() || found->state == MessageState::Sealed)
        return nullptr;
    found->state = state;
    found->changed = header.time();
    found->why.clear();
    found->again = 0;
    return &*found;
}

} // namespace

void apply(std::vector<Message> &messages, const MessageQueued &x, const EventHeader &header)
{
    if (find(messages, x.message))
        return;
    Message message;
    message.what = x;
    message.queued = header.order();
    message.since = message.changed = header.time();
    message.state = !x.sealed.isEmpty() ? MessageState::Sealed
        : x.byHand                      ? MessageState::ByHand
                                        : MessageState::Queued;
    messages.push_back(message);
}

void apply(std::vector<Message> &messages, const MessageSending &x, const EventHeader &header)
{
    if (auto *message = moved(messages, x.message, MessageState::Sending, header))
        message->attempts = x.attempt;
}

void apply(std::vector<Message> &messages, const MessageSent &x, const EventHeader &header)
{
    if (auto *message = moved(messages, x.message, MessageState::Sent, header))
        message->reference = x.reference, message->passedOn = x.byHand;
}

void apply(std::vector<Message> &messages, const MessageFailed &x, const EventHeader &header)
{
    const auto state = x.again != 0 ? MessageState::Queued : MessageState::Failed;
    auto *message = moved(messages, x.message, state, header);
    if (!message)
        return;
    message->why = x.why;
    message->inDoubt = message->inDoubt || x.inDoubt;
    message->again = x.again;
}

void apply(std::vector<Message> &messages, const MessageSuperseded &x, const EventHeader &header)
{
    moved(messages, x.message, MessageState::Superseded, header);
}

void apply(std::vector<Message> &messages, const MessageDropped &x, const EventHeader &header)
{
    if (auto *message = moved(messages, x.message, MessageState::Dropped, header))
        message->why = x.why;
}

void apply(std::vector<Message> &messages, const MessageRetried &x, const EventHeader &header)
{
    auto *message = moved(messages, x.message, MessageState::Queued, header);
    if (!message)
        return;
    message->since = header.time();
    message->attempts = 0;
}

const Message *find(const std::vector<Message> &messages, const QString &id)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&id](const Message &message) {
        return message.what.message == id;
    });
    return found == messages.end() ? nullptr : &*found;
}

bool isSameKind(const MessageQueued &a, const MessageQueued &b)
{
    return a.channel == b.channel && a.audience == b.audience && a.rule == b.rule;
}

bool isOutdated(const std::vector<Message> &messages, const Message &message)
{
    return std::any_of(messages.begin(), messages.end(), [&message](const Message &other) {
        const bool isNewer = message.queued < other.queued && other.state != MessageState::Dropped;
        return isNewer && isSameKind(other.what, message.what);
    });
}

QString toKey(MessageState state)
{
    static constexpr const char *words[] = {"queued",     "sending", "sent",   "failed",
                                            "superseded", "dropped", "sealed", "byHand"};
    return QString::fromLatin1(words[size_t(state)]);
}

} // namespace thabat::domain
