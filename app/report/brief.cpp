// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/brief.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"
#include "app/report/handovercard.h"
#include "app/report/thinking.h"

#include <algorithm>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr size_t fewNewest = 3;

//! Outside text as part of one line.
QString quotedLine(const QString &text)
{
    return isolate(shown(text.simplified()));
}

QString elapsed(const QDateTime &from, const QDateTime &to)
{
    return ltr(toClockText(std::chrono::seconds(from.secsTo(to))));
}

//! Builds the lines one by one; each has a form for "nothing".
struct Briefing
{
    const Incident &incident;
    const runbook::Profile *profile;
    const QDateTime &now;
    const Words &words;

    QString say(const char *source) const { return words("Brief", source); }
    template <typename... Texts>
    QString say(const char *source, const Texts &...texts) const
    {
        return words("Brief", source).arg(texts...);
    }
    QString listed(QStringList parts) const
    {
        for (auto &part : parts) {
            if (part.endsWith(u'.'))
                part.chop(1);
        }
        //: between the items of a list inside one line
        return parts.join(say(QT_TRANSLATE_NOOP("Brief", "; ")));
    }

    //! The newest few texts that @p pick finds, oldest of them first.
    template <typename Pick>
    QStringList newest(Pick pick) const
    {
        QStringList found;
        for (auto event = incident.events.rbegin(); event != incident.events.rend(); ++event) {
            if (size_t(found.size()) == fewNewest)
                break;
            const auto text = pick(*event, decode(*event));
            if (!text.isEmpty())
                found.prepend(text);
        }
        return found;
    }

    //! It was not opened again.
    bool isAnswered(const StepAnswered &step) const
    {
        const auto list = incident.steps.find(step.list);
        return list != incident.steps.end() && list->second.contains(step.step);
    }
    QString unreadable() const
    {
        return incident.textsErased
            ? say(QT_TRANSLATE_NOOP("Brief", "%1 cannot be read here: its texts were erased."),
                  ltr(incident.id))
            : say(QT_TRANSLATE_NOOP("Brief", "%1 cannot be read here: it is sealed for other desks."),
                  ltr(incident.id));
    }

