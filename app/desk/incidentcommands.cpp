// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/incidentcommands.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/crewcommands.h"
#include "app/desk/gates.h"
#include "app/desk/valuetext.h"
#include "app/domain/decide.h"
#include "app/domain/incidentid.h"
#include "app/domain/keys.h"
#include "app/monitor/watch.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

Error badRequest(const char *text, const QString &what = {})
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("Desk", text).arg(what)};
}

//! The indicator behind the short names of the quick-note grammar.
QString indicatorOf(const QString &name)
{
    static const std::map<QString, QString> aliases = {
        {u"err"_s, u"error-rate"_s}, {u"p95"_s, u"latency-p95"_s}, {u"llm"_s, u"llm-fallback"_s},
        {u"rps"_s, u"requests"_s},   {u"pool"_s, u"db-pool"_s},    {u"lag"_s, u"approval-lag"_s}};
    const auto found = aliases.find(name);
    return found == aliases.end() ? name : found->second;
}

//! Ids of desks, separated by commas or spaces; "here" is this one, which is always meant.
QStringList desksIn(const QString &text)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    auto desks = text.split(separators, Qt::SkipEmptyParts);
    desks.removeAll(u"here"_s);
    return desks;
}

} // namespace

IncidentCommands::IncidentCommands(Workplace &workplace)
    : m_workplace(workplace)
{
}

bool IncidentCommands::knows(const QString &name)
{
    static const QStringList names = {u"declare"_s,     u"note"_s,        u"role"_s,
                                      u"handover"_s,    u"playbook"_s,    u"step"_s,
                                      u"severity"_s,    u"aware"_s,       u"resolve"_s,
                                      u"retract"_s,     u"phase"_s,       u"close"_s,
                                      u"hand"_s,        u"restrict"_s,    u"erase"_s,
                                      u"notice-item"_s, u"notice-told"_s, u"notice-not-needed"_s};
    return names.contains(name) || isCrewCommand(name);
}

Later<Answer> IncidentCommands::carryOut(const Command &command)
{
    if (command.name == u"declare"_s)
        return declare(command);
    if (command.name == u"erase"_s)
        return erase(command);
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    return submit(command, request(command, **incident));
}

Later<Answer> IncidentCommands::markFreeze(const Command &command, const QString &why)
{
    return submit(command, domain::Request(domain::SetFreeze{command.argument(u"state"_s) == u"on"_s, why}));
}

IncidentCommands::Requested IncidentCommands::request(const Command &command,
                                                      const domain::Incident &incident) const
{
    const auto &name = command.name;
    if (auto crew = crewRequest(command))
        return std::move(*crew);
    if (name == u"note"_s)
        return note(command);
    if (name == u"role"_s)
        return role(command);
    if (name == u"handover"_s)
        return domain::Request(domain::HandOver{command.argument(u"name"_s)});
    if (name == u"playbook"_s)
        return playbook(command);
    if (name == u"step"_s)
        return step(command);
    if (name == u"severity"_s)
        return severity(command);
    if (name == u"aware"_s)
        return aware(command);
    if (name == u"notice-item"_s)
        return domain::Request(
            domain::WriteNoticeItem{command.argument(u"item"_s), command.argument(u"text"_s)});
    if (name == u"notice-told"_s)
        return noticeTold(command);
    if (name == u"notice-not-needed"_s)
        return domain::Request(
            domain::DismissBreach{{command.argument(u"why"_s), command.argument(u"by"_s)}});
    if (name == u"phase"_s)
        return phase(command);
    if (name == u"retract"_s)
        return domain::Request(domain::Retract{command.argument(u"why"_s)});
    if (name == u"hand"_s)
        return domain::Request(
            domain::HandLoopOver{command.argument(u"loop"_s), command.argument(u"name"_s)});
    if (name == u"restrict"_s)
        return domain::Request(domain::Restrict{desksIn(command.argument(u"desks"_s))});
    if (name == u"close"_s)
        return domain::Request(domain::CloseLoop{command.argument(u"loop"_s), command.argument(u"why"_s)});
    return resolve(command, incident);
}

