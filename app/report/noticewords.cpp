// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/noticewords.h"

#include "app/base/text.h"
#include "app/report/names.h"
#include "app/report/phrases.h"

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

QString named(const std::map<QString, const char *> &names, const QString &id, const Words &words)
{
    const auto found = names.find(id);
    return found == names.end() ? shown(id) : words("Notice", found->second);
}

} // namespace

QString noticePointName(const QString &point, const Words &words)
{
    static const std::map<QString, const char *> names{
        {u"what"_s, QT_TRANSLATE_NOOP("Notice", "What happened, and when")},
        {u"data"_s, QT_TRANSLATE_NOOP("Notice", "Whose data, and which")},
        {u"risk"_s, QT_TRANSLATE_NOOP("Notice", "Risks and measures")},
        {u"told"_s, QT_TRANSLATE_NOOP("Notice", "Whether data subjects are notified")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Notice", "Contact")},
    };
    return named(names, point, words);
}

QString noticeItemName(const QString &item, const Words &words)
{
    static const std::map<QString, const char *> names{
        {u"when"_s, QT_TRANSLATE_NOOP("Notice", "Time and date of the breach")},
        {u"circumstances"_s, QT_TRANSLATE_NOOP("Notice", "How it happened")},
        {u"categories"_s, QT_TRANSLATE_NOOP("Notice", "Categories of data subjects")},
        {u"people"_s, QT_TRANSLATE_NOOP("Notice", "Number of data subjects, actual or approximate")},
        {u"types"_s, QT_TRANSLATE_NOOP("Notice", "Types of personal data")},
        {u"risks"_s, QT_TRANSLATE_NOOP("Notice", "Actual and possible impact on data and people")},
        {u"measures"_s, QT_TRANSLATE_NOOP("Notice", "Measures taken to prevent, limit or mitigate it")},
        {u"prevention"_s, QT_TRANSLATE_NOOP("Notice", "Future measures against a recurrence")},
        {u"told"_s, QT_TRANSLATE_NOOP("Notice", "Data subjects have been, or will be, notified")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Notice", "Controller or data protection officer")},
        {u"late"_s, QT_TRANSLATE_NOOP("Notice", "Reason for the delay")},
        {u"advice"_s, QT_TRANSLATE_NOOP("Notice", "Advice to data subjects")},
    };
    return named(names, item, words);
}

QString noticeState(const domain::Notice &notice, const Words &words)
{
    return words("Notice", QT_TRANSLATE_NOOP("Notice", "%1 of %2 points are complete."))
        .arg(QString::number(notice.completePoints()), QString::number(domain::noticePoints().size()));
}

QString noticeTimeLeft(const QDateTime &aware, const QDateTime &now, const Words &words)
{
    const auto minutes = now.secsTo(domain::noticeDeadline(aware)) / 60;
    const auto clock = ltr(u"%1:%2"_s.arg(QString::number(qAbs(minutes) / 60),
                                          QString::number(qAbs(minutes) % 60).rightJustified(2, u'0')));
    return (minutes < 0 ? words("Notice", QT_TRANSLATE_NOOP("Notice", "The 72 hours ended %1 ago (h:min)."))
                        : words("Notice", QT_TRANSLATE_NOOP("Notice", "%1 left of the 72 hours (h:min).")))
        .arg(clock);
}

QString noticeItemSentence(const domain::NoticeItemWritten &written, const Words &words)
{
    const auto name = noticeItemName(written.item, words);
    if (written.text.isEmpty())
        return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Breach notice, %1: not known.")).arg(name);
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Breach notice, %1: %2"))
        .arg(name, quoted(written.text));
}

QString noticeFiledSentence(const domain::NoticeFiled &filed, const Words &words)
{
    const auto at = momentName(QDateTime::fromMSecsSinceEpoch(filed.at, Qt::UTC), words);
    return words("Sentence",
                 QT_TRANSLATE_NOOP("Sentence", "Breach notice filed on %1, receipt %2; SHA-256 %3, copy %4."))
        .arg(at, quoted(filed.receipt), token(filed.sha256), token(filed.file));
}

QString peopleToldSentence(const domain::PeopleTold &told, const Words &words)
{
    const auto at = momentName(QDateTime::fromMSecsSinceEpoch(told.at, Qt::UTC), words);
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Data subjects were notified on %1: %2"))
        .arg(at, quoted(told.how));
}

QString breachDismissedSentence(const domain::BreachDismissed &dismissed, const Words &words)
{
    return words("Sentence",
                 QT_TRANSLATE_NOOP("Sentence", "No breach notice is needed, decided by %1. Reason: %2"))
        .arg(quoted(dismissed.decidedBy), quoted(dismissed.why));
}

} // namespace thabat::report
