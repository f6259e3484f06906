// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/announcement.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/keys.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr auto announcementContext = "Announcement";

QString symptomsLine(const Incident &incident, const Words &words)
{
    return words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Symptoms: %1"))
        .arg(shown(incident.title));
}

QString impactLine(const Incident &incident, const Words &words)
{
    return words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Customers affected: %1"))
        .arg(customersName(incident.customers, words));
}

} // namespace

QString announcement(const Incident &incident, const Words &words)
{
    const auto commander = incident.holder(Role::Commander);
    const auto headline = incident.drill
        ? words(announcementContext,
                QT_TRANSLATE_NOOP("Announcement", "Drill: %1 declared on %2 at %3 Riyadh (%4)"))
        : words(announcementContext,
                QT_TRANSLATE_NOOP("Announcement", "%1 declared on %2 at %3 Riyadh (%4)"));
    const QStringList lines{
        headline.arg(toKey(incident.severity), shown(incident.environment),
                     toRiyadhMinute(incident.declaredAt), incident.id),
        symptomsLine(incident, words),
        impactLine(incident, words),
        commander.isEmpty()
            ? words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Incident commander: nobody yet"))
            : words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Incident commander: %1"))
                  .arg(shown(commander)),
    };
    return withoutIsolates(lines.join(u'\n'));
}

QString triageTicket(const Incident &incident, const runbook::Profile *profile, const Words &words)
{
    const auto *rule = profile ? profile->runbook.severity(incident.severity) : nullptr;
    const auto response = rule && !rule->response.isEmpty() ? rule->response.in(words.language())
        : incident.severity == Severity::P3
        ? words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Backlog"))
        : words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Triage in business hours"));
    const QStringList lines{
        words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "[%1] %2"))
            .arg(toKey(incident.severity), shown(incident.title)),
        words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Environment: %1"))
            .arg(shown(incident.environment)),
        symptomsLine(incident, words),
        impactLine(incident, words),
        words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Seen: %1 by %2"))
            .arg(momentName(incident.declaredAt, words), shown(incident.declaredBy)),
        words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Response: %1")).arg(response),
        words(announcementContext, QT_TRANSLATE_NOOP("Announcement", "Record: %1")).arg(incident.id),
    };
    return withoutIsolates(lines.join(u'\n'));
}

} // namespace thabat::report
