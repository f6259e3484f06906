// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortem.h"

#include "app/base/text.h"
#include "app/report/markdown.h"
#include "app/report/postmortemparts.h"
#include "app/report/runrecord.h"

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

//! Puts headings, generated parts and empty prompts one below the other.
class MortemDocument
{
public:
    explicit MortemDocument(const Words &words)
        : m_words(words)
    {
    }

    void add(const QString &block) { m_blocks += block; }
    void heading(const char *source) { add(u"## "_s + m_words("PostMortem", source)); }
    void part(const char *title, const QString &name, const QString &body)
    {
        heading(title);
        add(generated(name, body));
    }
    //! A section for people: the blameless hint, and room.
    void prompt(const char *title)
    {
        heading(title);
        add(u"*%1*"_s.arg(
            m_words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "Describe conditions, not people."))));
    }
    QString text() const { return withoutIsolates(m_blocks.join(u"\n\n"_s)) + u'\n'; }

private:
    const Words &m_words;
    QStringList m_blocks;
};

QString mortemTitle(const domain::Incident &incident, const QDateTime &now, const Words &words)
{
    const auto title = words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "# Post-mortem: %1"))
                           .arg(escaped(incident.title));
    const auto written =
        words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "Generated from the record on %1."))
            .arg(momentName(now, words));
    return title + u"\n\n"_s + written;
}

} // namespace

QString postMortem(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                   const Words &words)
{
    const PostMortemParts parts(incident, profile, words);
    MortemDocument document(words);
    document.add(postMortemMark(incident.id));
    document.add(generated(u"header"_s, mortemTitle(incident, now, words) + u"\n\n"_s + parts.header()));
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Impact"), u"impact"_s, parts.impact());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Key moments"), u"key-moments"_s, parts.keyMoments());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "What we thought and when"), u"thinking"_s,
                  parts.thinking());
    document.prompt(QT_TRANSLATE_NOOP("PostMortem", "Root cause"));
    document.prompt(QT_TRANSLATE_NOOP("PostMortem", "Contributing factors"));
    document.prompt(QT_TRANSLATE_NOOP("PostMortem", "What worked"));
    document.prompt(QT_TRANSLATE_NOOP("PostMortem", "What didn't"));
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Action items"), u"action-items"_s, parts.actionItems());
    document.add(
        words("PostMortem",
              QT_TRANSLATE_NOOP("PostMortem",
                                "Add further items below. The table above is renewed from the record.")));
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Afterwards"), u"duties"_s, parts.duties());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Measures"), u"metrics"_s, parts.metrics());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Checklists"), u"checklists"_s, parts.checklists());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Rollback record"), u"runs"_s,
                  runRecord(incident, words, profile));
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Open and temporary states"), u"open"_s,
                  parts.openStates());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Updates posted"), u"updates"_s, parts.updates());
    if (!incident.pages.empty())
        document.part(QT_TRANSLATE_NOOP("PostMortem", "People paged"), u"pages"_s, parts.pages());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Evidence"), u"evidence"_s, parts.evidence());
    document.part(QT_TRANSLATE_NOOP("PostMortem", "Timeline"), u"timeline"_s, parts.everything());
    return document.text();
}

} // namespace thabat::report
