// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/secretnames.h"

#include "app/base/secretreference.h"

#include <QRegularExpression>

#include <set>

namespace thabat::runbook {

namespace {

using Texts = std::map<QString, QString>;

//! Every login and every fact of @p profile, const or not.
template <typename Profile, typename Visitor>
void visitLogins(Profile &profile, const Visitor &visitor)
{
    visitor(profile.prometheus.login);
    visitor(profile.alertmanager.login);
    for (auto &probe : profile.probes)
        visitor(probe.login);
    for (auto &source : profile.sources)
        visitor(source.login);
    for (auto &channel : profile.channels)
        visitor(channel.login);
}

template <typename Profile, typename Visitor>
void visitFacts(Profile &profile, const Visitor &visitor)
{
    for (auto &plan : profile.plans) {
        for (auto &fact : plan.facts)
            visitor(fact);
        for (auto &shown : plan.verification.shows)
            visitor(shown.lookup);
    }
}

class Names
{
public:
    void add(const QString &name)
    {
        if (!name.isEmpty())
            m_names.insert(name);
    }

    void addFrom(const Texts &texts)
    {
        for (const auto &[key, text] : texts) {
            for (auto it = secretReference().globalMatch(text); it.hasNext();)
                add(it.next().captured(1));
        }
    }

    QStringList list() const { return {m_names.begin(), m_names.end()}; }

private:
    std::set<QString> m_names;
};

} // namespace

QStringList secretNames(const Profile &profile)
{
    Names names;
    visitLogins(profile, [&names](const Login &login) {
        names.add(login.passwordFrom);
        names.add(login.tokenFrom);
    });
    visitFacts(profile, [&names](const PlanFact &fact) {
        names.addFrom(fact.headers);
        names.addFrom(fact.environment);
    });
    const auto addSteps = [&names](const std::vector<PlanStep> &steps) {
        for (const auto &step : steps) {
            names.addFrom(step.headers);
            names.addFrom(step.environment);
        }
    };
    for (const auto &channel : profile.channels) {
        names.add(channel.urlFrom);
        names.addFrom(channel.headers);
    }
    for (const auto &plan : profile.plans) {
        addSteps(plan.steps);
        addSteps(plan.dryRun);
    }
    return names.list();
}

void lookUpIn(Profile &profile, const Secrets &secrets)
{
    profile.secrets = secrets;
    visitLogins(profile, [&secrets](Login &login) {
        login.secrets = secrets;
    });
    visitFacts(profile, [&secrets](PlanFact &fact) {
        fact.secrets = secrets;
    });
}

} // namespace thabat::runbook
