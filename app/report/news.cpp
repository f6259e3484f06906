// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/news.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/happeningcodec.h"
#include "app/report/names.h"
#include "app/report/sentence.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype fewNews = 6;

//! Is it worth telling people who are not at the desk?
struct NewsJudge
{
    bool operator()(const SeverityChanged &) const { return true; }
    bool operator()(const PhaseChanged &) const { return true; }
    bool operator()(const CommandHandedOver &) const { return true; }
    bool operator()(const CommandTaken &) const { return true; }
    bool operator()(const FreezeChanged &) const { return true; }
    bool operator()(const RunStarted &) const { return true; }
    bool operator()(const RunEnded &) const { return true; }
    bool operator()(const BriefLineWritten &) const { return true; }
    bool operator()(const BriefLineMoved &) const { return true; }
    bool operator()(const HealthChanged &) const { return true; }
    bool operator()(const AlertChanged &x) const { return x.to == u"firing"_s || x.to == u"inactive"_s; }
    bool operator()(const NoteAdded &x) const
    {
        return x.key || x.type == NoteType::Decision || x.type == NoteType::Fixed
            || x.type == NoteType::Impact;
    }
    template <typename Other>
    bool operator()(const Other &) const
    {
        return false;
    }
};

bool isUpdateTo(const Happening &happening, const QString &audience)
{
    const auto *update = std::get_if<UpdatePosted>(&happening);
    return update && update->audience == audience;
}

} // namespace

QStringList newsFor(const Incident &incident, const QString &audience, const runbook::Profile *profile,
                    const Words &words)
{
    QStringList news;
    for (auto event = incident.events.rbegin(); event != incident.events.rend(); ++event) {
        const auto happening = decode(*event);
        if (news.size() == fewNews || isUpdateTo(happening, audience))
            break;
        const bool isWithdrawn = incident.withdrawn.contains({event->header.desk, event->header.number});
        if (!isWithdrawn && std::visit(NewsJudge{}, happening))
            //: a moment and what happened then
            news.prepend(
                words("News", QT_TRANSLATE_NOOP("News", "%1 %2"))
                    .arg(ltr(toRiyadhMinute(event->header.time())), sentence(*event, words, profile)));
    }
    return news;
}

QString newsText(const Incident &incident, const QString &audience, const runbook::Profile *profile,
                 const Words &words)
{
    const auto news = newsFor(incident, audience, profile, words);
    const auto name = audienceName(audience, words);
    const auto last = incident.lastUpdateTo.find(audience);
    const auto say = [&words](const char *source) {
        return words("News", source);
    };
    if (last == incident.lastUpdateTo.end())
        return (QStringList{
                    say(QT_TRANSLATE_NOOP("News", "%1: no update yet. Since the declaration:")).arg(name)}
                + news)
            .join(u'\n');
    const auto at = ltr(toRiyadhMinute(last->second));
    if (news.isEmpty())
        return say(QT_TRANSLATE_NOOP("News", "%1: nothing new since the last update, %2.")).arg(name, at);
    return (QStringList{say(QT_TRANSLATE_NOOP("News", "%1: new since the last update, %2:")).arg(name, at)}
            + news)
        .join(u'\n');
}

} // namespace thabat::report
