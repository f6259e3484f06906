// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/crewsentence.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/role.h"
#include "app/report/names.h"
#include "app/report/phrases.h"

#include <QDateTime>

namespace thabat::report {

namespace {

template <typename... Texts>
QString crewSay(const Words &words, const char *source, const Texts &...texts)
{
    return words("Sentence", source).arg(texts...);
}

QString crewReason(const QString &why, const Words &words)
{
    return why.isEmpty() ? QString()
                         : crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Reason: %1"), quoted(why));
}

QString untilMinute(qint64 until)
{
    return token(toRiyadhMinute(QDateTime::fromMSecsSinceEpoch(until, Qt::UTC)));
}

} // namespace

QString crewSentence(const domain::BriefLineWritten &x, const Words &words)
{
    //: %1 is a list of the brief, such as Believed; %2 the line
    return crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Brief, %1: %2"), briefListName(x.list, words),
                   quoted(x.text));
}

QString crewSentence(const domain::BriefLineMoved &x, const Words &words)
{
    //: %1 is a list of the brief, such as Ruled out; %2 the line that is in it from now on
    return together({crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Brief, now %1: %2"),
                             briefListName(x.to, words), quoted(x.text)),
                     crewReason(x.why, words)});
}

QString crewSentence(const domain::BriefLineStruck &x, const Words &words)
{
    return together(
        {crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Struck out of the brief: %1"), quoted(x.text)),
         crewReason(x.why, words)});
}

QString crewSentence(const domain::CommandOffered &x, const Words &words)
{
    return crewSay(words,
                   QT_TRANSLATE_NOOP("Sentence", "%1 offers command to %2; %1 has it until %2 accepts."),
                   quoted(x.from), quoted(x.to));
}

QString crewSentence(const domain::CommandDeclined &x, const Words &words)
{
    return together({crewSay(words, QT_TRANSLATE_NOOP("Sentence", "%1 declined command."), quoted(x.to)),
                     crewReason(x.why, words)});
}

QString crewSentence(const domain::OfferWithdrawn &x, const Words &words)
{
    return together(
        {crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Command is no longer offered to %1."), quoted(x.to)),
         crewReason(x.why, words)});
}

QString crewSentence(const domain::CommandTaken &x, const Words &words)
{
    return together(
        {crewSay(words, QT_TRANSLATE_NOOP("Sentence", "%1 took command from %2 without a handover."),
                 quoted(x.to), quoted(x.from)),
         crewReason(x.why, words)});
}

QString crewSentence(const domain::BoxOpened &x, const Words &words)
{
    const auto role = domain::roleFromKey(x.owner);
    const auto owner = role ? roleName(*role, words) : quoted(x.owner);
    return together(
        {crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Time box until %1: %2"), untilMinute(x.until),
                 quoted(x.text)),
         x.owner.isEmpty() ? QString() : crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Owner %1."), owner)});
}

QString crewSentence(const domain::BoxExtended &x, const Words &words)
{
    return crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Going on until %1: %2"), untilMinute(x.until),
                   quoted(x.text));
}

QString crewSentence(const domain::BoxClosed &x, const Words &words)
{
    if (!x.instead.isEmpty())
        return crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Time box left: %1. Instead: %2"), quoted(x.text),
                       quoted(x.instead));
    return together({crewSay(words, QT_TRANSLATE_NOOP("Sentence", "Time box ended: %1"), quoted(x.text)),
                     crewReason(x.why, words)});
}

} // namespace thabat::report
