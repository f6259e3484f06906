// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartevents.h"

#include "app/base/text.h"
#include "app/domain/happeningcodec.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

//! Reading a payload takes far longer than looking at its kind, and most events are plain notes.
bool mayBeMarked(const Event &event)
{
    static const QStringList marked = {u"incident.declared"_s, u"freeze.changed"_s, u"evidence.saved"_s,
                                       u"run.started"_s,       u"run.ended"_s,      u"update.posted"_s,
                                       u"deploy.seen"_s};
    if (event.header.kind == "note.added"_L1)
        return event.payload.contains("\"key\":true") || event.payload.contains("\"key\": true");
    return marked.contains(event.header.kind);
}

//! Turns a happening into a mark, or into nothing.
class EventMarker
{
public:
    EventMarker(const runbook::Profile &profile, qint64 at)
        : m_profile(profile)
        , m_at(at)
    {
    }

    using Mark = std::optional<ChartEvent>;

    template <typename Other>
    Mark operator()(const Other &) const
    {
        return {};
    }
    Mark operator()(const DeploySeen &x) const
    {
        return mark(u"D"_s, QCoreApplication::translate("ChartEvent", "deploy %1").arg(ltr(x.to)));
    }
    Mark operator()(const Declared &) const
    {
        return mark(u"T0"_s, QCoreApplication::translate("ChartEvent", "declared"));
    }
    Mark operator()(const FreezeChanged &x) const
    {
        return x.on ? mark(u"F"_s, QCoreApplication::translate("ChartEvent", "freeze")) : Mark();
    }
    Mark operator()(const EvidenceSaved &) const
    {
        return mark(u"E"_s, QCoreApplication::translate("ChartEvent", "evidence"));
    }
    Mark operator()(const UpdatePosted &) const
    {
        return mark(u"U"_s, QCoreApplication::translate("ChartEvent", "update"));
    }
    Mark operator()(const RunStarted &x) const
    {
        return isRollback(x.plan) ? mark(u"R"_s, QCoreApplication::translate("ChartEvent", "rollback"))
                                  : Mark();
    }
    Mark operator()(const RunEnded &x) const
    {
        const bool good = x.outcome == "verified"_L1 && isRollback(x.plan);
        return good ? mark(u"✓"_s, QCoreApplication::translate("ChartEvent", "verified")) : Mark();
    }
    Mark operator()(const NoteAdded &x) const
    {
        if (!x.key)
            return {};
        auto note = mark(u"!"_s, isolate(shown(x.text, noteLength)));
        if (note && x.at > 0)
            note->at = x.at;
        return note;
    }

private:
    static constexpr qsizetype noteLength = 60;

    Mark mark(const QString &letter, const QString &meaning) const
    {
        return ChartEvent{m_at, letter, meaning};
    }

    bool isRollback(const QString &id) const
    {
        const auto *plan = m_profile.plan(id);
        return plan && plan->rollback;
    }

    const runbook::Profile &m_profile;
    qint64 m_at;
};

} // namespace

std::vector<ChartEvent> chartEvents(const ZoneParts &parts)
{
    std::vector<ChartEvent> marks;
    const auto take = [&](const Event &event) {
        if (!mayBeMarked(event))
            return;
        const EventMarker marker(parts.desk.profile(), event.header.wall);
        if (auto mark = std::visit(marker, decode(event)))
            marks.push_back(std::move(*mark));
    };
    for (const auto &event : parts.desk.replay().events()) {
        if (event.header.incident.isEmpty())
            take(event);
    }
    if (const auto *incident = parts.incident())
        std::for_each(incident->events.begin(), incident->events.end(), take);
    return marks;
}

} // namespace thabat::ui