    QString what() const
    {
        const auto severity = ltr(toKey(incident.severity));
        const auto title = quotedLine(incident.title);
        return incident.drill ? say(QT_TRANSLATE_NOOP("Brief", "Drill, %1 on %2: %3"), severity,
                                    ltr(shown(incident.environment)), title)
                              : say(QT_TRANSLATE_NOOP("Brief", "Severity %1 on %2: %3"), severity,
                                    ltr(shown(incident.environment)), title);
    }
    QString impact() const
    {
        const auto notes = newest([](const Event &, const Happening &happening) {
            const auto *note = std::get_if<NoteAdded>(&happening);
            return note && note->type == NoteType::Impact ? quotedLine(note->text) : QString();
        });
        const auto customers = customersName(incident.customers, words);
        return notes.isEmpty() ? say(QT_TRANSLATE_NOOP("Brief", "Impact: customers affected: %1."), customers)
                               : say(QT_TRANSLATE_NOOP("Brief", "Impact: customers affected: %1. %2"),
                                     customers, notes.constLast());
    }
    QString since() const
    {
        if (incident.resolvedAt.isValid())
            return say(QT_TRANSLATE_NOOP("Brief", "Since: declared at %1, resolved after %2."),
                       ltr(toRiyadhMinute(incident.declaredAt)),
                       elapsed(incident.declaredAt, incident.resolvedAt));
        return say(QT_TRANSLATE_NOOP("Brief", "Since: declared at %1, %2 ago. Phase: %3."),
                   ltr(toRiyadhMinute(incident.declaredAt)), elapsed(incident.declaredAt, now),
                   phaseName(incident.phase, words));
    }
    QString known() const
    {
        const auto found = newest([this](const Event &event, const Happening &happening) {
            const auto *note = std::get_if<NoteAdded>(&happening);
            const auto *alert = std::get_if<AlertChanged>(&happening);
            if (note && incident.withdrawn.contains({event.header.desk, event.header.number}))
                return QString();
            const bool wanted = (note
                                 && (note->type == NoteType::Observation || note->type == NoteType::Fixed
                                     || note->type == NoteType::Hypothesis))
                || (alert && alert->to == u"firing"_s) || std::holds_alternative<HealthChanged>(happening);
            return wanted ? sentence(event, words, profile) : QString();
        });
        return found.isEmpty() ? say(QT_TRANSLATE_NOOP("Brief", "We know: nothing written yet."))
                               : say(QT_TRANSLATE_NOOP("Brief", "We know: %1"), listed(found));
    }
    QString done() const
    {
        const auto found = newest([this](const Event &event, const Happening &happening) {
            const auto *note = std::get_if<NoteAdded>(&happening);
            const auto *step = std::get_if<StepAnswered>(&happening);
            if (note && incident.withdrawn.contains({event.header.desk, event.header.number}))
                return QString();
            const bool wanted = (note && (note->type == NoteType::Action || note->type == NoteType::Decision))
                || (step && step->answer == StepAnswer::Done && isAnswered(*step))
                || std::holds_alternative<RunEnded>(happening)
                || std::holds_alternative<FreezeChanged>(happening);
            return wanted ? sentence(event, words, profile) : QString();
        });
        return found.isEmpty() ? say(QT_TRANSLATE_NOOP("Brief", "We did: nothing yet."))
                               : say(QT_TRANSLATE_NOOP("Brief", "We did: %1"), listed(found));
    }
    QString running() const
    {
        const auto *run = incident.runningRun();
        return run ? say(QT_TRANSLATE_NOOP("Brief", "Running: “%1”, for %2."), quotedLine(run->what.title),
                         elapsed(run->started, now))
                   : say(QT_TRANSLATE_NOOP("Brief", "Running: nothing."));
    }
    QString loops() const
    {
        QStringList open;
        for (const auto &loop : incident.loops) {
            if (loop.closed)
                continue;
            const auto text = quotedLine(loop.what.text);
            open += loop.what.owner.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Brief", "%1 (no owner)"), text)
                : say(QT_TRANSLATE_NOOP("Brief", "%1 (%2)"), text, quotedLine(loop.what.owner));
        }
        return open.isEmpty() ? say(QT_TRANSLATE_NOOP("Brief", "Open loops: none."))
                              : say(QT_TRANSLATE_NOOP("Brief", "Open loops: %1"), listed(open));
    }
    //! Where audiences have times of their own.
    QString audiencesDue() const
    {
        QStringList dues;
        for (const auto &audience : audiences()) {
            const auto due = incident.updateDue(audience);
            if (!due.isValid())
                continue;
            const auto *text = due < now ? QT_TRANSLATE_NOOP("Brief", "%1 overdue since %2")
                                         : QT_TRANSLATE_NOOP("Brief", "%1 by %2");
            dues += say(text, audienceName(audience, words), ltr(toRiyadhMinute(due)));
        }
        return say(QT_TRANSLATE_NOOP("Brief", "Next update: %1"), listed(dues));
    }
    QString nextUpdate() const
    {
        const auto due = incident.updateDue();
        if (!due.isValid())
            return say(QT_TRANSLATE_NOOP("Brief", "Next update: none is due."));
        if (!incident.firstDue().isEmpty())
            return audiencesDue();
        if (due < now)
            return say(QT_TRANSLATE_NOOP("Brief", "Next update: overdue since %1."),
                       ltr(toRiyadhMinute(due)));
        return say(QT_TRANSLATE_NOOP("Brief", "Next update: by %1."), ltr(toRiyadhMinute(due)));
    }
    QString risks() const
    {
        QStringList found;
        if (incident.isOpen() && incident.holder(Role::Commander).isEmpty())
            found += say(QT_TRANSLATE_NOOP("Brief", "nobody commands"));
        found += fatigueLine(incident, profile, now, words);
        if (incident.frozen)
            found += say(QT_TRANSLATE_NOOP("Brief", "deploys are frozen"));
        for (const auto &loop : incident.loops) {
            if (!loop.closed && loop.what.kind == LoopOpened::Kind::Loan)
                found += say(QT_TRANSLATE_NOOP("Brief", "temporary state: %1"), quotedLine(loop.what.text));
        }
        for (const auto &run : incident.runs) {
            if (run.end && run.end->outcome != u"verified"_s)
                found += say(QT_TRANSLATE_NOOP("Brief", "“%1”: %2"), quotedLine(run.what.title),
                             outcomeName(run.end->outcome, words));
        }
        if (incident.breachAware && !incident.notice.dismissed)
            found += say(QT_TRANSLATE_NOOP("Brief", "personal data may be affected, known since %1"),
                         momentName(*incident.breachAware, words));
        found.removeAll(QString());
        return found.isEmpty() ? say(QT_TRANSLATE_NOOP("Brief", "Risks: none written."))
                               : say(QT_TRANSLATE_NOOP("Brief", "Risks: %1"), listed(found));
    }
};

} // namespace

QStringList brief(const Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                  const Words &words)
{
    const Briefing b{incident, profile, now, words};
    if (!incident.isReadable())
        return {b.unreadable()};
    return QStringList{b.what(), b.impact(), b.since(), b.known(), b.done()} + livingLines(incident, words)
        + QStringList{b.running(), b.loops(), b.nextUpdate(), b.risks()};
}

} // namespace thabat::report
