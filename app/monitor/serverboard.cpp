// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/serverboard.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/monitor/promql.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

constexpr std::chrono::milliseconds pastSpan = 6h;
constexpr qint64 mostPastPoints = 8'000; //!< Prometheus gives 11,000 at most
constexpr size_t samplesAtOnce = 8; //!< keeps the address short enough for every proxy
const auto numberLabel = u"thabat"_s;

GroupKey keyOf(const QuerySeries &series, const QStringList &by)
{
    GroupKey key;
    for (const auto &label : by) {
        const auto found = series.labels.find(label);
        key.push_back(found == series.labels.end() ? std::string() : found->second.toStdString());
    }
    return key;
}

Evaluation evaluationOf(const runbook::Indicator &indicator, const QueryAnswer &answer)
{
    Groups groups;
    for (const auto &series : answer.series) {
        if (!series.points.empty())
            groups[keyOf(series, groupLabels(indicator))] = series.points.back().value;
    }
    if (groups.empty())
        return {{}, ServerBoard::tr("The server has no value for it."), {}, {}};
    return concluded(indicator, groups);
}

//! The largest of all groups, moment by moment.
std::vector<SeriesPoint> largestOf(const QueryAnswer &answer)
{
    std::map<qint64, double> largest;
    for (const auto &series : answer.series) {
        for (const auto &point : series.points) {
            const auto [entry, isNew] = largest.try_emplace(point.at, point.value);
            if (!isNew && (std::isnan(entry->second) || point.value > entry->second))
                entry->second = point.value;
        }
    }
    std::vector<SeriesPoint> points;
    for (const auto &[at, value] : largest)
        points.push_back({at, value});
    return points;
}

} // namespace

