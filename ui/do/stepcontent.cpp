// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/stepcontent.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/valuetext.h"
#include "app/monitor/watch.h"
#include "ui/models/steplist.h"

#include <QCoreApplication>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using runbook::ChecklistStep;

namespace {

QString stepWords(const char *source)
{
    return QCoreApplication::translate("StepContent", source);
}

//! The place of the fixed steps of the first ten minutes (runbook 1).
enum FirstTen { StopBleeding = 2, Freeze = 3, Preserve = 4, Communicate = 5 };

QString sensedSentence(const ZoneParts &parts, const QString &what, const QDateTime &when)
{
    if (!when.isValid())
        return stepWords(QT_TRANSLATE_NOOP("StepContent", "Sensed: %1")).arg(what);
    return stepWords(QT_TRANSLATE_NOOP("StepContent", "Sensed: %1 (%2 ago)"))
        .arg(what, parts.speech.age(when, parts.now()));
}

QString sensedByWatch(const ZoneParts &parts, const ChecklistStep &step)
{
    const auto &state = parts.desk.watch().state();
    const auto &profile = parts.desk.profile();
    if (const auto *indicator = profile.indicator(step.indicator)) {
        const auto *reading = state.reading(indicator->id);
        const auto value = reading ? reading->value : std::nullopt;
        const auto what =
            stepWords(QT_TRANSLATE_NOOP("StepContent", "%1 = %2"))
                .arg(parts.speech.of(indicator->title), ltr(desk::valueText(value, indicator->unit)));
        return sensedSentence(parts, what, reading ? reading->sampled : QDateTime());
    }
    if (const auto *component = profile.component(step.component)) {
        const auto *seen = state.component(component->id);
        const auto health = seen ? seen->health : monitor::Health::Unknown;
        const auto what = stepWords(QT_TRANSLATE_NOOP("StepContent", "%1 = %2"))
                              .arg(parts.speech.of(component->title), parts.speech.health(health));
        return sensedSentence(parts, what, seen ? seen->checked : QDateTime());
    }
    return {};
}

QString deploySentence(const ZoneParts &parts)
{
    const auto &running = parts.desk.watch().state().running;
    if (running.version.isEmpty())
        return stepWords(QT_TRANSLATE_NOOP("StepContent", "Sensed: which version runs is not known"));
    const auto version = ltr(shown(running.version, 60));
    if (running.previous.isEmpty())
        return stepWords(QT_TRANSLATE_NOOP("StepContent", "Sensed: %1 runs; no deploy seen since %2"))
            .arg(version, ltr(toRiyadhMinute(running.since)));
    return stepWords(QT_TRANSLATE_NOOP("StepContent", "Sensed: %1 runs since %2; before it %3"))
        .arg(version, ltr(toRiyadhMinute(running.since)), ltr(shown(running.previous, 60)));
}

bool rollbackRan(const ZoneParts &parts, const domain::Incident &incident)
{
    return std::any_of(incident.runs.begin(), incident.runs.end(), [&parts](const domain::Run &run) {
        const auto *plan = parts.desk.profile().plan(run.what.plan);
        return plan && plan->rollback;
    });
}

QString environmentOf(const ZoneParts &parts)
{
    return isolate(parts.desk.profile().environment);
}

void fillFreeze(const ZoneParts &parts, const domain::Incident &incident, StepContent &content)
{
    content.text = stepWords(QT_TRANSLATE_NOOP("StepContent", "No new deploys to %1 until green."))
                       .arg(environmentOf(parts));
    content.deed = StepContent::Deed::Freeze;
    content.deedWords = stepWords(QT_TRANSLATE_NOOP("StepContent", "Freeze deploys"));
    if (incident.frozen) {
        content.deed = StepContent::Deed::None;
        const auto what = stepWords(QT_TRANSLATE_NOOP("StepContent", "deploys frozen"));
        content.sensed = sensedSentence(parts, what, incident.frozenAt);
        return;
    }
    content.deedFirst = true;
    content.sensed =
        sensedSentence(parts, stepWords(QT_TRANSLATE_NOOP("StepContent", "deploys are not frozen")), {});
}

void fillPreserve(const ZoneParts &parts, const domain::Incident &incident, StepContent &content)
{
    content.deed = StepContent::Deed::Snapshot;
    content.deedWords = stepWords(QT_TRANSLATE_NOOP("StepContent", "Take evidence snapshot"));
    content.deedFirst = incident.evidence.empty();
    if (incident.evidence.empty()) {
        content.sensed =
            sensedSentence(parts, stepWords(QT_TRANSLATE_NOOP("StepContent", "no snapshot yet")), {});
        return;
    }
    content.sensed = QCoreApplication::translate("StepContent", "Sensed: %n snapshot(s) saved", nullptr,
                                                 int(incident.evidence.size()));
}

void fillCommunicate(const ZoneParts &parts, const domain::Incident &incident, StepContent &content)
{
    content.deed = StepContent::Deed::Update;
    content.deedWords = stepWords(QT_TRANSLATE_NOOP("StepContent", "Status update"));
    content.deedFirst = incident.updates.empty();
    if (incident.updates.empty()) {
        content.sensed =
            sensedSentence(parts, stepWords(QT_TRANSLATE_NOOP("StepContent", "no update posted")), {});
        return;
    }
    content.sensed = sensedSentence(parts, stepWords(QT_TRANSLATE_NOOP("StepContent", "update posted")),
                                    incident.lastUpdate);
}

void fillFirstTen(const ZoneParts &parts, const domain::Incident &incident, StepContent &content)
{
    content.command.clear();
    content.plan.clear();
    content.deed = StepContent::Deed::None;
    if (content.number == StopBleeding) {
        content.asksForSuspect = !rollbackRan(parts, incident);
        content.sensed = deploySentence(parts);
    } else if (content.number == Freeze) {
        fillFreeze(parts, incident, content);
    } else if (content.number == Preserve) {
        fillPreserve(parts, incident, content);
    } else if (content.number == Communicate) {
        fillCommunicate(parts, incident, content);
    }
}

void fillPlan(const ZoneParts &parts, const QString &id, StepContent &content)
{
    const auto *plan = parts.desk.profile().plan(id);
    if (!plan)
        return;
    const bool atOnce = plan->planClass == runbook::PlanClass::A;
    content.plan = id;
    content.deed = atOnce ? StepContent::Deed::RunPlan : StepContent::Deed::ShowPlan;
    content.deedWords = parts.speech.of(plan->title);
    content.blocked = plan->problem;
    content.deedFirst = true;
}

} // namespace

