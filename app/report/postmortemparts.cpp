// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortemparts.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"
#include "app/report/markdown.h"
#include "app/report/messagesentence.h"
#include "app/report/pagewords.h"
#include "app/report/phrases.h"
#include "app/report/thinking.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

//! A sentence of ours as Markdown: its isolates go, the bidi controls of outside text are visible already.
QString inMarkdown(const QString &sentence)
{
    return escaped(withoutIsolates(sentence));
}

QString second(const QDateTime &time)
{
    return u"`%1`"_s.arg(toRiyadhSecond(time));
}

} // namespace

PostMortemParts::PostMortemParts(const Incident &incident, const runbook::Profile *profile,
                                 const Words &words)
    : m_incident(incident)
    , m_profile(profile)
    , m_words(words)
    , m_facts(postMortemFacts(incident, profile))
    , m_timeline(timeline(incident, words, profile))
{
}

QString PostMortemParts::header() const
{
    QStringList rows{tableHead(
        {say(QT_TRANSLATE_NOOP("PostMortem", "What")), say(QT_TRANSLATE_NOOP("PostMortem", "Value"))})};
    const auto row = [this, &rows](const char *name, const QString &value) {
        rows += tableRow({say(name), value.isEmpty() ? u"–"_s : value});
    };
    row(QT_TRANSLATE_NOOP("PostMortem", "Incident"), escaped(m_incident.id));
    row(QT_TRANSLATE_NOOP("PostMortem", "Severity"), milestones(m_facts.severities));
    row(QT_TRANSLATE_NOOP("PostMortem", "Environment"), escaped(m_incident.environment));
    row(QT_TRANSLATE_NOOP("PostMortem", "Kind"),
        m_incident.drill ? say(QT_TRANSLATE_NOOP("PostMortem", "**DRILL**, not a real incident"))
                         : say(QT_TRANSLATE_NOOP("PostMortem", "Real incident")));
    row(QT_TRANSLATE_NOOP("PostMortem", "Declared"), bothZones(m_incident.declaredAt));
    row(QT_TRANSLATE_NOOP("PostMortem", "Hijri date"),
        m_incident.declaredAt.isValid() ? hijriName(inRiyadh(m_incident.declaredAt).date(), m_words)
                                        : QString());
    row(QT_TRANSLATE_NOOP("PostMortem", "Resolved"), bothZones(m_incident.resolvedAt));
    row(QT_TRANSLATE_NOOP("PostMortem", "Duration"), sinceDeclared(m_incident.resolvedAt));
    row(QT_TRANSLATE_NOOP("PostMortem", "Commanders"), milestones(m_facts.commanders));
    for (const auto role : allRoles)
        rows +=
            tableRow({roleName(role, m_words),
                      m_incident.holder(role).isEmpty() ? say(QT_TRANSLATE_NOOP("PostMortem", "not assigned"))
                                                        : escaped(m_incident.holder(role))});
    row(QT_TRANSLATE_NOOP("PostMortem", "Customers affected"), customersName(m_incident.customers, m_words));
    row(QT_TRANSLATE_NOOP("PostMortem", "Post-mortem owner"), escaped(m_facts.owner));
    return rows.join(u'\n') + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("PostMortem", "All times of day are Riyadh time (UTC+3)."));
}

QString PostMortemParts::impact() const
{
    QStringList items{say(QT_TRANSLATE_NOOP("PostMortem", "Customers affected: %1"))
                          .arg(customersName(m_incident.customers, m_words))};
    for (const auto &note : m_facts.impacts)
        items += u"%1 %2"_s.arg(second(note.at), escaped(note.what));
    return bullets(items);
}

QString PostMortemParts::keyMoments() const
{
    return entries([](const TimelineEntry &entry) {
        return entry.key;
    });
}

QString PostMortemParts::everything() const
{
    return entries([](const TimelineEntry &) {
        return true;
    });
}

QString PostMortemParts::checklists() const
{
    QStringList items;
    for (const auto &event : m_incident.events) {
        const auto happening = decode(event);
        const auto *step = std::get_if<StepAnswered>(&happening);
        if (!step)
            continue;
        auto line =
            say(QT_TRANSLATE_NOOP("PostMortem", "%1, step %2, %3: %4 (%5, %6)"))
                .arg(listTitle(step->list), QString::number(step->step),
                     escaped(stepTitle(*step, m_words, m_profile)), stepAnswerName(step->answer, m_words),
                     escaped(event.header.author), second(event.header.time()));
        if (!step->why.isEmpty())
            line += u' ' + say(QT_TRANSLATE_NOOP("PostMortem", "Reason: %1")).arg(escaped(step->why));
        if (!step->sensed.isEmpty())
            line += u' ' + say(QT_TRANSLATE_NOOP("PostMortem", "Measured: %1")).arg(escaped(step->sensed));
        items += line;
    }
    return bullets(items);
}

