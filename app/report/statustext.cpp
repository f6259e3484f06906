// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/statustext.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/keys.h"

#include <map>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr auto statusContext = "StatusText";

QString affected(const Incident &incident, const runbook::Profile *profile, const QString &audience,
                 const Words &words)
{
    if (audience != u"customers"_s)
        return shown(incident.title);
    if (profile && !profile->title.isEmpty())
        return shown(profile->title.in(words.language()));
    return words(statusContext, QT_TRANSLATE_NOOP("StatusText", "our service"));
}

const char *openingOf(const QString &state)
{
    static const std::map<QString, const char *> openings = {
        {u"investigating"_s,
         QT_TRANSLATE_NOOP("StatusText", "We are working on errors affecting %1 since %2.")},
        {u"identified"_s,
         QT_TRANSLATE_NOOP("StatusText",
                           "We know the cause of the errors affecting %1 since %2 and are correcting it.")},
        {u"monitoring"_s,
         QT_TRANSLATE_NOOP("StatusText",
                           "The errors that affected %1 since %2 are corrected; we are watching closely.")},
        {u"resolved"_s,
         QT_TRANSLATE_NOOP("StatusText", "The errors that affected %1 since %2 are resolved.")},
    };
    const auto found = openings.find(state);
    return found == openings.end() ? openings.at(u"investigating"_s) : found->second;
}

} // namespace

QString statusText(const Incident &incident, const runbook::Profile *profile, const StatusQuestion &question,
                   const Words &words)
{
    QStringList sentences;
    if (incident.drill)
        sentences += words(statusContext, QT_TRANSLATE_NOOP("StatusText", "This is a drill."));
    sentences +=
        words(statusContext, openingOf(question.state))
            .arg(affected(incident, profile, question.audience, words), toRiyadhMinute(incident.declaredAt));
    const auto commander = incident.holder(Role::Commander);
    const bool isInside = question.audience != u"customers"_s;
    if (isInside && !commander.isEmpty())
        sentences += words(statusContext, QT_TRANSLATE_NOOP("StatusText", "Severity %1, commander %2."))
                         .arg(toKey(incident.severity), shown(commander));
    const auto *run = incident.runningRun();
    if (isInside && run)
        sentences += words(statusContext, QT_TRANSLATE_NOOP("StatusText", "Running now: %1."))
                         .arg(shown(run->what.title));
    const auto own = incident.cadence.updateFor.find(question.audience);
    const auto every = own == incident.cadence.updateFor.end() ? incident.cadence.updateEvery : own->second;
    if (question.state != u"resolved"_s && every > 0)
        sentences += words(statusContext, QT_TRANSLATE_NOOP("StatusText", "Next update by %1."))
                         .arg(toRiyadhMinute(question.now.addMSecs(every)));
    return sentences.join(u' ');
}

} // namespace thabat::report
