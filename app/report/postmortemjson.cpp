// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortemjson.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/keys.h"
#include "app/domain/openitems.h"
#include "app/report/postmortemfacts.h"
#include "app/report/thinking.h"
#include "app/report/timeline.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

Json time(const QDateTime &at)
{
    return at.isValid() ? Json(toStd(toRfc3339(at))) : Json(nullptr);
}

Json time(qint64 at)
{
    return at == 0 ? Json(nullptr) : time(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

Json texts(const QStringList &all)
{
    Json array = Json::array();
    for (const auto &one : all)
        array.push_back(toStd(one));
    return array;
}

//! Seconds from the declaration.
Json after(const Incident &incident, const QDateTime &at)
{
    return at.isValid() ? Json(incident.declaredAt.secsTo(at)) : Json(nullptr);
}

Json measures(const Incident &incident, const PostMortemFacts &facts)
{
    return {{"acknowledgedAfter", after(incident, facts.acknowledged)},
            {"commanderAfter",
             after(incident, facts.commanders.empty() ? QDateTime() : facts.commanders.front().at)},
            {"firstUpdateAfter", after(incident, facts.firstUpdate)},
            {"mitigatedAfter", after(incident, facts.mitigated)},
            {"resolvedAfter", after(incident, incident.resolvedAt)}};
}

Json milestones(const std::vector<Milestone> &all)
{
    Json array = Json::array();
    for (const auto &one : all)
        array.push_back({{"what", toStd(one.what)}, {"at", time(one.at)}});
    return array;
}

Json loops(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &loop : incident.loops)
        array.push_back({{"kind", loop.what.kind == LoopOpened::Kind::Loan ? "loan" : "task"},
                         {"text", toStd(loop.what.text)},
                         {"owner", toStd(keeperOf(loop))},
                         {"due", time(loop.what.due)},
                         {"open", !loop.closed},
                         {"closedWhy", toStd(loop.closedWhy)}});
    return array;
}

Json updates(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &update : incident.updates)
        array.push_back({{"audience", toStd(update.audience)},
                         {"state", toStd(update.state)},
                         {"text", toStd(update.text)},
                         {"arabic", toStd(update.arabic)},
                         {"channel", toStd(update.channel)}});
    return array;
}

Json messages(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &message : incident.messages)
        array.push_back({{"channel", toStd(message.what.channel)},
                         {"audience", toStd(message.what.audience)},
                         {"state", toStd(toKey(message.state))},
                         {"queued", time(message.queued.time.wall)},
                         {"changed", time(message.changed)},
                         {"why", toStd(message.why)},
                         {"inDoubt", message.inDoubt},
                         {"reference", toStd(message.reference)}});
    return array;
}

Json pages(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &page : incident.pages)
        array.push_back({{"rule", toStd(page.what.rule)},
                         {"condition", toStd(page.what.condition)},
                         {"who", toStd(page.what.who)},
                         {"person", toStd(page.what.person)},
                         {"channels", texts(page.what.channels)},
                         {"by", toStd(page.author)},
                         {"at", time(page.at)},
                         {"state", toStd(toKey(page.state))},
                         {"answeredBy", toStd(page.by)},
                         {"changed", time(page.changed)}});
    return array;
}

Json runs(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &run : incident.runs)
        array.push_back({{"plan", toStd(run.what.plan)},
                         {"title", toStd(run.what.title)},
                         {"environment", toStd(run.what.environment)},
                         {"by", toStd(run.author)},
                         {"why", toStd(run.what.why)},
                         {"commands", texts(run.what.commands)},
                         {"started", time(run.started)},
                         {"ended", time(run.endedAt)},
                         {"outcome", run.end ? Json(toStd(run.end->outcome)) : Json(nullptr)}});
    return array;
}

Json evidence(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &saved : incident.evidence)
        array.push_back({{"folder", toStd(saved.folder)},
                         {"files", saved.files},
                         {"bytes", saved.bytes},
                         {"failures", texts(saved.failures)}});
    return array;
}

Json entries(const Incident &incident, const Words &words, const runbook::Profile *profile)
{
    Json array = Json::array();
    for (const auto &entry : timeline(incident, words, profile))
        array.push_back({{"at", time(entry.at)},
                         {"entered", time(entry.entered)},
                         {"author", toStd(entry.author)},
                         {"automatic", entry.automatic},
                         {"kind", toStd(entry.kind)},
                         {"key", entry.key},
                         {"text", toStd(withoutIsolates(entry.text))}});
    return array;
}

} // namespace

Json postMortemJson(const Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                    const Words &words)
{
    const auto facts = postMortemFacts(incident, profile);
    Json roles = Json::object();
    for (const auto &[role, name] : incident.roles)
        roles[toStd(toKey(role))] = toStd(name);
    return {{"format", "thabat-postmortem"},
            {"version", 1},
            {"generated", time(now)},
            {"language", toStd(toKey(words.language()))},
            {"incident", toStd(incident.id)},
            {"title", toStd(incident.title)},
            {"severity", toStd(toKey(incident.severity))},
            {"customers", toStd(toKey(incident.customers))},
            {"drill", incident.drill},
            {"environment", toStd(incident.environment)},
            {"declared", time(incident.declaredAt)},
            {"resolved", time(incident.resolvedAt)},
            {"owner", toStd(facts.owner)},
            {"due", time(facts.due)},
            {"roles", roles},
            {"measures", measures(incident, facts)},
            {"severities", milestones(facts.severities)},
            {"impact", milestones(facts.impacts)},
            {"thinking", thinkingJson(incident)},
            {"loops", loops(incident)},
            {"updates", updates(incident)},
            {"messages", messages(incident)},
            {"pages", pages(incident)},
            {"runs", runs(incident)},
            {"evidence", evidence(incident)},
            {"timeline", entries(incident, words, profile)}};
}

} // namespace thabat::report
