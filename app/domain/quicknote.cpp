// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/quicknote.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/role.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace thabat::domain {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto aDay = 24h;

std::chrono::seconds unitOf(QChar unit)
{
    if (unit == u's' || unit == u'ث')
        return 1s;
    if (unit == u'm' || unit == u'د')
        return 60s;
    return 3600s;
}

std::optional<NoteType> typeOf(const QString &word)
{
    static const std::map<QString, NoteType> words = {
        {u"d"_s, NoteType::Decision},
        {u"decision"_s, NoteType::Decision},
        {u"قرار"_s, NoteType::Decision},
        {u"a"_s, NoteType::Action},
        {u"action"_s, NoteType::Action},
        {u"إجراء"_s, NoteType::Action},
        {u"o"_s, NoteType::Observation},
        {u"note"_s, NoteType::Observation},
        {u"ملاحظة"_s, NoteType::Observation},
        {u"h"_s, NoteType::Hypothesis},
        {u"hypothesis"_s, NoteType::Hypothesis},
        {u"فرضية"_s, NoteType::Hypothesis},
        {u"i"_s, NoteType::Impact},
        {u"impact"_s, NoteType::Impact},
        {u"أثر"_s, NoteType::Impact},
        {u"q"_s, NoteType::Question},
        {u"question"_s, NoteType::Question},
        {u"سؤال"_s, NoteType::Question},
        {u"f"_s, NoteType::Fixed},
        {u"fixed"_s, NoteType::Fixed},
        {u"حل"_s, NoteType::Fixed},
    };
    const auto found = words.find(word.toLower());
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<BriefList> briefListOf(const QString &word)
{
    static const std::map<QString, BriefList> words = {
        {u"observed"_s, BriefList::Observed}, {u"مرصود"_s, BriefList::Observed},
        {u"believed"_s, BriefList::Believed}, {u"مظنون"_s, BriefList::Believed},
        {u"tried"_s, BriefList::Tried},       {u"مجرب"_s, BriefList::Tried},
        {u"ruledout"_s, BriefList::RuledOut}, {u"مستبعد"_s, BriefList::RuledOut},
        {u"next"_s, BriefList::Next},         {u"التالي"_s, BriefList::Next},
    };
    const auto found = words.find(word.toLower());
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

//! Takes "-5m" or "=03:04" off the front of the line.
void takeTime(QString &rest, QuickNote &note, const QDateTime &now)
{
    static const QRegularExpression back(u"^[-−]([0-9٠-٩۰-۹]{1,5})\\s?([smhثدس])(?=\\s|$)\\s*"_s);
    static const QRegularExpression clock(
        u"^=([0-9٠-٩۰-۹]{1,2}):([0-9٠-٩۰-۹]{2})(?::([0-9٠-٩۰-۹]{2}))?(?=\\s|$)\\s*"_s);
    if (const auto match = back.match(rest); match.hasMatch()) {
        const auto amount = withLatinDigits(match.captured(1)).toLongLong() * unitOf(match.captured(2).at(0));
        note.at = now.addSecs(-amount.count());
        rest.remove(0, match.capturedLength());
    } else if (const auto at = clock.match(rest); at.hasMatch()) {
        const QTime time(withLatinDigits(at.captured(1)).toInt(), withLatinDigits(at.captured(2)).toInt(),
                         withLatinDigits(at.captured(3)).toInt());
        if (!time.isValid())
            return;
        auto local = inRiyadh(now);
        local.setTime(time);
        if (local > now.addSecs(60)) {
            // Shortly after midnight "=23:50" is yesterday; in the middle of the day a later time is a slip.
            const auto yesterday = local.addDays(-1);
            if (yesterday.secsTo(now) <= std::chrono::seconds(12h).count())
                local = yesterday;
            else
                note.notices.push_back(QuickNote::Notice::FutureTime);
        }
        if (local <= now.addSecs(60))
            note.at = std::min(local.toUTC(), now);
        rest.remove(0, at.capturedLength());
    }
    if (note.at.isValid() && note.at.secsTo(now) > std::chrono::seconds(aDay).count())
        note.notices.push_back(QuickNote::Notice::OlderThanADay);
}

//! Takes "/decision", "#قرار" or "ظd" off the front; an unknown word stays text.
void takeType(QString &rest, QuickNote &note)
{
    static const QRegularExpression type(u"^[/#ظ](\\p{L}+)(?=\\s|$)\\s*"_s);
    const auto match = type.match(rest);
    const auto known = match.hasMatch() ? typeOf(match.captured(1)) : std::nullopt;
    if (match.hasMatch() && !known && !note.correction) // a correction is one of a note
        note.brief = briefListOf(match.captured(1));
    if (!known && !note.brief)
        return;
    note.type = known.value_or(note.type);
    rest.remove(0, match.capturedLength());
}

QString mentionOf(const QString &word)
{
    if (word == u"الكل"_s || word.compare(u"all"_s, Qt::CaseInsensitive) == 0)
        return u"all"_s;
    const auto role = roleFromKey(word);
    return role ? toKey(*role) : word;
}

//! Takes "/box 10m" off the front and the person that it is for: "/box 10m @ops check the pool".
void takeBox(QString &rest, QuickNote &note)
{
    static const QRegularExpression box(
        u"^[/#ظ](?:box|مهلة)\\s+([0-9٠-٩۰-۹]{1,5})\\s?([smhثدس])(?=\\s|$)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(u"^@([\\p{L}\\p{N}_.-]+)\\s+(?=\\S)"_s);
    const auto match = box.match(rest);
    if (!match.hasMatch() || note.correction)
        return;
    note.box = withLatinDigits(match.captured(1)).toLongLong() * unitOf(match.captured(2).at(0));
    if (note.box.count() == 0)
        return; // no time at all: it stays text
    rest.remove(0, match.capturedLength());
    if (const auto who = person.match(rest); who.hasMatch()) {
        note.mentions = {mentionOf(who.captured(1))};
        rest.remove(0, who.capturedLength());
    }
}

void takeKeyMoment(QString &rest, QuickNote &note)
{
    if (rest.startsWith(u'!')) {
        note.key = true;
        rest = rest.mid(1).trimmed();
    }
    if (rest.endsWith(u'!')) {
        note.key = true;
        rest = rest.chopped(1).trimmed();
    }
}

//! Cuts a task out of the end of the text: "+ @comms post the update ~10m".
void takeTask(QString &rest, QuickNote &note)
{
    static const QRegularExpression task(
        u"(?:^|\\s)\\+\\s*(?![0-9٠-٩۰-۹])(?:@([\\p{L}\\p{N}_.-]+)\\s+)?(.+?)(?:\\s*~\\s*([0-9٠-٩۰-۹]{1,5})\\s?([smhثدس]))?$"_s);
    const auto match = task.match(rest);
    if (!match.hasMatch())
        return;
    NoteTask found;
    found.owner = match.captured(1).isEmpty() ? QString() : mentionOf(match.captured(1));
    found.text = match.captured(2).trimmed();
    if (!match.captured(3).isEmpty())
        found.due = withLatinDigits(match.captured(3)).toLongLong() * unitOf(match.captured(4).at(0));
    note.tasks.push_back(found);
    rest = match.capturedStart() == 0 ? found.text
                                      : rest.left(match.capturedStart()).trimmed() + u" + "_s + found.text;
}

QStringList wordsAfter(QChar sigil, const QString &text)
{
    const QRegularExpression word(
        u"(?:^|\\s)\\%1(\\p{L}(?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)"_s.arg(sigil));
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words += matches.next().captured(1);
    words.removeDuplicates();
    return words;
}

} // namespace

QuickNote parseQuickNote(const QString &line, const QDateTime &now)
{
    QuickNote note;
    auto rest = line.trimmed();
    if (rest.startsWith(u'^')) {
        note.correction = true;
        rest = rest.mid(1).trimmed();
    }
    takeKeyMoment(rest, note);
    takeTime(rest, note, now);
    takeType(rest, note);
    takeBox(rest, note);
    takeKeyMoment(rest, note);
    const auto all = rest;
    takeTask(rest, note);
    note.text = rest;
    for (const auto &word : wordsAfter(u'@', all))
        note.mentions += mentionOf(word);
    note.mentions.removeDuplicates();
    note.metrics = wordsAfter(u'$', all);
    return note;
}

} // namespace thabat::domain