ServerBoard::ServerBoard(const runbook::Profile &profile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_client(profile.prometheus)
    , m_rounds(profile.prometheus.every, clock, this)
{
    for (const auto &indicator : profile.indicators)
        m_entries.push_back({&indicator, {}, {}, 3});
    m_state.problem = profile.prometheus.problem;
    connect(&m_rounds, &Rounds::due, this, &ServerBoard::ask);
}

void ServerBoard::start()
{
    if (m_profile.prometheus.isThere())
        m_rounds.start();
}

void ServerBoard::stop()
{
    m_rounds.stop();
    ++m_number;
}

void ServerBoard::wake()
{
    ++m_number;
    if (m_rounds.isRunning())
        m_rounds.start();
}

void ServerBoard::shiftWall(std::chrono::milliseconds by)
{
    shift(m_state.lastGood, by);
}

void ServerBoard::forget()
{
    for (auto &entry : m_entries)
        entry.answer.reset();
    m_alerts.clear();
    m_targets.clear();
}

template <typename T, typename Take>
void ServerBoard::expect(const Later<T> &later, Take take)
{
    ++m_round.open;
    whenDone(later, this, [this, number = m_number, take](const Result<T> &result) {
        if (number != m_number)
            return;
        take(result);
        if (--m_round.open == 0)
            conclude();
    });
}

void ServerBoard::ask()
{
    ++m_number;
    m_round = {};
    m_round.began = m_clock.monotonic();
    m_round.answers.resize(m_entries.size());
    expect(m_client.rules(), [this](const Result<RulesAnswer> &result) {
        if (!result)
            return complain(result.error());
        m_round.alerts = result->alerts;
        m_round.state.warnings += result->warnings;
    });
    expect(m_client.targets(), [this](const Result<TargetsAnswer> &result) {
        if (!result)
            return complain(result.error());
        m_round.targets = result->targets;
        m_round.state.warnings += result->warnings;
    });
    for (size_t first = 0; first < m_entries.size(); first += samplesAtOnce)
        askForSamples(first, std::min(first + samplesAtOnce, m_entries.size()));
    for (size_t index = 0; index < m_entries.size(); ++index) {
        const auto &indicator = *m_entries[index].indicator;
        if (indicator.problem.isEmpty())
            expect(m_client.query(toPromql(indicator)), [this, index](const Result<QueryAnswer> &result) {
                takeAnswer(index, result);
            });
    }
}

void ServerBoard::askForSamples(size_t first, size_t last)
{
    QStringList terms;
    for (size_t index = first; index < last; ++index) {
        const auto &indicator = *m_entries[index].indicator;
        if (indicator.problem.isEmpty())
            terms += u"label_replace(%1, \"%2\", \"%3\", \"\", \"\")"_s.arg(
                toSampledPromql(indicator), numberLabel, QString::number(index));
    }
    if (terms.isEmpty())
        return;
    expect(m_client.query(terms.join(u" or "_s)), [this](const Result<QueryAnswer> &result) {
        if (result)
            takeSamples(*result);
        else
            complain(result.error());
    });
}

void ServerBoard::takeSamples(const QueryAnswer &answer)
{
    for (const auto &series : answer.series) {
        const auto label = series.labels.find(numberLabel);
        const auto index = label == series.labels.end() ? m_entries.size() : label->second.toULongLong();
        if (index >= m_entries.size() || series.points.empty() || !std::isfinite(series.points.back().value))
            continue;
        // Both times are the server's, so that it does not matter how wrong its clock is.
        const auto &point = series.points.back();
        const auto age = std::chrono::milliseconds(point.at - std::llround(point.value * 1000));
        m_entries[index].sampled = m_round.began - std::max(age, 0ms);
    }
}

void ServerBoard::takeAnswer(size_t index, const Result<QueryAnswer> &result)
{
    const auto &indicator = *m_entries[index].indicator;
    if (!result && result.error().code == Error::Code::InvalidInput) // nothing tells which query it was
        return complain({result.error().code, u"%1: %2"_s.arg(ltr(indicator.id), result.error().message)});
    if (!result)
        return complain(result.error());
    m_round.good = true;
    m_round.state.warnings += result->warnings;
    m_round.answers[index] = evaluationOf(indicator, *result);
    auto &entry = m_entries[index];
    if (entry.asksForPast > 0) {
        --entry.asksForPast;
        askForPast(index);
    }
}

void ServerBoard::askForPast(size_t index)
{
    const auto &indicator = *m_entries[index].indicator;
    const auto now = m_clock.now();
    const auto step =
        std::max(m_profile.prometheus.every, std::chrono::milliseconds(pastSpan / mostPastPoints));
    const auto later = m_client.queryRange(toPromql(indicator), {now.addMSecs(-pastSpan.count()), now, step});
    whenDone(later, this, [this, index](const Result<QueryAnswer> &result) {
        if (!result || m_entries[index].asksForPast < 0)
            return;
        m_entries[index].asksForPast = -1;
        Q_EMIT remembered(m_entries[index].indicator->id, largestOf(*result));
    });
}

//! A server without rules or targets of its own (VictoriaMetrics, Mimir, Thanos) is a good server.
void ServerBoard::complain(const Error &error)
{
    if (m_round.state.problem.isEmpty() && error.code != Error::Code::NotFound)
        m_round.state.problem = error.message;
}

void ServerBoard::conclude()
{
    if (!m_rounds.isRunning())
        return;
    auto &state = m_round.state;
    state.warnings.removeDuplicates();
    state.lastGood = m_round.good ? m_clock.now() : m_state.lastGood;
    if (!m_round.good && state.problem.isEmpty() && !m_entries.empty())
        state.problem = tr("There is no Prometheus API at this address (404).");
    if (state.problem != m_state.problem && !state.problem.isEmpty())
        log(LogArea::Monitor).warn("prometheus: {}", state.problem);
    for (size_t index = 0; index < m_entries.size(); ++index)
        m_entries[index].answer = std::move(m_round.answers[index]);
    m_state = std::move(state);
    m_alerts = std::move(m_round.alerts);
    m_targets = std::move(m_round.targets);
    Q_EMIT answered();
    m_rounds.finished();
}

std::vector<Reading> ServerBoard::readings(std::vector<Reading> own, const Moment &now) const
{
    for (size_t index = 0; index < m_entries.size() && index < own.size(); ++index) {
        if (m_entries[index].answer)
            own[index] = readingOf(m_entries[index], now);
        else if (!own[index].sampled.isValid() && m_entries[index].indicator->problem.isEmpty()
                 && !m_state.problem.isEmpty())
            own[index].unknown = m_state.problem; // the desk alone never had it
    }
    return own;
}

Reading ServerBoard::readingOf(const Entry &entry, const Moment &now) const
{
    Reading reading;
    reading.indicator = entry.indicator->id;
    reading.origin = Origin::Server;
    reading.value = entry.answer->value;
    reading.unknown = entry.answer->unknown;
    reading.parts = entry.answer->parts;
    if (entry.sampled) {
        reading.sampled = now.wallOf(*entry.sampled);
        reading.freshness = freshnessOf(now.monotonic - *entry.sampled, m_profile);
    }
    if (reading.freshness != Freshness::Stale)
        return reading;
    if (reading.value) // it shows the past, not now
        reading.unknown = entry.sampled ? noDataFor(now.monotonic - *entry.sampled)
                                        : tr("The server has no sample of now.");
    reading.value.reset();
    reading.parts.clear();
    return reading;
}

} // namespace thabat::monitor
