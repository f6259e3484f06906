// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/notice.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/report/markdown.h"
#include "app/report/markdowntree.h"
#include "app/report/names.h"
#include "app/report/noticewords.h"

#include <QCoreApplication>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

//! What people are told: no letters of the law, and advice instead.
const QStringList forPeople{u"circumstances"_s, u"when"_s,    u"types"_s, u"risks"_s,
                            u"measures"_s,      u"contact"_s, u"advice"_s};

QDateTime timeOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

//! Puts one notice together.
class NoticeText
{
public:
    enum class Form { Draft, Outgoing };

    NoticeText(const Incident &incident, NoticeFor reader, Form form, const QDateTime &now,
               const Words &words)
        : m_incident(incident)
        , m_reader(reader)
        , m_isDraft(form == Form::Draft)
        , m_now(now)
        , m_words(words)
    {
    }

    QString text() const { return m_reader == NoticeFor::People ? toPeople() : toAuthority(); }

    static bool isLate(const Incident &incident, const QDateTime &now)
    {
        const auto deadline = noticeDeadline(*incident.breachAware);
        const auto &filed = incident.notice.filed;
        return (filed.empty() ? now : timeOf(filed.front().what.at)) > deadline;
    }

private:
    QString toAuthority() const
    {
        const auto &notice = m_incident.notice;
        QStringList blocks{title(), drill()};
        if (m_isDraft)
            blocks += notLegalAdvice();
        blocks += facts();
        if (m_isDraft) {
            if (notice.dismissed)
                blocks += u"**%1**"_s.arg(
                    escaped(withoutIsolates(breachDismissedSentence(*notice.dismissed, m_words))));
            blocks += u"**%1**"_s.arg(noticeState(notice, m_words));
            blocks += missing();
        }
        for (size_t i = 0; i < noticePoints().size(); ++i)
            blocks += point(noticePoints()[i], int(i) + 1);
        if (isLate(m_incident, m_now) || !notice.text(u"late"_s).isEmpty())
            blocks += u"## "_s + noticeItemName(u"late"_s, m_words) + u"\n\n"_s + value(u"late"_s);
        if (!notice.filed.empty())
            blocks += filings();
        if (m_isDraft)
            blocks += reminders();
        return finished(blocks);
    }

    QString toPeople() const
    {
        QStringList blocks{u"# "_s + say(QT_TRANSLATE_NOOP("Notice", "About a breach of your personal data")),
                           drill()};
        if (m_isDraft && !noticeMissing(m_incident, m_reader, m_now, m_words).isEmpty())
            blocks += missing();
        const auto section = [this, &blocks](const char *heading, const QStringList &items) {
            QStringList texts;
            for (const auto &item : items)
                texts += value(item);
            blocks += u"## "_s + say(heading) + u"\n\n"_s + texts.join(u"\n\n"_s);
        };
        section(QT_TRANSLATE_NOOP("Notice", "What happened"), {u"circumstances"_s, u"when"_s});
        section(QT_TRANSLATE_NOOP("Notice", "Which of your data"), {u"types"_s});
        section(QT_TRANSLATE_NOOP("Notice", "What may come of it"), {u"risks"_s});
        section(QT_TRANSLATE_NOOP("Notice", "What we have done"), {u"measures"_s});
        section(QT_TRANSLATE_NOOP("Notice", "What you can do"), {u"advice"_s});
        section(QT_TRANSLATE_NOOP("Notice", "Whom to ask"), {u"contact"_s});
        return finished(blocks);
    }

    QString say(const char *source) const { return m_words("Notice", source); }

    static QString finished(QStringList blocks)
    {
        blocks.removeAll(QString());
        return withoutIsolates(blocks.join(u"\n\n"_s)) + u'\n';
    }

    QString title() const
    {
        const auto before = int(m_incident.notice.filed.size());
        const auto text = before == 0
            ? say(QT_TRANSLATE_NOOP("Notice", "Notice of a personal-data breach"))
            : say(QT_TRANSLATE_NOOP("Notice", "Supplement %1 to the notice of a personal-data breach"))
                  .arg(before);
        return u"# "_s + text;
    }

    QString drill() const
    {
        return m_incident.drill
            ? say(QT_TRANSLATE_NOOP("Notice", "**DRILL**: nothing of this is real. Do not hand it in."))
            : QString();
    }

    QString notLegalAdvice() const
    {
        return u'*'
            + say(QT_TRANSLATE_NOOP("Notice",
                                    "A draft from the record under article 24 of the Implementing "
                                    "Regulation of the PDPL. A reminder, not legal advice."))
            + u'*';
    }

    QString bullet(const QString &name, const QString &text) const
    {
        return u"- **%1:** %2"_s.arg(name, text);
    }

    QString inBothCalendars(const QDateTime &at) const
    {
        return momentName(at, m_words) + u" · "_s + hijriName(inRiyadh(at).date(), m_words);
    }

    QString facts() const
    {
        const auto &aware = *m_incident.breachAware;
        QStringList lines{bullet(say(QT_TRANSLATE_NOOP("Notice", "Incident")), escaped(m_incident.id))};
        lines += bullet(say(QT_TRANSLATE_NOOP("Notice", "We became aware")), inBothCalendars(aware));
        if (!m_isDraft)
            return lines.join(u'\n');
        lines +=
            bullet(say(QT_TRANSLATE_NOOP("Notice", "72 hours end")), inBothCalendars(noticeDeadline(aware)));
        lines += bullet(say(QT_TRANSLATE_NOOP("Notice", "This draft")), inBothCalendars(m_now));
        const auto left =
            m_incident.countsToNotice() ? u"\n\n"_s + noticeTimeLeft(aware, m_now, m_words) : QString();
        return lines.join(u'\n') + left;
    }