Later<Answer> IncidentCommands::declare(const Command &command)
{
    const auto severity = domain::severityFromKey(command.argument(u"severity"_s));
    if (!severity)
        return answered<Answer>(severity.error());
    const auto customers = domain::customersFromKey(command.argument(u"customers"_s, u"unknown"_s));
    if (!customers)
        return answered<Answer>(
            badRequest(QT_TRANSLATE_NOOP("Desk", "“%1” is not an answer; write yes, no or unknown."),
                       command.argument(u"customers"_s)));
    const auto &profile = m_workplace.profile();
    domain::Declare request{command.argument(u"title"_s),
                            *severity,
                            *customers,
                            command.argument(u"commander"_s),
                            command.has(u"drill"_s) || profile.drill,
                            profile.environment,
                            profile.name,
                            cadenceOf(*severity)};
    const auto now = m_workplace.now();
    auto happenings = domain::decide({}, request, {m_workplace.authorOf(command), now});
    if (!happenings)
        return answered<Answer>(happenings.error());
    // Before anything else, so that the title is sealed too.
    if (command.has(u"restricted"_s))
        happenings->insert(happenings->begin(),
                           domain::Restricted{desksIn(command.argument(u"restricted"_s))});
    auto id = domain::makeIncidentId(now, QRandomGenerator::global()->generate());
    while (m_workplace.replay().incident(id))
        id = domain::makeIncidentId(now, QRandomGenerator::global()->generate());
    Answer answer;
    answer.text =
        QCoreApplication::translate("Desk", "Declared %1: %2").arg(domain::toKey(*severity), ltr(id));
    answer.data = {{"incident", toStd(id)}};
    return m_workplace.record(*happenings, id, m_workplace.authorOf(command), answer);
}