QString PostMortemParts::evidence() const
{
    QStringList items;
    for (const auto &saved : m_incident.evidence) {
        const auto files =
            m_words.counted("PostMortem", QT_TRANSLATE_N_NOOP("PostMortem", "%n file(s)"), saved.files);
        auto line = say(QT_TRANSLATE_NOOP("PostMortem", "%1: %2, %3"))
                        .arg(escaped(saved.folder), files, sizeName(saved.bytes));
        if (!saved.failures.isEmpty())
            line += u". "_s
                + say(QT_TRANSLATE_NOOP("PostMortem", "Missing: %1"))
                      .arg(escaped(saved.failures.join(u"; "_s)));
        items += line;
    }
    return bullets(items);
}

QString PostMortemParts::updates() const
{
    QStringList items;
    for (const auto &event : m_incident.events) {
        const auto happening = decode(event);
        const auto *update = std::get_if<UpdatePosted>(&happening);
        if (!update)
            continue;
        const auto head = say(QT_TRANSLATE_NOOP("PostMortem", "%1 %2, %3, by %4"))
                              .arg(second(event.header.time()), audienceName(update->audience, m_words),
                                   updateStateName(update->state, m_words), escaped(event.header.author));
        QStringList texts{escaped(update->text), escaped(update->arabic)};
        texts.removeAll(QString());
        items += head + u"\n  > "_s + texts.join(u"\n  >\n  > "_s);
    }
    for (const auto &message : m_incident.messages)
        items += u"%1 %2"_s.arg(second(QDateTime::fromMSecsSinceEpoch(message.queued.time.wall, Qt::UTC)),
                                inMarkdown(messageLine(message, m_profile, m_words)));
    return bullets(items);
}

QString PostMortemParts::pages() const
{
    QStringList items;
    for (const auto &page : m_incident.pages) {
        const auto line = together(
            {pageSentence(page.what, m_profile, m_words), pageState(page, m_incident, m_profile, m_words)});
        items += u"%1 %2"_s.arg(second(page.at), inMarkdown(line));
    }
    return bullets(items);
}

QString PostMortemParts::openStates() const
{
    QStringList items;
    for (const auto &loop : m_incident.loops) {
        if (loop.what.kind != LoopOpened::Kind::Loan && loop.closed)
            continue;
        const auto state = loop.closed ? say(QT_TRANSLATE_NOOP("PostMortem", "taken back"))
            : loop.handedTo.isEmpty()
            ? say(QT_TRANSLATE_NOOP("PostMortem", "still open"))
            : say(QT_TRANSLATE_NOOP("PostMortem", "still open, kept by %1")).arg(escaped(loop.handedTo));
        items += say(QT_TRANSLATE_NOOP("PostMortem", "%1: %2")).arg(escaped(loop.what.text), state);
    }
    if (m_incident.frozen)
        items += say(QT_TRANSLATE_NOOP("PostMortem", "Deploys are still frozen."));
    return bullets(items);
}

QString PostMortemParts::metrics() const
{
    QStringList rows{tableHead({say(QT_TRANSLATE_NOOP("PostMortem", "Measure")),
                                say(QT_TRANSLATE_NOOP("PostMortem", "After the declaration"))})};
    const auto row = [this, &rows](const char *name, const QDateTime &at) {
        rows += tableRow(
            {say(name),
             at.isValid() ? sinceDeclared(at) : say(QT_TRANSLATE_NOOP("PostMortem", "not recorded"))});
    };
    row(QT_TRANSLATE_NOOP("PostMortem", "Alarms acknowledged"), m_facts.acknowledged);
    row(QT_TRANSLATE_NOOP("PostMortem", "Commander named"),
        m_facts.commanders.empty() ? QDateTime() : m_facts.commanders.front().at);
    row(QT_TRANSLATE_NOOP("PostMortem", "First update"), m_facts.firstUpdate);
    row(QT_TRANSLATE_NOOP("PostMortem", "Mitigated (first verified run)"), m_facts.mitigated);
    row(QT_TRANSLATE_NOOP("PostMortem", "Incident resolved"), m_incident.resolvedAt);
    return rows.join(u'\n');
}

QString PostMortemParts::actionItems() const
{
    const auto incomplete = say(QT_TRANSLATE_NOOP("PostMortem", "Needs an owner and a date"));
    QStringList rows{tableHead(
        {say(QT_TRANSLATE_NOOP("PostMortem", "What")), say(QT_TRANSLATE_NOOP("PostMortem", "Who")),
         say(QT_TRANSLATE_NOOP("PostMortem", "When")), say(QT_TRANSLATE_NOOP("PostMortem", "Remark"))})};
    for (const auto &loop : m_incident.loops) {
        if (loop.closed)
            continue;
        const auto due = QDateTime::fromMSecsSinceEpoch(loop.what.due, Qt::UTC);
        const bool complete = !loop.what.owner.isEmpty() && loop.what.due > 0;
        rows += tableRow({escaped(loop.what.text), escaped(loop.what.owner),
                          loop.what.due > 0 ? momentName(due, m_words) : QString(),
                          complete ? QString() : incomplete});
    }
    const auto deferred = m_incident.resolution ? m_incident.resolution->deferred : QStringList();
    for (const auto &gate : deferred)
        rows += tableRow({say(QT_TRANSLATE_NOOP("PostMortem", "Deferred at the end: %1")).arg(escaped(gate)),
                          {},
                          {},
                          incomplete});
    if (rows.size() == 1)
        rows += tableRow({say(QT_TRANSLATE_NOOP("PostMortem", "Nothing is open.")), {}, {}, {}});
    return rows.join(u'\n');
}

