// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortemfacts.h"

#include "app/base/timetext.h"
#include "app/domain/businessdays.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int defaultPostMortemDays = 3;

//! Collects the milestones of one event after the other.
struct FactCollector
{
    PostMortemFacts &facts;
    QDateTime at = {};

    void operator()(const Declared &x) const
    {
        facts.severities.push_back({toKey(x.severity), at});
        takeCommander(x.commander);
    }
    void operator()(const SeverityChanged &x) const { facts.severities.push_back({toKey(x.to), at}); }
    void operator()(const RoleAssigned &x) const
    {
        if (x.role == Role::Commander)
            takeCommander(x.name);
    }
    void operator()(const CommandHandedOver &x) const { takeCommander(x.to); }
    void operator()(const CommandTaken &x) const { takeCommander(x.to); }
    void operator()(const NoteAdded &x) const
    {
        if (x.type == NoteType::Impact)
            facts.impacts.push_back({x.text, x.at == 0 ? at : QDateTime::fromMSecsSinceEpoch(x.at, Qt::UTC)});
    }
    void operator()(const AlarmsAcknowledged &) const
    {
        if (!facts.acknowledged.isValid())
            facts.acknowledged = at;
    }
    void operator()(const UpdatePosted &) const
    {
        if (!facts.firstUpdate.isValid())
            facts.firstUpdate = at;
    }
    void operator()(const RunEnded &x) const
    {
        if (x.outcome == u"verified"_s && !facts.mitigated.isValid())
            facts.mitigated = at;
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }

    void takeCommander(const QString &name) const
    {
        if (!name.isEmpty())
            facts.commanders.push_back({name, at});
    }
};

} // namespace

PostMortemFacts postMortemFacts(const Incident &incident, const runbook::Profile *profile)
{
    PostMortemFacts facts;
    for (const auto &event : incident.events)
        std::visit(FactCollector{facts, event.header.time()}, decode(event));
    if (incident.resolution) {
        facts.owner = incident.resolution->owner;
        if (incident.resolution->postMortemDue > 0)
            facts.due = QDateTime::fromMSecsSinceEpoch(incident.resolution->postMortemDue, Qt::UTC);
    }
    if (!facts.due.isValid() && incident.resolvedAt.isValid()) {
        const auto days = profile ? profile->postMortemDays : defaultPostMortemDays;
        const auto calendar = profile ? profile->calendar.days : BusinessDays();
        const auto day = calendar.after(inRiyadh(incident.resolvedAt).date(), days);
        facts.due = QDateTime(day, QTime(23, 59, 59), Qt::OffsetFromUTC, 3 * 3600).toUTC();
    }
    return facts;
}

} // namespace thabat::report
