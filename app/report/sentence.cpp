// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sentence.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/crewmembers.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/messagemembers.h"
#include "app/report/crewsentence.h"
#include "app/report/messagesentence.h"
#include "app/report/noticewords.h"
#include "app/report/pagewords.h"
#include "app/report/phrases.h"
#include "app/report/updatesentence.h"

#include <cstdlib>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype longestRaw = 300;

//! Says one happening.
struct Teller
{
    const Words &words;
    const runbook::Profile *profile;

    QString say(const char *source) const { return words("Sentence", source); }
    template <typename... Texts>
    QString say(const char *source, const Texts &...texts) const
    {
        return words("Sentence", source).arg(texts...);
    }
    QString alarm(const QString &id, const QString &title) const
    {
        return isolate(alarmName(id, title, profile, words)); // which is safe to show
    }
    QString reason(const QString &why) const
    {
        return why.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Sentence", "Reason: %1"), quoted(why));
    }

    QString operator()(const Declared &x) const
    {
        const auto *text = x.drill ? QT_TRANSLATE_NOOP("Sentence", "Drill: %1 declared: %2.")
                                   : QT_TRANSLATE_NOOP("Sentence", "%1 declared: %2.");
        const auto what = say(text, token(toKey(x.severity)), quoted(x.title));
        const auto who = x.commander.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Sentence", "No commander yet."))
            : say(QT_TRANSLATE_NOOP("Sentence", "Commander %1."), quoted(x.commander));
        return together({what, who});
    }
    QString operator()(const SeverityChanged &x) const
    {
        return together({say(QT_TRANSLATE_NOOP("Sentence", "Severity changed from %1 to %2."),
                             token(toKey(x.from)), token(toKey(x.to))),
                         reason(x.why)});
    }
    QString operator()(const Retracted &x) const
    {
        return together({say(QT_TRANSLATE_NOOP("Sentence", "Declaration cancelled.")), reason(x.why)});
    }
    QString operator()(const PhaseChanged &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Phase: %1."), phaseName(x.to, words));
    }
    QString operator()(const RoleAssigned &x) const
    {
        if (x.name.isEmpty())
            return say(QT_TRANSLATE_NOOP("Sentence", "Nobody holds this role any more: %1."),
                       roleName(x.role, words));
        return say(QT_TRANSLATE_NOOP("Sentence", "%1 is now %2."), roleName(x.role, words), quoted(x.name));
    }
    QString operator()(const CommandHandedOver &x) const
    {
        if (x.from.isEmpty())
            return say(QT_TRANSLATE_NOOP("Sentence", "%1 took command."), quoted(x.to));
        return say(QT_TRANSLATE_NOOP("Sentence", "Command handed over from %1 to %2."), quoted(x.from),
                   quoted(x.to));
    }
    QString operator()(const StepAnswered &x) const
    {
        const auto sensed = x.sensed.isEmpty()
            ? QString()
            : say(QT_TRANSLATE_NOOP("Sentence", "Measured then: %1"), token(x.sensed));
        return together({answered(x), reason(x.why), sensed});
    }
    QString operator()(const StepReopened &x) const
    {
        const auto number = QString::number(x.step);
        const auto title = quoted(stepTitle({x.list, x.step, {}, {}, {}, x.title}, words, profile));
        if (x.list == u"first10"_s)
            return say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of the first 10 minutes is open again: %2"),
                       number, title);
        return say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of “%2” is open again: %3"), number,
                   quoted(playbookTitle(x.list, x.list)), title);
    }
    QString operator()(const NoteWithdrawn &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Note taken back: %1"), quoted(x.text));
    }
    template <AboutMessage Kind>
    QString operator()(const Kind &x) const
    {
        return messageSentence(x, channelName(x.channel, profile, words), words);
    }
    template <AboutCrew Kind>
    QString operator()(const Kind &x) const
    {
        return crewSentence(x, words);
    }
    QString operator()(const PlaybookOpened &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Playbook opened: %1"),
                   quoted(playbookTitle(x.playbook, x.title)));
    }
    QString operator()(const NoteAdded &x) const
    {
        if (x.corrects != 0)
            return say(QT_TRANSLATE_NOOP("Sentence", "Correction: %1"), quoted(x.text));
        if (x.type == NoteType::Observation)
            return quoted(x.text);
        //: %1 is the type of a note, such as Decision; %2 its text
        return say(QT_TRANSLATE_NOOP("Sentence", "%1: %2"), noteTypeName(x.type, words), quoted(x.text));
    }
    QString operator()(const LoopOpened &x) const
    {
        const bool loan = x.kind == LoopOpened::Kind::Loan;
        const auto due = QDateTime::fromMSecsSinceEpoch(x.due, Qt::UTC);
        return together(
            {loan ? say(QT_TRANSLATE_NOOP("Sentence", "Temporary state: %1."), quoted(x.text))
                  : say(QT_TRANSLATE_NOOP("Sentence", "Task: %1."), quoted(x.text)),
             x.owner.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Sentence", "Owner %1."), quoted(x.owner)),
             x.due == 0 ? QString()
                        : say(QT_TRANSLATE_NOOP("Sentence", "Due %1."), token(toRiyadhMinute(due)))});
    }
    QString operator()(const LoopHandedOver &x) const { return handedSentence(x.id, x.to, words); }
    QString operator()(const LoopClosed &x) const { return closedSentence(x.id, x.why, words); }
    QString operator()(const FreezeChanged &x) const
    {
        return together({x.on ? say(QT_TRANSLATE_NOOP("Sentence", "Deploys frozen."))
                              : say(QT_TRANSLATE_NOOP("Sentence", "Freeze lifted.")),
                         reason(x.why)});
    }
    QString operator()(const UpdatePosted &x) const { return updateSentence(x, words); }
    QString operator()(const UpdateProposed &x) const { return updateSentence(x, words); }
    QString operator()(const UpdateDeclined &x) const { return updateSentence(x, words); }
    QString operator()(const EvidenceSaved &x) const
    {
        const auto files = words.counted("Sentence", QT_TRANSLATE_N_NOOP("Sentence", "%n file(s)"), x.files);
        const auto failures = quoted(x.failures.join(u"; "_s));
        return together(
            {say(QT_TRANSLATE_NOOP("Sentence", "Evidence saved in %1: %2, %3."), token(x.folder), files,
                 sizeName(x.bytes)),
             x.failures.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Sentence", "Missing: %1"), failures)});
    }
    QString operator()(const BreachAware &x) const
    {
        const auto at = QDateTime::fromMSecsSinceEpoch(x.at, Qt::UTC);
        return together(
            {say(QT_TRANSLATE_NOOP("Sentence", "Aware of a possible personal-data breach since %1."),
                 momentName(at, words)),
             reason(x.why)});
    }
    QString operator()(const NoticeItemWritten &x) const { return noticeItemSentence(x, words); }
    QString operator()(const NoticeFiled &x) const { return noticeFiledSentence(x, words); }
    QString operator()(const PeopleTold &x) const { return peopleToldSentence(x, words); }
    QString operator()(const BreachDismissed &x) const { return breachDismissedSentence(x, words); }
    QString operator()(const PageSent &x) const { return pageSentence(x, profile, words); }
    QString operator()(const PageAcknowledged &x) const { return pageSentence(x, words); }
    QString operator()(const PageMissed &x) const { return pageSentence(x, words); }
    QString operator()(const Resolved &x) const
    {
        const auto due = QDateTime::fromMSecsSinceEpoch(x.postMortemDue, Qt::UTC);
        return together(
            {say(QT_TRANSLATE_NOOP("Sentence", "Resolved.")),
             x.deferred.isEmpty()
                 ? QString()
                 : say(QT_TRANSLATE_NOOP("Sentence", "Deferred: %1."), quoted(x.deferred.join(u"; "_s))),
             x.owner.isEmpty() ? QString()
                               : say(QT_TRANSLATE_NOOP("Sentence", "Post-mortem by %1."), quoted(x.owner)),
             x.postMortemDue == 0 ? QString()
                                  : say(QT_TRANSLATE_NOOP("Sentence", "Post-mortem due %1."),
                                        dateName(inRiyadh(due).date(), words))});
    }
    QString operator()(const PostMortemWritten &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Post-mortem written: %1"), token(x.path));
    }
    QString operator()(const AlertChanged &x) const
    {
        const auto title = alarm(x.alert, x.title);
        const auto state = stateName(x.to, words);
        if (x.value.isEmpty())
            return say(QT_TRANSLATE_NOOP("Sentence", "Alert %1: %2."), state, title);
        return say(QT_TRANSLATE_NOOP("Sentence", "Alert %1: %2, at %3."), state, title, token(x.value));
    }
    QString operator()(const HealthChanged &x) const
    {
        const auto *known = profile ? profile->component(x.component) : nullptr;
        const auto title = quoted(known ? known->title.in(words.language()) : x.component);
        return together({say(QT_TRANSLATE_NOOP("Sentence", "Health of %1 went from %2 to %3."), title,
                             stateName(x.from, words), stateName(x.to, words)),
                         reason(x.reason)});
    }
    QString operator()(const DeploySeen &x) const
    {
        const auto to = token(x.to);
        const auto what = x.from.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Sentence", "Version running: %1."), to)
            : say(QT_TRANSLATE_NOOP("Sentence", "Deploy seen: from version %1 to %2."), token(x.from), to);
        const auto commit = say(QT_TRANSLATE_NOOP("Sentence", "Commit %1."), token(x.git));
        return together({what, x.git.isEmpty() ? QString() : commit});
    }
    QString operator()(const SilenceMade &x) const
    {
        const auto ends = QDateTime::fromMSecsSinceEpoch(x.ends, Qt::UTC);
        const auto *text = x.id.isEmpty()
            ? QT_TRANSLATE_NOOP("Sentence",
                                "Asked to silence alerts %1 until %2; nobody knows whether it was done.")
            : QT_TRANSLATE_NOOP("Sentence", "Alerts silenced until %2: %1.");
        return together({say(text, token(x.matchers.join(u", "_s)), momentName(ends, words)), reason(x.why)});
    }
    QString operator()(const SilenceEnded &x) const
    {
        const auto what = token(x.matchers.isEmpty() ? x.id : x.matchers.join(u", "_s));
        return together({say(QT_TRANSLATE_NOOP("Sentence", "Silence ended: %1."), what), reason(x.why)});
    }
    QString operator()(const AlarmsAcknowledged &x) const
    {
        QStringList names;
        for (qsizetype i = 0; i < x.alarms.size(); ++i)
            names += alarm(x.alarms[i], x.titles.value(i));
        return say(QT_TRANSLATE_NOOP("Sentence", "Alarms acknowledged: %1."), names.join(u" · "_s));
    }
    QString operator()(const AlarmShelved &x) const
    {
        const auto *text = QT_TRANSLATE_NOOP("Sentence", "Alarm put aside until %1: %2.");
        const auto until = momentName(QDateTime::fromMSecsSinceEpoch(x.until, Qt::UTC), words);
        return together({say(text, until, alarm(x.alarm, x.title)), reason(x.why)});
    }
    QString operator()(const AlarmUnshelved &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Alarm no longer put aside: %1."), alarm(x.alarm, x.title));
    }
    QString operator()(const PlanPreviewed &x) const
    {
        return together({say(QT_TRANSLATE_NOOP("Sentence", "Previewed “%1” on %2. Nothing ran."),
                             planTitle(x.plan, x.title), token(x.environment)),
                         x.target.isEmpty()
                             ? QString()
                             : say(QT_TRANSLATE_NOOP("Sentence", "Target %1."), token(x.target))});
    }
    QString operator()(const RunStarted &x) const
    {
        return together({say(QT_TRANSLATE_NOOP("Sentence", "“%1” started on %2."), planTitle(x.plan, x.title),
                             token(x.environment)),
                         x.second.isEmpty()
                             ? QString()
                             : say(QT_TRANSLATE_NOOP("Sentence", "Agreed with %1."), quoted(x.second)),
                         reason(x.why)});
    }
    QString operator()(const RunStepIntended &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of the run begins: %2"), QString::number(x.step),
                   quoted(x.title));
    }
    QString operator()(const RunStepEnded &x) const
    {
        const auto number = QString::number(x.step);
        const auto result = stepResultName(x.result, words);
        const auto took = tookName(x.took, words);
        const auto message = x.message.isEmpty() ? QString() : quoted(x.message);
        if (x.httpStatus != 0)
            return together({say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of the run: %2, HTTP %3, in %4."),
                                 number, result, QString::number(x.httpStatus), took),
                             message});
        if (x.exitCode != 0)
            return together({say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of the run: %2, exit %3, in %4."),
                                 number, result, QString::number(x.exitCode), took),
                             message});
        return together(
            {say(QT_TRANSLATE_NOOP("Sentence", "Step %1 of the run: %2, in %3."), number, result, took),
             message});
    }
    QString operator()(const RunEnded &x) const
    {
        return together({say(QT_TRANSLATE_NOOP("Sentence", "“%1” ended: %2."), planTitle(x.plan, x.title),
                             outcomeName(x.outcome, words)),
                         x.message.isEmpty() ? QString() : quoted(x.message)});
    }
    QString operator()(const ClockJumped &x) const
    {
        const auto size = tookName(std::llabs(x.by), words);
        return x.by < 0
            ? say(QT_TRANSLATE_NOOP("Sentence", "The clock of this desk went back by %1."), size)
            : say(QT_TRANSLATE_NOOP("Sentence", "The clock of this desk went forward by %1."), size);
    }
    QString operator()(const DiskFilled &) const
    {
        return say(
            QT_TRANSLATE_NOOP("Sentence", "The disk of this desk was full: something could not be saved."));
    }
    QString operator()(const Restricted &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Restricted: only the desks %1 can read what follows."),
                   ltr(shown(x.desks.join(u", "_s))));
    }
    QString operator()(const TextsErased &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "The texts of this incident were erased: %1"),
                   quoted(x.why));
    }
    QString operator()(const JournalBroken &x) const
    {
        return x.found < x.known
            ? say(QT_TRANSLATE_NOOP("Sentence", "Events %1 to %2 of desk %3 are lost. Another desk goes on."),
                  QString::number(x.found + 1), QString::number(x.known), token(x.desk))
            : say(QT_TRANSLATE_NOOP("Sentence", "Desk %1 was changed at event %2 or later. Another goes on."),
                  token(x.desk), QString::number(x.known));
    }
    QString operator()(const JournalBreakRead &x) const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "Read: the journal of desk %1 is broken."), token(x.desk));
    }
    QString operator()(const Unrecognised &x) const
    {
        if (x.payload.isEmpty())
            return say(QT_TRANSLATE_NOOP("Sentence",
                                         "The text of this event (%1) is not here: erased or held back."),
                       token(x.kind));
        if (x.payload.startsWith("{\"sealed\":"))
            return say(QT_TRANSLATE_NOOP("Sentence", "This event (%1) is sealed for other desks."),
                       token(x.kind));
        if (x.kind == u"heads.seen"_s)
            return say(QT_TRANSLATE_NOOP("Sentence", "This desk wrote down what it has of the other desks."));
        return say(QT_TRANSLATE_NOOP("Sentence", "Unknown event %1, version %2: %3"), token(x.kind),
                   QString::number(x.version), ltr(shown(fromUtf8Lossy(x.payload), longestRaw)));
    }

    QString answered(const StepAnswered &x) const
    {
        static constexpr const char *first10[] = {
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of the first 10 minutes done: %2"),
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of the first 10 minutes does not apply: %2"),
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of the first 10 minutes deferred: %2"),
        };
        static constexpr const char *playbook[] = {
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of “%2” done: %3"),
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of “%2” does not apply: %3"),
            QT_TRANSLATE_NOOP("Sentence", "Step %1 of “%2” deferred: %3"),
        };
        const auto number = QString::number(x.step);
        const auto title = quoted(stepTitle(x, words, profile));
        if (x.list == u"first10"_s)
            return say(first10[size_t(x.answer)], number, title);
        return say(playbook[size_t(x.answer)], number, quoted(playbookTitle(x.list, x.list)), title);
    }
    QString playbookTitle(const QString &id, const QString &kept) const
    {
        const auto *known = profile ? profile->runbook.playbook(id) : nullptr;
        if (known)
            return known->title.in(words.language());
        return kept.isEmpty() ? id : kept;
    }
    QString planTitle(const QString &id, const QString &kept) const
    {
        const auto *known = profile ? profile->plan(id) : nullptr;
        if (known)
            return quoted(known->title.in(words.language()));
        return quoted(kept.isEmpty() ? id : kept);
    }
};

} // namespace

QString sentence(const Event &event, const Words &words, const runbook::Profile *profile)
{
    return std::visit(Teller{words, profile}, decode(event)).replace(u'\n', u' ');
}

} // namespace thabat::report