QString PostMortemParts::duties() const
{
    QStringList items;
    if (m_facts.due.isValid())
        items += say(QT_TRANSLATE_NOOP("PostMortem", "Due on %1"))
                     .arg(dateName(inRiyadh(m_facts.due).date(), m_words));
    if (m_profile && !m_profile->runbook.duties.empty()) {
        for (const auto &duty : m_profile->runbook.duties)
            items += u"[ ] "_s + escaped(duty.text.in(m_words.language()));
        return bullets(items);
    }
    items += {u"[ ] "_s + say(QT_TRANSLATE_NOOP("PostMortem", "Finish this blameless post-mortem")),
              u"[ ] "_s + say(QT_TRANSLATE_NOOP("PostMortem", "Review it in the next architecture meeting")),
              u"[ ] "_s + say(QT_TRANSLATE_NOOP("PostMortem", "Close out the action items"))};
    return bullets(items);
}

QString PostMortemParts::thinking() const
{
    return bullets(thinkingItems(m_incident, m_words));
}

QString PostMortemParts::entries(bool (*wanted)(const TimelineEntry &)) const
{
    QStringList lines;
    QDate day;
    for (const auto &entry : m_timeline) {
        if (!wanted(entry))
            continue;
        const auto entryDay = inRiyadh(entry.at).date();
        if (entryDay != day)
            lines += (day.isValid() ? u"\n"_s : QString()) + u"**%1**\n"_s.arg(dateName(entryDay, m_words));
        day = entryDay;
        lines += u"- "_s + entryLine(entry);
    }
    return lines.join(u'\n');
}

QString PostMortemParts::entryLine(const TimelineEntry &entry) const
{
    const auto who =
        entry.automatic ? say(QT_TRANSLATE_NOOP("PostMortem", "automatic")) : escaped(entry.author);
    const auto type = noteTypeFromKey(entry.type);
    auto text = inMarkdown(entry.text);
    if (entry.corrects != 0 && type)
        text = say(QT_TRANSLATE_NOOP("PostMortem", "Correction: %1")).arg(text);
    else if (type && *type != NoteType::Observation)
        text = say(QT_TRANSLATE_NOOP("PostMortem", "%1: %2")).arg(noteTypeName(*type, m_words), text);
    QStringList remarks;
    if (entry.backdated)
        remarks += say(QT_TRANSLATE_NOOP("PostMortem", "entered %1")).arg(toRiyadhSecond(entry.entered));
    if (entry.corrected)
        remarks += say(QT_TRANSLATE_NOOP("PostMortem", "corrected later"));
    const auto line = u"%1 **%2** %3"_s.arg(second(entry.at), who, text);
    return remarks.isEmpty() ? line : u"%1 (%2)"_s.arg(line, remarks.join(u"; "_s));
}

QString PostMortemParts::bothZones(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    return say(QT_TRANSLATE_NOOP("PostMortem", "%1 (%2 UTC)"))
        .arg(momentName(time, m_words), time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString PostMortemParts::milestones(const std::vector<Milestone> &all) const
{
    QStringList parts;
    for (const auto &one : all)
        parts += u"%1 (%2)"_s.arg(escaped(one.what), toRiyadhSecond(one.at));
    return parts.join(say(QT_TRANSLATE_NOOP("PostMortem", ", ")));
}

QString PostMortemParts::sinceDeclared(const QDateTime &time) const
{
    return time.isValid() ? toClockText(std::chrono::seconds(m_incident.declaredAt.secsTo(time))) : QString();
}

QString PostMortemParts::listTitle(const QString &list) const
{
    if (list == u"first10"_s)
        return say(QT_TRANSLATE_NOOP("PostMortem", "First 10 minutes"));
    const auto *playbook = m_profile ? m_profile->runbook.playbook(list) : nullptr;
    return escaped(playbook ? playbook->title.in(m_words.language()) : list);
}

QString PostMortemParts::bullets(const QStringList &items) const
{
    if (items.isEmpty())
        return say(QT_TRANSLATE_NOOP("PostMortem", "Nothing recorded."));
    return u"- "_s + items.join(u"\n- "_s);
}

} // namespace thabat::report