Later<Answer> IncidentCommands::erase(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto id = (*incident)->id;
    if (command.argument(u"type"_s) != id)
        return answered<Answer>(badRequest(
            QT_TRANSLATE_NOOP("Desk", "What is erased does not come back. Type the incident to erase: %1"),
            ltr(id)));
    const auto author = m_workplace.authorOf(command);
    const auto happenings = domain::decide(**incident, domain::EraseTexts{command.argument(u"why"_s)},
                                           {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    Answer answer;
    answer.text =
        QCoreApplication::translate(
            "Desk",
            "The texts of %1 are erased from this journal. Other desks, the hub, exports, documents and the "
            "evidence folder are not touched.")
            .arg(ltr(id));
    return m_workplace.erase(happenings->front(), id, author, answer);
}

Later<Answer> IncidentCommands::submit(const Command &command, const Requested &request, Answer answer)
{
    if (!request)
        return answered<Answer>(request.error());
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto author = m_workplace.authorOf(command);
    const auto happenings = domain::decide(**incident, *request, {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    return m_workplace.record(*happenings, (*incident)->id, author, std::move(answer));
}

IncidentCommands::Requested IncidentCommands::note(const Command &command) const
{
    auto note = domain::parseQuickNote(command.argument(u"text"_s), m_workplace.now());
    const auto &state = m_workplace.watch().state();
    for (const auto &name : note.metrics) {
        const auto *indicator = m_workplace.profile().indicator(indicatorOf(name));
        const auto *reading = indicator ? state.reading(indicator->id) : nullptr;
        if (!reading)
            continue; // not one of ours: it stays text
        const auto value = u"%1 %2 @%3"_s.arg(
            indicator->title.en, valueText(reading->value, indicator->unit),
            toRiyadhMinute(reading->sampled.isValid() ? reading->sampled : m_workplace.now()));
        note.text.replace(u'$' + name, value);
    }
    return domain::Request(domain::AddNote{note});
}

IncidentCommands::Requested IncidentCommands::severity(const Command &command) const
{
    const auto to = domain::severityFromKey(command.argument(u"to"_s));
    if (!to)
        return to.error();
    return domain::Request(domain::ChangeSeverity{*to, command.argument(u"why"_s), cadenceOf(*to)});
}

IncidentCommands::Requested IncidentCommands::role(const Command &command) const
{
    const auto role = domain::roleFromKey(command.argument(u"role"_s));
    if (!role)
        return role.error();
    return domain::Request(domain::AssignRole{*role, command.argument(u"name"_s)});
}

IncidentCommands::Requested IncidentCommands::playbook(const Command &command) const
{
    const auto id = command.argument(u"id"_s);
    const auto *playbook = m_workplace.profile().runbook.playbook(id);
    if (!playbook)
        return badRequest(QT_TRANSLATE_NOOP("Desk", "There is no playbook “%1”."), id);
    if (!playbook->problem.isEmpty())
        return Error{Error::Code::Conflict, playbook->problem};
    return domain::Request(
        domain::OpenPlaybook{playbook->id, playbook->title.en, int(playbook->steps.size())});
}

IncidentCommands::Requested IncidentCommands::step(const Command &command) const
{
    static const QRegularExpression form(u"^([A-Za-z0-9.-]+):([0-9]+)$"_s);
    const auto match = form.match(command.argument(u"step"_s));
    if (!match.hasMatch())
        return badRequest(QT_TRANSLATE_NOOP("Desk", "“%1” is not a step; write first10:3 or llm-outage:2."),
                          command.argument(u"step"_s));
    const auto answer = domain::stepAnswerFromKey(command.argument(u"answer"_s));
    if (!answer)
        return badRequest(QT_TRANSLATE_NOOP("Desk", "“%1” is not an answer; write done, na or defer."),
                          command.argument(u"answer"_s));
    const auto &runbook = m_workplace.profile().runbook;
    auto list = match.captured(1);
    const auto *steps = &runbook.first10;
    if (list != u"first10"_s) {
        const auto *playbook = runbook.playbook(list);
        if (!playbook)
            return badRequest(QT_TRANSLATE_NOOP("Desk", "There is no playbook “%1”."), list);
        list = playbook->id;
        steps = &playbook->steps;
    }
    domain::AnswerStep request{
        list, match.captured(2).toInt(), int(steps->size()), *answer, command.argument(u"why"_s), {}, {}, {}};
    if (request.step >= 1 && request.step <= request.steps) {
        const auto &step = (*steps)[size_t(request.step - 1)];
        request.title = step.title.en;
        request.sensed = sensedFor(step);
        if (!step.loan.isEmpty())
            request.loan = {u"%1-%2"_s.arg(list, QString::number(request.step)),
                            domain::LoopOpened::Kind::Loan,
                            step.loan.en,
                            m_workplace.authorOf(command),
                            m_workplace.now().addMSecs(step.loanFor.count()).toMSecsSinceEpoch(),
                            {}};
    }
    return domain::Request(request);
}

IncidentCommands::Requested IncidentCommands::aware(const Command &command) const
{
    if (!command.has(u"at"_s))
        return domain::Request(domain::BecomeAware{m_workplace.now(), command.argument(u"why"_s)});
    const auto at = fromRfc3339(command.argument(u"at"_s));
    if (!at)
        return at.error();
    return domain::Request(domain::BecomeAware{*at, command.argument(u"why"_s)});
}

IncidentCommands::Requested IncidentCommands::noticeTold(const Command &command) const
{
    const auto at = command.has(u"at"_s) ? fromRfc3339(command.argument(u"at"_s)) : m_workplace.now();
    if (!at)
        return at.error();
    return domain::Request(domain::TellPeople{{at->toMSecsSinceEpoch(), command.argument(u"how"_s)}});
}

IncidentCommands::Requested IncidentCommands::phase(const Command &command) const
{
    const auto phase = domain::phaseFromKey(command.argument(u"to"_s));
    if (!phase)
        return badRequest(
            QT_TRANSLATE_NOOP("Desk", "“%1” is not a phase; write declared, mitigating or monitoring."),
            command.argument(u"to"_s));
    return domain::Request(domain::ChangePhase{*phase});
}

IncidentCommands::Requested IncidentCommands::resolve(const Command &command,
                                                      const domain::Incident &incident) const
{
    domain::Resolve request;
    const auto commander = incident.holder(domain::Role::Commander);
    request.owner = command.argument(u"owner"_s, commander.isEmpty() ? QString() : commander);
    request.gates = resolveGates(incident, m_workplace.profile(), m_workplace.watch(), request.owner);
    for (const auto &gate : command.argument(u"defer"_s).split(u',', Qt::SkipEmptyParts))
        request.deferred[gate.trimmed()] =
            command.argument(u"why."_s + gate.trimmed(), command.argument(u"why"_s));
    const auto today = inRiyadh(m_workplace.now()).date();
    const auto &profile = m_workplace.profile();
    const auto due = profile.calendar.days.after(today, profile.postMortemDays);
    // The whole due day is available: until its end in Riyadh.
    request.postMortemDue = QDateTime(due, QTime(23, 59, 59), Qt::OffsetFromUTC, 3 * 3600).toUTC();
    return domain::Request(request);
}

domain::Cadence IncidentCommands::cadenceOf(domain::Severity severity) const
{
    const auto *rule = m_workplace.profile().runbook.severity(severity);
    if (!rule)
        return {};
    domain::Cadence cadence{rule->commanderWithin ? rule->commanderWithin->count() : 0,
                            rule->updateEvery ? rule->updateEvery->count() : 0,
                            rule->first10,
                            {}};
    for (const auto &[audience, every] : rule->updateFor)
        cadence.updateFor[audience] = every.count();
    return cadence;
}

QString IncidentCommands::sensedFor(const runbook::ChecklistStep &step) const
{
    const auto &state = m_workplace.watch().state();
    if (const auto *reading = step.indicator.isEmpty() ? nullptr : state.reading(step.indicator)) {
        const auto *indicator = m_workplace.profile().indicator(step.indicator);
        return indicator ? u"%1 %2"_s.arg(indicator->id, valueText(reading->value, indicator->unit))
                         : QString();
    }
    if (const auto *component = step.component.isEmpty() ? nullptr : state.component(step.component))
        return u"%1 %2"_s.arg(component->component, monitor::toKey(component->health));
    return {};
}

} // namespace thabat::desk