StepContent StepContent::of(const ZoneParts &parts, const QString &list, int number)
{
    StepContent content;
    const auto *incident = parts.incident();
    const auto &runbook = parts.desk.profile().runbook;
    const auto *playbook = runbook.playbook(list);
    const auto &steps = playbook ? playbook->steps : runbook.first10;
    if (!incident || number < 1 || size_t(number) > steps.size())
        return content;
    const auto &step = steps[size_t(number - 1)];
    content.list = list;
    content.number = number;
    content.count = int(steps.size());
    content.kind = step.kind;
    content.title = parts.speech.of(step.title);
    content.text = parts.speech.of(step.text);
    content.command = step.command;
    content.sensed = sensedByWatch(parts, step);
    if (playbook)
        fillPlan(parts, step.plan, content);
    else
        fillFirstTen(parts, *incident, content);
    const bool ran = std::any_of(incident->runs.begin(), incident->runs.end(), [&content](const auto &run) {
        return !content.plan.isEmpty() && run.what.plan == content.plan;
    });
    if (ran)
        content.deedFirst = false;
    content.answerable = parts.mayWrite();
    if (!content.answerable)
        content.blocked = parts.speech.onlyLooksOn();
    return content;
}

QString StepContent::sign(ChecklistStep::Kind kind)
{
    switch (kind) {
    case ChecklistStep::Kind::Look:
        return u"○"_s;
    case ChecklistStep::Kind::Verify:
        return u"?"_s;
    case ChecklistStep::Kind::Do:
        return {};
    case ChecklistStep::Kind::Decide:
        return u"◇"_s;
    case ChecklistStep::Kind::Note:
        return u"✎"_s;
    }
    return {};
}

} // namespace thabat::ui
