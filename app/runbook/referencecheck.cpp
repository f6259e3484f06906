// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/referencecheck.h"

#include <algorithm>
#include <set>

namespace thabat::runbook {

ReferenceCheck::ReferenceCheck(Profile &profile)
    : m_profile(profile)
{
}

void ReferenceCheck::profile(const JsonPart &file)
{
    for (const char *list : {"components", "probes", "sources", "indicators", "alerts"})
        unique(file, list, "id");
    unique(file, "evidence", "file");
    probes(file);
    gates(file);
    indicatorList(file, "charts", m_profile.charts);

    const auto indicators = file.items("indicators");
    for (size_t i = 0; i < indicators.size(); ++i) {
        const auto &component = m_profile.indicators[i].component;
        if (!component.isEmpty() && !m_profile.component(component))
            indicators[i].complain("component", unknown(component, "component"));
    }
    const auto alerts = file.items("alerts");
    for (size_t i = 0; i < alerts.size(); ++i) {
        const auto &alert = m_profile.alerts[i];
        const auto isIt = [&alert](const HealthProbe &probe) {
            return probe.id == alert.probe;
        };
        if (!alert.indicator.isEmpty() && !m_profile.indicator(alert.indicator))
            alerts[i].complain("indicator", unknown(alert.indicator, "indicator"));
        if (!alert.probe.isEmpty() && std::none_of(m_profile.probes.begin(), m_profile.probes.end(), isIt))
            alerts[i].complain("probe", unknown(alert.probe, "probe"));
    }
    orClear(file, "freezePlan", m_profile.freezePlan, m_profile.plan(m_profile.freezePlan));
    orClear(file, "unfreezePlan", m_profile.unfreezePlan, m_profile.plan(m_profile.unfreezePlan));
}

void ReferenceCheck::plans(const JsonPart &file)
{
    unique(file, "plans", "id");
    const auto parts = file.items("plans");
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto &plan = m_profile.plans[i];
        if (!plan.undo.isEmpty() && !m_profile.plan(plan.undo))
            parts[i].complain("undo", unknown(plan.undo, "plan"));
        const auto &indicator = plan.verification.indicator;
        if (!indicator.isEmpty() && !m_profile.indicator(indicator))
            parts[i].at("verification").at("indicator").complain("id", unknown(indicator, "indicator"));
    }
}

void ReferenceCheck::runbook(const JsonPart &file)
{
    for (const char *list : {"playbooks", "duties", "hygiene", "pages"})
        unique(file, list, "id");
    steps(file, "first10", m_profile.runbook.first10);
    const auto parts = file.items("playbooks");
    for (size_t i = 0; i < parts.size(); ++i)
        playbook(parts[i], m_profile.runbook.playbooks[i]);
}

void ReferenceCheck::unique(const JsonPart &file, const char *list, const char *key)
{
    std::set<QString> seen;
    for (const auto &item : file.items(list)) {
        const auto id = item.text(key);
        if (!id.isEmpty() && !seen.insert(id).second)
            item.complain(key, tr("the id “%1” stands here a second time").arg(id));
    }
}

void ReferenceCheck::steps(const JsonPart &part, const char *key, std::vector<ChecklistStep> &steps)
{
    const auto items = part.items(key);
    for (size_t i = 0; i < items.size(); ++i) {
        auto &step = steps[i];
        orClear(items[i], "plan", step.plan, m_profile.plan(step.plan));
        orClear(items[i], "indicator", step.indicator, m_profile.indicator(step.indicator));
        orClear(items[i], "component", step.component, m_profile.component(step.component));
    }
}

void ReferenceCheck::playbook(const JsonPart &part, Playbook &playbook)
{
    steps(part, "steps", playbook.steps);
    indicatorList(part, "charts", playbook.charts);
    const auto signs = part.items("signs");
    for (size_t i = 0; i < signs.size(); ++i) {
        auto &sign = playbook.signs[i];
        orClear(signs[i], "indicator", sign.indicator, m_profile.indicator(sign.indicator));
        orClear(signs[i], "component", sign.component, m_profile.component(sign.component));
    }
    const auto pages = part.items("pages");
    const auto &rules = m_profile.runbook.pages;
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto id = QString::fromStdString(pages[i].value().is_string() ? pages[i].value() : "");
        const auto isIt = [&id](const PageRule &rule) {
            return rule.id == id;
        };
        if (std::any_of(rules.begin(), rules.end(), isIt))
            continue;
        pages[i].complain(unknown(id, "page"), Findings::Effect::OnlyTold);
        playbook.pages.removeAll(id);
    }
}

void ReferenceCheck::probes(const JsonPart &file)
{
    const auto parts = file.items("probes");
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto &probe = m_profile.probes[i];
        if (!probe.component.isEmpty() && !m_profile.component(probe.component))
            parts[i].complain("component", unknown(probe.component, "component"));
        for (const auto &[component, pointer] : probe.checks) {
            if (!m_profile.component(component))
                parts[i].at("checks").complain(toStd(component).c_str(), unknown(component, "component"));
        }
    }
}

void ReferenceCheck::gates(const JsonPart &file)
{
    auto &below = m_profile.gates.below;
    const auto part = file.at("gates").at("below");
    for (const auto &[id, value] : below) {
        if (!m_profile.indicator(id))
            part.complain(toStd(id).c_str(), unknown(id, "indicator"), Findings::Effect::OnlyTold);
    }
    std::erase_if(below, [this](const auto &gate) {
        return !m_profile.indicator(gate.first);
    });
}

void ReferenceCheck::orClear(const JsonPart &part, const char *key, QString &id, const void *known)
{
    if (id.isEmpty() || known)
        return;
    part.complain(key, unknown(id, key), Findings::Effect::OnlyTold);
    id.clear();
}

void ReferenceCheck::indicatorList(const JsonPart &part, const char *key, QStringList &ids)
{
    const auto items = part.items(key);
    for (const auto &item : items) {
        const auto id = QString::fromStdString(item.value().is_string() ? item.value() : "");
        if (m_profile.indicator(id))
            continue;
        item.complain(unknown(id, "indicator"), Findings::Effect::OnlyTold);
        ids.removeAll(id);
    }
}

QString ReferenceCheck::unknown(const QString &id, const char *key)
{
    const auto kind = QString::fromLatin1(key);
    if (kind.endsWith(QStringLiteral("lan")))
        return tr("there is no plan “%1”").arg(id);
    if (kind == QStringLiteral("component"))
        return tr("there is no component “%1”").arg(id);
    if (kind == QStringLiteral("probe"))
        return tr("there is no probe “%1”").arg(id);
    if (kind == QStringLiteral("page"))
        return tr("there is no page rule “%1”").arg(id);
    return tr("there is no indicator “%1”").arg(id);
}

} // namespace thabat::runbook
