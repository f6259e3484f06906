// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthboard.h"

#include "app/base/log.h"
#include "app/base/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace thabat::monitor {

using namespace Qt::StringLiterals;
using runbook::HealthProbe;

namespace {

constexpr qint64 soonDays = 21; //!< time enough to renew without haste
constexpr qint64 urgentDays = 3;
constexpr qint64 secondsOfDay = 86'400;

//! Not knowing is worse than being well: one silent probe keeps a component from being shown as ok.
int badness(Health health)
{
    switch (health) {
    case Health::Ok:
        return 0;
    case Health::Unknown:
        return 1;
    case Health::Degraded:
        return 2;
    case Health::Down:
        break;
    }
    return 3;
}

QString hostOf(const HealthProbe &probe)
{
    const QUrl url(probe.url);
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1:%2"_s.arg(url.host(), QString::number(url.port(usual)));
}

bool speaksFor(const HealthProbe &probe, const QString &component)
{
    return probe.component == component || probe.checks.contains(component);
}

QString notCheckedYet()
{
    return QCoreApplication::translate("HealthBoard", "Not checked yet.");
}

} // namespace

HealthBoard::HealthBoard(const runbook::Profile &profile)
    : m_profile(profile)
{
}

void HealthBoard::take(const QString &probe, const HealthAnswer &answer, const Moment &now)
{
    const auto old = m_answers.find(probe);
    const auto before = old == m_answers.end() ? Trouble::None : old->second.answer.verdict.trouble;
    if (answer.verdict.trouble != before) // once, not with every round
        log(LogArea::Monitor)
            .warn("probe {}: {}", probe,
                  answer.verdict.trouble == Trouble::None ? u"answers again"_s
                                                          : toKey(answer.verdict.trouble));
    m_answers[probe] = {answer, now.monotonic};
    if (!answer.certificateEnds.isValid())
        return;
    for (const auto &definition : m_profile.probes) {
        if (definition.id == probe)
            m_certificates[hostOf(definition)] = answer.certificateEnds;
    }
}

std::vector<ComponentState> HealthBoard::components(const std::vector<ComponentState> &before,
                                                    const Moment &now) const
{
    std::vector<ComponentState> states;
    for (const auto &component : m_profile.components) {
        auto state = stateOf(component.id, now);
        const auto old = std::find_if(before.begin(), before.end(), [&](const ComponentState &other) {
            return other.component == component.id;
        });
        const bool same = old != before.end() && old->health == state.health && old->since.isValid();
        state.since = same ? old->since : now.wall;
        if (!state.checked.isValid() && old != before.end())
            state.checked = old->checked;
        states.push_back(std::move(state));
    }
    return states;
}

ComponentState HealthBoard::stateOf(const QString &component, const Moment &now) const
{
    std::optional<ComponentState> worst;
    for (const auto &probe : m_profile.probes) {
        if (!speaksFor(probe, component))
            continue;
        auto state = heard(probe, component, now);
        if (!worst || badness(state.health) > badness(worst->health))
            worst = std::move(state);
    }
    auto state = worst.value_or(
        ComponentState{{}, Health::Unknown, QCoreApplication::translate("HealthBoard", "No source.")});
    state.component = component;
    return state;
}

//! What one probe says about a component now.
ComponentState HealthBoard::heard(const HealthProbe &probe, const QString &component, const Moment &now) const
{
    ComponentState state;
    const auto found = m_answers.find(probe.id);
    if (!probe.problem.isEmpty() || found == m_answers.end()) {
        state.reason = probe.problem.isEmpty() ? notCheckedYet() : probe.problem;
        return state;
    }
    const auto &[answer, at] = found->second;
    const auto age = now.monotonic - at;
    state.checked = now.wallOf(at);
    state.freshness = freshnessOf(age, m_profile);
    const bool isToWait = answer.wait.count() > 0 && age < answer.wait + m_profile.staleAfter;
    if (state.freshness == Freshness::Stale && !isToWait) {
        state.reason = noDataFor(age);
        return state;
    }
    const auto take = [&](const HealthVerdict &verdict) {
        if (verdict.component != component || badness(verdict.health) < badness(state.health))
            return;
        state.health = verdict.health;
        state.reason = verdict.reason;
        state.trouble = verdict.trouble;
    };
    state.health = Health::Ok;
    take(answer.verdict);
    for (const auto &check : answer.checks)
        take(check);
    if (component == probe.component)
        warnOfCertificate(state, probe, now);
    return state;
}

//! A service whose certificate ends within days is still well and soon will not be.
void HealthBoard::warnOfCertificate(ComponentState &state, const HealthProbe &probe, const Moment &now) const
{
    const auto found = m_certificates.find(hostOf(probe));
    if (state.health != Health::Ok || found == m_certificates.end())
        return;
    const auto left = now.wall.secsTo(found->second);
    if (left > urgentDays * secondsOfDay)
        return;
    state.health = Health::Degraded;
    state.trouble = Trouble::CertificateSoon;
    state.reason =
        QCoreApplication::translate("HealthBoard", "The certificate of %1 ends on %2: renew it now.")
            .arg(ltr(found->first), ltr(found->second.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)));
}

std::vector<CertificateState> HealthBoard::certificates(const Moment &now) const
{
    std::vector<CertificateState> result;
    for (const auto &[host, ends] : m_certificates)
        result.push_back({host, ends, now.wall.secsTo(ends) <= soonDays * secondsOfDay});
    std::stable_sort(result.begin(), result.end(), [](const CertificateState &a, const CertificateState &b) {
        return a.ends < b.ends;
    });
    return result;
}

AlertInput HealthBoard::inputFrom(const QString &probe, const Moment &now) const
{
    const auto found = m_answers.find(probe);
    if (found == m_answers.end())
        return {{}, {}, notCheckedYet()};
    const auto age = now.monotonic - found->second.at;
    if (freshnessOf(age, m_profile) == Freshness::Stale)
        return {{}, {}, noDataFor(age)};
    const auto &answer = found->second.answer;
    return {answer.failing, {}, answer.verdict.reason};
}

} // namespace thabat::monitor
