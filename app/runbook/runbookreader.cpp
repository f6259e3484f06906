// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/runbookreader.h"

#include "app/domain/keys.h"
#include "app/runbook/placeholders.h"

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rolesWithin = 5min; //!< of a severity that has the first ten minutes, unless it says otherwise

std::optional<std::chrono::milliseconds> optionalDuration(const JsonPart &part, const char *key)
{
    if (!part.has(key))
        return std::nullopt;
    return part.duration(key, 0ms);
}

} // namespace

RunbookReader::RunbookReader(CommandCheck check)
    : m_check(std::move(check))
{
}

Runbook RunbookReader::read(const JsonPart &file) const
{
    Runbook runbook;
    runbook.severities = severities(file);
    runbook.first10 = steps(file, "first10");
    for (const auto &part : file.items("playbooks"))
        runbook.playbooks.push_back(playbook(part));
    runbook.roles = roles(file);
    for (const auto &part : file.items("duties"))
        runbook.duties.push_back({part.id(), part.localized("text")});
    runbook.hygiene = hygiene(file);
    for (const auto &part : file.items("pages"))
        runbook.pages.push_back(page(part));
    return runbook;
}

std::vector<ChecklistStep> RunbookReader::steps(const JsonPart &part, const char *key) const
{
    std::vector<ChecklistStep> out;
    for (const auto &item : part.items(key)) {
        out.push_back(step(item));
        out.back().number = int(out.size());
    }
    return out;
}

ChecklistStep RunbookReader::step(const JsonPart &part) const
{
    ChecklistStep step;
    step.kind = ChecklistStep::Kind(
        part.choice("kind", {u"look"_s, u"verify"_s, u"do"_s, u"decide"_s, u"note"_s}, 2));
    step.title = part.localized("title");
    step.text = part.localized("text");
    step.plan = part.text("plan");
    step.indicator = part.text("indicator");
    step.component = part.text("component");
    step.loan = part.localized("loan");
    step.loanFor = part.duration("loanFor", 0ms);

    // A step without its command is still a step: the words tell what to do.
    const auto problem = m_check.text(part.text("command"));
    if (problem.isEmpty())
        step.command = *fill(part.text("command"), m_check.variables());
    else
        part.complain("command", problem, Findings::Effect::OnlyTold);
    if (!step.loan.isEmpty() && step.loanFor <= 0ms)
        part.complain(
            tr("“loanFor” is missing; expected: how long the temporary state may stay, such as 30m"),
            Findings::Effect::OnlyTold);
    return step;
}

Playbook RunbookReader::playbook(const JsonPart &part) const
{
    Playbook playbook;
    playbook.id = part.id();
    playbook.section = part.text("section");
    playbook.title = part.localized("title");
    playbook.symptoms = part.localized("symptoms");
    playbook.prevention = part.localized("prevention");
    playbook.signs = signs(part);
    playbook.steps = steps(part, "steps");
    playbook.charts = textsOf(part.value(), "charts");
    playbook.pages = textsOf(part.value(), "pages");
    playbook.breachClock = flagOf(part.value(), "breachClock");
    return playbook;
}

PageRule RunbookReader::page(const JsonPart &part)
{
    PageRule rule{part.id(), part.localized("condition"), part.localized("who")};
    const auto answerWithin = part.duration("answerWithin", rule.answerWithin);
    if (answerWithin > 0ms)
        rule.answerWithin = answerWithin;
    else
        part.complain("answerWithin", tr("expected: more than 0"), Findings::Effect::OnlyTold);
    return rule;
}

std::vector<Sign> RunbookReader::signs(const JsonPart &part)
{
    std::vector<Sign> out;
    for (const auto &item : part.items("signs")) {
        const Sign sign{item.localized("text"), item.text("indicator"), item.number("above", 0),
                        item.text("component")};
        if (!sign.indicator.isEmpty() && !sign.component.isEmpty())
            item.complain(tr("expected: an indicator or a component, not both"));
        else if (!sign.indicator.isEmpty() && !item.has("above"))
            item.complain(tr("“above” is missing; expected: the value above which the sign matches"));
        out.push_back(sign);
    }
    return out;
}

std::vector<SeverityRule> RunbookReader::severities(const JsonPart &file)
{
    std::vector<SeverityRule> out;
    for (const auto &part : file.items("severities")) {
        SeverityRule rule;
        rule.severity = part.severity("severity", rule.severity);
        rule.definition = part.localized("definition");
        rule.response = part.localized("response");
        rule.commanderWithin = optionalDuration(part, "commanderWithin");
        rule.updateEvery = optionalDuration(part, "updateEvery");
        for (const auto &audience : domain::audiences()) {
            const auto own = optionalDuration(part.at("updateFor"), audience.toLatin1().constData());
            if (own)
                rule.updateFor[audience] = *own;
        }
        rule.quietAfter = optionalDuration(part, "quietAfter");
        rule.first10 = flagOf(part.value(), "first10");
        rule.rolesWithin = optionalDuration(part, "rolesWithin");
        if (!rule.rolesWithin && rule.first10)
            rule.rolesWithin = rolesWithin;
        const bool inOrder = out.empty() || rule.severity > out.back().severity;
        if (!inOrder)
            part.complain(tr("out of order; expected: P0, P1, P2, P3, each once"),
                          Findings::Effect::OnlyTold);
        else
            out.push_back(rule);
    }
    return out;
}

std::vector<RoleText> RunbookReader::roles(const JsonPart &file)
{
    std::vector<RoleText> out;
    for (const auto &part : file.items("roles")) {
        const auto role = domain::roleFromKey(part.text("role"));
        if (role)
            out.push_back({*role, part.localized("title"), part.localized("duty")});
        else
            part.complain("role", role.error().message);
    }
    return out;
}

std::vector<HygieneItem> RunbookReader::hygiene(const JsonPart &file)
{
    std::vector<HygieneItem> out;
    for (const auto &part : file.items("hygiene")) {
        HygieneItem item;
        item.id = part.id();
        item.text = part.localized("text");
        item.sensed = HygieneItem::Sensed(
            part.choice("sensed", {u"probes"_s, u"alerts"_s, u"onCallFile"_s, u"person"_s}, 3));
        item.every = part.duration("every", 0ms);
        out.push_back(item);
    }
    return out;
}

} // namespace thabat::runbook
