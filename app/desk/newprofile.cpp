// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/newprofile.h"

#include "app/base/files.h"
#include "app/base/text.h"
#include "app/desk/teamfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using HealthPlace = monitor::ServiceSurvey::HealthPlace;

namespace {

constexpr size_t mostCharts = 6;
constexpr const char *serviceComponent = "service";

Json bothTexts(const QString &text)
{
    return {{"en", toStd(text)}, {"ar", toStd(text)}};
}

//! The words that mean well, and those that mean half well. What it says now is one of them, unless it says
//! that it is ill.
void addWords(Json &probe, const QString &word)
{
    static const QStringList ill = {u"down"_s,  u"fail"_s,      u"failing"_s,
                                    u"error"_s, u"unhealthy"_s, u"false"_s};
    static const QStringList half = {u"degraded"_s, u"warn"_s, u"warning"_s};
    QStringList well = {u"ok"_s, u"OK"_s, u"up"_s, u"UP"_s, u"healthy"_s, u"Healthy"_s, u"pass"_s, u"true"_s};
    const auto lower = word.toLower();
    if (!well.contains(word) && !ill.contains(lower) && !half.contains(lower))
        well.prepend(word);
    probe["ok"] = Json::array();
    for (const auto &one : well)
        probe["ok"].push_back(toStd(one));
    probe["degraded"] = {"degraded", "DEGRADED", "warn", "warning"};
}

QString idOf(const QString &name)
{
    return slug(name, 32);
}

Json probeOf(const HealthPlace &place, const QString &id)
{
    Json probe = {
        {"id", toStd(id)}, {"url", "{service}" + toStd(place.path)}, {"every", "30s"}, {"timeout", "5s"}};
    if (place.statusPointer.isEmpty()) {
        probe["contains"] = toStd(place.word);
        return probe;
    }
    probe["statusPointer"] = toStd(place.statusPointer);
    addWords(probe, place.word);
    if (!place.versionPointer.isEmpty())
        probe["versionPointer"] = toStd(place.versionPointer);
    return probe;
}

//! The checks of a deep health become tiles of their own.
void addChecks(Json &profile, Json &probe, const HealthPlace &place)
{
    for (const auto &[name, pointer] : place.checks) {
        const auto id = idOf(name);
        if (id == QLatin1StringView(serviceComponent)
            || (probe.contains("checks") && probe["checks"].contains(toStd(id))))
            continue;
        probe["checks"][toStd(id)] = toStd(pointer);
        profile["components"].push_back({{"id", toStd(id)}, {"title", bothTexts(name)}});
    }
}

void addHealth(Json &profile, const monitor::ServiceSurvey &survey)
{
    profile["components"] = Json::array();
    profile["components"].push_back(
        {{"id", serviceComponent}, {"title", {{"en", "Service"}, {"ar", "الخدمة"}}}});
    profile["probes"] = Json::array();
    if (survey.health.empty())
        return;
    auto first = probeOf(survey.health.front(), u"health"_s);
    first["component"] = serviceComponent;
    const auto deep = std::find_if(survey.health.begin(), survey.health.end(), [](const HealthPlace &place) {
        return !place.checks.empty();
    });
    if (deep == survey.health.begin())
        addChecks(profile, first, *deep);
    profile["probes"].push_back(first);
    if (deep == survey.health.end() || deep == survey.health.begin())
        return;
    auto second = probeOf(*deep, u"health-deep"_s);
    addChecks(profile, second, *deep);
    if (second.contains("checks"))
        profile["probes"].push_back(second);
}

void addMetrics(Json &profile, const monitor::ServiceSurvey &survey)
{
    profile["indicators"] = Json::array();
    profile["alerts"] = Json::array();
    profile["charts"] = Json::array();
    Json below = Json::object();
    if (!survey.metrics.isEmpty())
        profile["sources"] = {{{"id", "metrics"},
                               {"url", "{service}" + toStd(survey.metrics)},
                               {"every", "15s"},
                               {"timeout", "5s"}}};
    for (const auto &proposal : proposeIndicators(survey.exposition)) {
        profile["indicators"].push_back(proposal.indicator);
        if (profile["charts"].size() < mostCharts)
            profile["charts"].push_back(proposal.indicator["id"]);
        if (proposal.alert.is_null())
            continue;
        profile["alerts"].push_back(proposal.alert);
        below[proposal.alert["indicator"].get<std::string>()] = proposal.alert["above"];
    }
    if (!survey.health.empty())
        profile["alerts"].push_back(
            {{"id", "health"},
             {"title", {{"en", "The service is not well"}, {"ar", "الخدمة ليست سليمة"}}},
             {"probe", "health"},
             {"for", "90s"},
             {"severity", "P0"}});
    profile["gates"] = {{"healthTimes", 3}, {"stableFor", "10m"}, {"below", below}};
}

} // namespace

Json proposeProfile(const NewProfile &wanted, const monitor::ServiceSurvey &survey)
{
    const auto title = wanted.title.isEmpty() ? survey.base.host() : wanted.title;
    const auto environment = wanted.environment.isEmpty() ? u"production"_s : wanted.environment;
    Json profile = {{"title", bothTexts(title)},
                    {"environment", toStd(environment)},
                    {"production", environment.compare(u"production"_s, Qt::CaseInsensitive) == 0},
                    {"approvedUpdates", Json::array({"customers"})},
                    {"drill", false},
                    {"variables", {{"service", toStd(survey.base.toString(QUrl::FullyEncoded))}}}};
    addHealth(profile, survey);
    addMetrics(profile, survey);
    profile["onCallFile"] = "oncall.md";
    return profile;
}

QString profileNameOf(const NewProfile &wanted, const monitor::ServiceSurvey &survey)
{
    return wanted.name.isEmpty() ? slug(survey.base.host()) : wanted.name;
}

Result<QString> writeNewProfile(const Home &home, const NewProfile &wanted,
                                const monitor::ServiceSurvey &survey)
{
    const auto name = profileNameOf(wanted, survey);
    if (!survey.foundAnything())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("NewProfile", "Nothing to watch was found at %1.")
                         .arg(ltr(survey.base.toDisplayString()))};
    const auto runbook = readFile(u":/profiles/starter/runbook.json"_s);
    if (!runbook)
        return runbook.error();
    const auto installed = installProfile(
        home, name,
        {{u"profile.json"_s, QByteArray::fromStdString(proposeProfile(wanted, survey).dump(2)) + '\n'},
         {u"runbook.json"_s, *runbook},
         {u"plans.json"_s, QByteArrayLiteral("{\"plans\": []}\n")}});
    if (!installed)
        return installed.error();
    return name;
}

} // namespace thabat::desk
