// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/messagesentence.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/report/phrases.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

QString channelName(const QString &channel, const runbook::Profile *profile, const Words &words)
{
    const auto *known = profile ? profile->channel(channel) : nullptr;
    const auto title = known ? known->title.in(words.language()) : QString();
    return quoted(title.isEmpty() ? channel : title);
}

namespace {

QString queuedPage(const MessageQueued &x, const Words &words)
{
    const auto *text = x.sealed.isEmpty() ? QT_TRANSLATE_NOOP("Sentence", "Page queued for %1.")
        : x.sealed == u"drill"_s
        ? QT_TRANSLATE_NOOP("Sentence", "Page for %1 sealed: in a drill nothing goes out.")
        : QT_TRANSLATE_NOOP("Sentence",
                            "Page for %1 sealed: of a restricted incident nothing goes out by itself.");
    return words("Sentence", text);
}

} // namespace

QString messageSentence(const MessageQueued &x, const QString &channel, const Words &words)
{
    if (!x.rule.isEmpty())
        return queuedPage(x, words).arg(channel);
    const auto *text = x.sealed.isEmpty() && x.byHand
        ? QT_TRANSLATE_NOOP("Sentence", "Update for %1 to be passed on by hand.")
        : x.sealed.isEmpty() ? QT_TRANSLATE_NOOP("Sentence", "Update queued for %1.")
        : x.sealed == u"drill"_s
        ? QT_TRANSLATE_NOOP("Sentence", "Update for %1 sealed: in a drill nothing goes out.")
        : QT_TRANSLATE_NOOP("Sentence",
                            "Update for %1 sealed: of a restricted incident nothing goes out by itself.");
    return words("Sentence", text).arg(channel);
}

QString messageSentence(const MessageSending &x, const QString &channel, const Words &words)
{
    if (x.attempt > 1)
        return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Message going out to %1, attempt %2."))
            .arg(channel, QString::number(x.attempt));
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Message going out to %1.")).arg(channel);
}

QString messageSentence(const MessageSent &x, const QString &channel, const Words &words)
{
    const auto *text = x.byHand ? QT_TRANSLATE_NOOP("Sentence", "Message for %1 passed on by hand.")
                                : QT_TRANSLATE_NOOP("Sentence", "Message sent to %1.");
    return words("Sentence", text).arg(channel);
}

QString messageSentence(const MessageFailed &x, const QString &channel, const Words &words)
{
    const auto *text = x.again != 0
        ? QT_TRANSLATE_NOOP("Sentence", "Message not sent to %1 yet, it is tried again: %2")
        : x.inDoubt ? QT_TRANSLATE_NOOP("Sentence", "Whether the message reached %1 is not known: %2")
                    : QT_TRANSLATE_NOOP("Sentence", "Message not sent to %1: %2");
    return words("Sentence", text).arg(channel, quoted(x.why));
}

QString messageSentence(const MessageSuperseded &, const QString &channel, const Words &words)
{
    return words("Sentence",
                 QT_TRANSLATE_NOOP("Sentence", "Message for %1 replaced by a later one before it went out."))
        .arg(channel);
}

QString messageSentence(const MessageDropped &x, const QString &channel, const Words &words)
{
    const auto text =
        words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Message for %1 given up.")).arg(channel);
    if (x.why.isEmpty())
        return text;
    return together(
        {text, words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Reason: %1")).arg(quoted(x.why))});
}

QString messageSentence(const MessageRetried &, const QString &channel, const Words &words)
{
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Somebody had the message for %1 tried again."))
        .arg(channel);
}

namespace {

const char *stateSource(const Message &message)
{
    switch (message.state) {
    case MessageState::Queued:
        return message.attempts == 0
            ? QT_TRANSLATE_NOOP("Messages", "%1: waits to go out.")
            : QT_TRANSLATE_NOOP("Messages", "%1: not sent yet, it is tried again. %3");
    case MessageState::Sending:
        return QT_TRANSLATE_NOOP("Messages", "%1: going out.");
    case MessageState::ByHand:
        return QT_TRANSLATE_NOOP("Messages", "%1: copy it and pass it on by hand.");
    case MessageState::Sent:
        if (message.passedOn)
            return QT_TRANSLATE_NOOP("Messages", "%1: passed on by hand at %2.");
        return message.inDoubt
            ? QT_TRANSLATE_NOOP("Messages", "%1: sent at %2, and it may have arrived twice.")
            : QT_TRANSLATE_NOOP("Messages", "%1: sent at %2.");
    case MessageState::Failed:
        return message.inDoubt ? QT_TRANSLATE_NOOP(
                   "Messages", "%1: it may have arrived. Look there before you send it again. %3")
                               : QT_TRANSLATE_NOOP("Messages", "%1: not sent. %3");
    case MessageState::Superseded:
        return QT_TRANSLATE_NOOP("Messages", "%1: replaced by a later message.");
    case MessageState::Dropped:
        return QT_TRANSLATE_NOOP("Messages", "%1: given up.");
    case MessageState::Sealed:
        break;
    }
    return message.what.sealed == u"drill"_s
        ? QT_TRANSLATE_NOOP("Messages", "%1: sealed, in a drill nothing goes out.")
        : QT_TRANSLATE_NOOP("Messages", "%1: sealed, the incident is restricted.");
}

} // namespace

QString messageLine(const Message &message, const runbook::Profile *profile, const Words &words)
{
    auto line = words("Messages", stateSource(message));
    // By hand, since not every sentence has every part.
    const auto channel = channelName(message.what.channel, profile, words);
    line.replace(u"%2"_s, ltr(toRiyadhMinute(message.changed)));
    line.replace(u"%1"_s, channel);
    return line.replace(u"%3"_s, quoted(message.why)).trimmed();
}

} // namespace thabat::report
