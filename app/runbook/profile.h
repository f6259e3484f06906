// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/calendar.h"
#include "app/runbook/channel.h"
#include "app/runbook/indicator.h"
#include "app/runbook/plan.h"
#include "app/runbook/runbook.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace thabat::runbook {

//! A server of the team that is asked over HTTP: Prometheus or whatever speaks its API, or Alertmanager.
struct Server
{
    QString url = {}; //!< without the /api/… part and a slash at its end; empty: the team has none
    Login login = {};
    std::chrono::milliseconds every{15'000};
    std::chrono::milliseconds timeout{5'000};
    QString problem = {};

    bool isThere() const { return !url.isEmpty() && problem.isEmpty(); }
};

//! An address that says whether something is well.
struct HealthProbe
{
    QString id = {};
    QString component = {};
    QString url = {};
    Login login = {};
    std::chrono::milliseconds every{30'000};
    std::chrono::milliseconds timeout{5'000};
    QString statusPointer = {}; //!< JSON pointer to the state word; empty: any 2xx with @c contains is ok
    QStringList ok = {};
    QStringList degraded = {}; //!< any word in no list means down
    QStringList unknown = {}; //!< words that mean "not checked": the component shows "no source", never well
    QString contains = {}; //!< text the body must hold when there is no pointer
    QString versionPointer = {};
    QString gitPointer = {};
    std::map<QString, QString> checks = {}; //!< component id to JSON pointer of its own state word
    QString problem = {};
};

//! Where Prometheus text is scraped from.
struct MetricsSource
{
    QString id = {};
    QString url = {};
    Login login = {};
    std::chrono::milliseconds every{15'000};
    std::chrono::milliseconds timeout{5'000};
    Selector expects = {}; //!< a series that this service always shows, and no other; without a metric: none
    QString problem = {};
};

//! A tile of the See zone.
struct Component
{
    QString id = {};
    LocalizedText title = {};
};

//! When an incident may be resolved (ux.md 5.8).
struct ResolveGates
{
    int healthTimes = 3;
    std::chrono::milliseconds stableFor{600'000};
    std::vector<std::pair<QString, double>> below = {}; //!< indicator id and the value it must stay under
};

//! What an evidence snapshot collects besides our own metrics (ux.md 5.3, step 4).
struct EvidenceSource
{
    QString file = {}; //!< name in the evidence folder
    QString url = {};
    QString program = {};
    QStringList arguments = {};
};

//! One service to command incidents for: everything profile.json, runbook.json and plans.json say.
//!
//! A part that is wrong carries its problem and is switched off; the rest works.
struct Profile
{
    QString name = {};
    QString folder = {};
    LocalizedText title = {};
    QString environment = {}; //!< shown in capitals, such as PRODUCTION
    bool production = true;
    bool drill = false; //!< incidents declared with it are drills
    std::map<QString, QString> variables = {}; //!< {service} and the like, already resolved
    std::vector<Component> components = {};
    std::vector<HealthProbe> probes = {};
    std::vector<MetricsSource> sources = {};
    Server prometheus = {};
    Server alertmanager = {};
    std::vector<Indicator> indicators = {};
    std::vector<AlertDefinition> alerts = {};
    QStringList charts = {}; //!< six indicator ids
    std::chrono::milliseconds lateAfter{60'000};
    std::chrono::milliseconds staleAfter{90'000};
    std::chrono::milliseconds snapshotWithin{60'000};
    ResolveGates gates = {};
    std::vector<EvidenceSource> evidence = {};
    std::vector<Channel> channels = {}; //!< how updates go out
    QStringList approved = {}; //!< the audiences whose updates the commander approves before they go out
    std::chrono::milliseconds fatigueAfter{14'400'000}; //!< whoever commands for so long should be relieved
    QString freezePlan = {}; //!< plan ids; empty: freezing is a mark in the journal only
    QString unfreezePlan = {};
    QString postMortemFolder = {}; //!< empty: the default of Home
    Calendar calendar = {};
    int postMortemDays = 3; //!< business days of the calendar
    QString onCallFile = {};
    Runbook runbook = {};
    std::vector<Plan> plans = {};
    Secrets secrets = {}; //!< where names of secrets are looked up, see lookUpIn()
    QStringList problems = {}; //!< "file:line:col: /pointer: message", one each

    const Plan *plan(QStringView id) const;
    const Indicator *indicator(QStringView id) const;
    const AlertDefinition *alert(QStringView id) const;
    const Component *component(QStringView id) const;
    const Channel *channel(QStringView id) const;

    //! The id of the component that @p alert is about, by its indicator or its probe; empty: none.
    QString componentOf(const AlertDefinition &alert) const;
};

} // namespace thabat::runbook
