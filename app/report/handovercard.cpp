// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handovercard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/report/brief.h"
#include "app/report/names.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using domain::Role;

namespace {

QString person(const QString &name)
{
    return isolate(shown(name.simplified(), 80));
}

QString separator(const Words &words)
{
    return words("Brief", QT_TRANSLATE_NOOP("Brief", "; "));
}

QString boxesLine(const domain::Incident &incident, const QDateTime &now, const Words &words)
{
    QStringList open;
    for (const auto *box : incident.crew.openBoxes()) {
        const auto text = isolate(shown(box->what.text, 300));
        const auto end = ltr(toRiyadhMinute(box->end()));
        open +=
            (box->end() <= now ? words("Brief", QT_TRANSLATE_NOOP("Brief", "%1 (its time was over at %2)"))
                               : words("Brief", QT_TRANSLATE_NOOP("Brief", "%1 (until %2)")))
                .arg(text, end);
    }
    return open.isEmpty()
        ? QString()
        : words("Brief", QT_TRANSLATE_NOOP("Brief", "Time boxes: %1")).arg(open.join(separator(words)));
}

} // namespace

QString rolesLine(const domain::Incident &incident, const QDateTime &now, const Words &words)
{
    QStringList held;
    const auto until = incident.resolvedAt.isValid() ? incident.resolvedAt : now;
    for (const auto role : domain::allRoles) {
        const auto name = incident.holder(role);
        if (!name.isEmpty())
            //: role, name, and for how long
            held += words("Brief", QT_TRANSLATE_NOOP("Brief", "%1 %2 (%3)"))
                        .arg(roleName(role, words), person(name),
                             heldName(incident.crew.heldSince(role), until, words));
    }
    return held.isEmpty()
        ? words("Brief", QT_TRANSLATE_NOOP("Brief", "Roles: nobody has one."))
        : words("Brief", QT_TRANSLATE_NOOP("Brief", "Roles: %1")).arg(held.join(separator(words)));
}

QString offerLine(const domain::Incident &incident, const Words &words)
{
    if (!incident.crew.offer || !incident.isOpen())
        return {};
    return words("Brief",
                 QT_TRANSLATE_NOOP("Brief", "Command is offered to %1 since %2; %3 has it until then."))
        .arg(person(incident.crew.offer->what.to), ltr(toRiyadhMinute(incident.crew.offer->at)),
             person(incident.holder(Role::Commander)));
}

std::chrono::milliseconds fatigueAfter(const runbook::Profile *profile)
{
    return profile ? profile->fatigueAfter : runbook::Profile().fatigueAfter;
}

QString fatigueLine(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                    const Words &words)
{
    const auto since = incident.crew.heldSince(Role::Commander);
    if (!incident.isOpen() || !since.isValid() || since.msecsTo(now) < fatigueAfter(profile).count())
        return {};
    return words("Brief", QT_TRANSLATE_NOOP("Brief", "%1 has commanded for %2: time to hand over."))
        .arg(person(incident.holder(Role::Commander)), heldName(since, now, words));
}

QStringList handoverCard(const domain::Incident &incident, const runbook::Profile *profile,
                         const QDateTime &now, const Words &words)
{
    auto lines = brief(incident, profile, now, words);
    if (!incident.isReadable())
        return lines;
    lines += {boxesLine(incident, now, words), rolesLine(incident, now, words), offerLine(incident, words)};
    lines.removeAll(QString());
    return lines;
}

} // namespace thabat::report