    QString missing() const
    {
        const auto items = noticeMissing(m_incident, m_reader, m_now, m_words);
        return items.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Notice", "Nothing is missing."))
            : say(QT_TRANSLATE_NOOP("Notice", "Missing:")) + u"\n\n- "_s + items.join(u"\n- "_s);
    }

    QString point(const NoticePoint &point, int number) const
    {
        QStringList lines{u"## %1. %2\n"_s.arg(QString::number(number), noticePointName(point.id, m_words))};
        if (point.id == u"what"_s)
            lines += bullet(say(QT_TRANSLATE_NOOP("Notice", "We became aware")),
                            momentName(*m_incident.breachAware, m_words));
        for (const auto &item : point.items)
            lines += bullet(noticeItemName(item, m_words), value(item));
        return lines.join(u'\n');
    }

    QString value(const QString &item) const
    {
        const auto &notice = m_incident.notice;
        QStringList texts;
        if (const auto found = notice.items.find(item);
            found != notice.items.end() && !found->second.text.isEmpty())
            texts += escaped(found->second.text) + markOfNew(found->second.at);
        for (size_t i = 0; item == u"told"_s && i < notice.told.size(); ++i) {
            const auto &told = notice.told[i].what;
            texts += say(QT_TRANSLATE_NOOP("Notice", "notified on %1: %2"))
                         .arg(momentName(timeOf(told.at), m_words), escaped(told.how))
                + markOfNew(timeOf(told.at));
        }
        return texts.isEmpty() ? u'*' + say(QT_TRANSLATE_NOOP("Notice", "not known yet")) + u'*'
                               : texts.join(u" · "_s);
    }

    //! Says what a supplement adds to the notice before it.
    QString markOfNew(const QDateTime &at) const
    {
        const auto &filed = m_incident.notice.filed;
        const bool added =
            m_reader == NoticeFor::Authority && !filed.empty() && at > timeOf(filed.back().what.at);
        return added ? u" **(%1)**"_s.arg(say(QT_TRANSLATE_NOOP("Notice", "new"))) : QString();
    }

    QString filings() const
    {
        QStringList lines;
        for (const auto &filing : m_incident.notice.filed)
            lines += say(QT_TRANSLATE_NOOP("Notice", "%1. Filed on %2, receipt %3, SHA-256 %4"))
                         .arg(QString::number(lines.size() + 1), momentName(timeOf(filing.what.at), m_words),
                              escaped(filing.what.receipt), u'`' + shown(filing.what.sha256) + u'`');
        return u"## "_s + say(QT_TRANSLATE_NOOP("Notice", "Filed before")) + u"\n\n"_s + lines.join(u'\n');
    }

    QString reminders() const
    {
        const QStringList items{
            say(QT_TRANSLATE_NOOP("Notice",
                                  "Hand it in yourself at the National Data Governance Platform; "
                                  "Thabat sends nothing. Then record the receipt.")),
            say(QT_TRANSLATE_NOOP("Notice",
                                  "What is not known yet follows as a supplement, with the reason.")),
            say(QT_TRANSLATE_NOOP("Notice",
                                  "The National Cybersecurity Authority (NCA) may have to be told "
                                  "separately.")),
            say(QT_TRANSLATE_NOOP("Notice", "Ask the data protection officer, Legal and Security.")),
            say(QT_TRANSLATE_NOOP("Notice",
                                  "Data subjects whom it may harm are told without undue delay, in "
                                  "a notice of their own.")),
            say(QT_TRANSLATE_NOOP("Notice",
                                  "Keep copies of the notices, of the measures and of the "
                                  "evidence.")),
        };
        return u"## "_s + say(QT_TRANSLATE_NOOP("Notice", "Reminders")) + u"\n\n- "_s + items.join(u"\n- "_s);
    }

    const Incident &m_incident;
    NoticeFor m_reader;
    bool m_isDraft;
    const QDateTime &m_now;
    const Words &m_words;
};

Result<QString> written(const Incident &incident, NoticeFor reader, NoticeText::Form form,
                        const QDateTime &now, const Words &words)
{
    if (!incident.breachAware)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Decide", "Record first when the breach became known.")};
    return NoticeText(incident, reader, form, now, words).text();
}

} // namespace

QStringList noticeMissing(const Incident &incident, NoticeFor reader, const QDateTime &now,
                          const Words &words)
{
    QStringList items;
    if (reader == NoticeFor::People)
        items = forPeople;
    for (size_t i = 0; reader == NoticeFor::Authority && i < noticePoints().size(); ++i)
        items += noticePoints()[i].items;
    if (reader == NoticeFor::Authority && incident.breachAware && NoticeText::isLate(incident, now))
        items += u"late"_s;
    QStringList names;
    for (const auto &item : items) {
        if (!incident.notice.knows(item))
            names += noticeItemName(item, words);
    }
    return names;
}

Result<QString> notice(const Incident &incident, NoticeFor reader, const QDateTime &now, const Words &words)
{
    return written(incident, reader, NoticeText::Form::Draft, now, words);
}

Result<QString> noticeToSend(const Incident &incident, NoticeFor reader, const QDateTime &now,
                             const Words &words)
{
    const auto text = written(incident, reader, NoticeText::Form::Outgoing, now, words);
    return text ? MarkdownTree(*text, {}).plainText() : text;
}

} // namespace thabat::report
