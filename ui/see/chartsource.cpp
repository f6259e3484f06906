// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartsource.h"

#include "app/monitor/watch.h"
#include "ui/see/chartevents.h"

#include <algorithm>

namespace thabat::ui {

namespace {

constexpr int pointsOfPicture = 600;
constexpr int allPoints = 100'000;
constexpr qint64 keptByWatch = 6 * 3'600'000;
constexpr int farthestZoom = 8;
constexpr qsizetype mostCharts = 6;
constexpr qsizetype fixedCharts = 4; //!< the others belong to the playbook

QDateTime utcOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

} // namespace

ChartSource::ChartSource(const ZoneParts &parts)
    : m_parts(parts)
    , m_yesterday(std::make_unique<monitor::Yesterday>(parts.desk.profile(), parts.desk.workplace().clock()))
{
}

std::vector<ChartPicture> ChartSource::pictures(const QString &component)
{
    const auto ids = component.isEmpty() ? charts() : chartsOf(component);
    findFirstSample(ids, m_parts.now());
    m_span = spanNow();
    std::vector<ChartPicture> all;
    for (const auto &id : ids)
        all.push_back(pictureOf(id));
    return all;
}

std::vector<monitor::SeriesPoint> ChartSource::samples(const QString &indicator) const
{
    const auto now = m_parts.now();
    return m_parts.desk.watch().series(indicator, now.addMSecs(-keptByWatch), now, allPoints);
}

void ChartSource::readEvents()
{
    m_events = chartEvents(m_parts);
}

void ChartSource::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + steps, -farthestZoom, farthestZoom);
}

QStringList ChartSource::charts() const
{
    const auto &profile = m_parts.desk.profile();
    auto ids = profile.charts;
    const auto *incident = m_parts.incident();
    const auto *playbook = incident ? profile.runbook.playbook(incident->playbook) : nullptr;
    if (!playbook)
        return ids;
    qsizetype slot = fixedCharts;
    for (const auto &wanted : playbook->charts) {
        // A chart that has its fixed place already needs no second one.
        if (slot < ids.size() && profile.indicator(wanted) && !ids.mid(0, slot).contains(wanted))
            ids[slot++] = wanted;
    }
    // What was moved up must not stay behind as a twin.
    for (auto rest = slot; rest < ids.size(); ++rest) {
        if (!ids.mid(0, rest).contains(ids[rest]))
            continue;
        const auto spare = std::find_if(profile.charts.begin(), profile.charts.end(), [&](const QString &id) {
            return !ids.contains(id);
        });
        if (spare != profile.charts.end())
            ids[rest] = *spare;
    }
    return ids;
}

QStringList ChartSource::chartsOf(const QString &component) const
{
    QStringList ids;
    for (const auto &indicator : m_parts.desk.profile().indicators) {
        if (indicator.component == component && ids.size() < mostCharts)
            ids += indicator.id;
    }
    return ids;
}

ChartSpan ChartSource::spanNow()
{
    SpanFacts facts;
    facts.now = m_parts.now().toMSecsSinceEpoch();
    facts.firstSample = m_firstSample;
    facts.staleAfter = m_parts.desk.profile().staleAfter;
    facts.zoom = m_zoom;
    if (const auto *incident = m_parts.incident()) {
        facts.declared = incident->declaredAt.toMSecsSinceEpoch();
        facts.ended = incident->resolvedAt.isValid() ? incident->resolvedAt.toMSecsSinceEpoch() : 0;
    }
    return spanFor(facts);
}

void ChartSource::findFirstSample(const QStringList &charts, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const bool stillKept = m_firstSample > at - keptByWatch && m_firstSample <= at;
    if (stillKept)
        return;
    m_firstSample = 0;
    for (const auto &id : charts) {
        const auto points = m_parts.desk.watch().series(id, now.addMSecs(-keptByWatch), now, pointsOfPicture);
        if (!points.empty() && (m_firstSample == 0 || points.front().at < m_firstSample))
            m_firstSample = points.front().at;
    }
}

ChartPicture ChartSource::pictureOf(const QString &id) const
{
    ChartPicture picture;
    picture.id = id;
    const auto now = m_parts.now();
    picture.now = now.toMSecsSinceEpoch();
    picture.from = m_span.from;
    picture.to = m_span.to;
    picture.events = m_events;
    if (const auto *indicator = m_parts.desk.profile().indicator(id)) {
        picture.title = m_parts.speech.of(indicator->title);
        picture.unit = indicator->unit;
        picture.thresholds = indicator->thresholds;
        picture.unknown = indicator->problem;
    }
    picture.points = m_parts.desk.watch().series(id, utcOf(m_span.from), utcOf(m_span.to), pointsOfPicture);
    picture.reference = m_yesterday->line(id, m_span.from, m_span.to);
    if (const auto *reading = m_parts.desk.watch().state().reading(id)) {
        picture.freshness = reading->freshness;
        picture.value = reading->value;
        picture.unknown = reading->unknown;
        picture.origin = reading->origin;
        picture.parts = reading->parts;
        picture.sampled = reading->sampled.isValid() ? reading->sampled.toMSecsSinceEpoch() : 0;
    }
    return picture;
}

} // namespace thabat::ui
