// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"

#include "app/monitor/suggester.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

constexpr std::chrono::milliseconds quietTime = 200ms; //!< between two changed()

//! Often enough to see data grow old, and never in a hurry.
std::chrono::milliseconds tickOf(const runbook::Profile &profile)
{
    auto shortest = std::chrono::milliseconds(1s);
    for (const auto &source : profile.sources)
        shortest = std::min(shortest, source.every);
    for (const auto &probe : profile.probes)
        shortest = std::min(shortest, probe.every);
    return std::max(shortest, std::chrono::milliseconds(100));
}

//! A shorter sleep leaves everything fresh enough.
std::chrono::milliseconds sleepThreshold(const runbook::Profile &profile)
{
    return std::max(profile.staleAfter / 2, std::chrono::milliseconds(2s));
}

bool sameNews(const WatchState &a, const WatchState &b)
{
    return a.components == b.components && a.readings == b.readings && a.alerts == b.alerts
        && a.sources == b.sources && a.suggestions == b.suggestions && a.proposed == b.proposed
        && a.proposedBy == b.proposedBy && a.running == b.running && a.lastData == b.lastData
        && a.certificates == b.certificates && a.prometheus == b.prometheus && a.targets == b.targets
        && a.alertmanager == b.alertmanager && a.foreignAlerts == b.foreignAlerts && a.silences == b.silences;
}

} // namespace

Watch::Watch(const runbook::Profile &profile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_health(profile)
    , m_metrics(profile)
    , m_server(profile, clock)
    , m_history(profile)
    , m_alertmanager(profile, clock)
{
    for (const auto &alert : profile.alerts)
        m_rules.emplace_back(alert);
    for (const auto &probe : profile.probes) {
        auto *client = new HealthClient(probe, clock, this);
        connect(client, &HealthClient::answered, this, [this, &probe](const HealthAnswer &answer) {
            takeHealth(probe, answer);
        });
        m_healthClients.push_back(client);
        const bool names = !probe.versionPointer.isEmpty() || !probe.gitPointer.isEmpty();
        const bool tells = names && probe.problem.isEmpty();
        if (tells && m_versionProbe.isEmpty())
            m_versionProbe = probe.id;
    }
    for (const auto &source : profile.sources) {
        auto *client = new MetricsClient(source, MetricsBoard::metricsOf(profile), clock, this);
        connect(client, &MetricsClient::scraped, this,
                [this, client](const Result<Scrape> &result, std::chrono::milliseconds began) {
                    takeMetrics(*client, result, began);
                });
        m_metricsClients.push_back(client);
    }
    watchServer();
    connect(&m_alertmanager, &AlertmanagerBoard::changed, this, &Watch::refresh);
    m_tick.setInterval(tickOf(profile));
    connect(&m_tick, &QTimer::timeout, this, &Watch::refresh);
    m_change.setSingleShot(true);
    m_change.setInterval(quietTime);
    connect(&m_change, &QTimer::timeout, this, &Watch::changed);
    m_last = moment();
    refresh();
}

Watch::~Watch() = default;

void Watch::start()
{
    m_last = moment();
    for (auto *client : m_healthClients)
        client->start();
    for (auto *client : m_metricsClients)
        client->start();
    m_server.start();
    m_alertmanager.start();
    m_tick.start();
    refresh();
}

void Watch::stop()
{
    m_tick.stop();
    m_server.stop();
    m_alertmanager.stop();
    for (auto *client : m_healthClients)
        client->stop();
    for (auto *client : m_metricsClients)
        client->stop();
}

std::vector<SeriesPoint> Watch::series(const QString &indicator, const QDateTime &from, const QDateTime &to,
                                       int maxPoints) const
{
    return decimated(m_history.between(indicator, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()),
                     maxPoints);
}

void Watch::watchServer()
{
    connect(&m_server, &ServerBoard::remembered, this,
            [this](const QString &indicator, const std::vector<SeriesPoint> &points) {
                m_history.fill(indicator, points);
                if (!m_change.isActive())
                    m_change.start();
            });
    connect(&m_server, &ServerBoard::answered, this, [this] {
        const auto now = moment();
        noticeSleep(now);
        if (m_server.state().lastGood != m_state.prometheus.lastGood)
            m_state.lastData = now.wall;
        refresh();
    });
}

void Watch::refreshServer()
{
    m_state.prometheus = m_server.state();
    m_state.targets = m_server.targets();
    m_state.foreignAlerts = m_server.alerts();
}

void Watch::takeHealth(const runbook::HealthProbe &probe, const HealthAnswer &answer)
{
    const auto now = moment();
    if (noticeSleep(now))
        return refresh();
    m_health.take(probe.id, answer, now);
    if (answer.heard)
        m_state.lastData = now.wall;
    if (probe.id == m_versionProbe)
        takeVersion(answer);
    refresh();
}

void Watch::takeVersion(const HealthAnswer &answer)
{
    if (answer.version.isEmpty() && answer.gitSha.isEmpty())
        return;
    const auto before = m_state.running;
    if (before.version == answer.version && before.gitSha == answer.gitSha)
        return;
    const bool first = before.version.isEmpty() && before.gitSha.isEmpty();
    const auto previous = before.version == answer.version ? before.previous : before.version;
    m_state.running = {answer.version, answer.gitSha, previous, m_clock.now()};
    if (!m_change.isActive())
        m_change.start();
    if (!first)
        Q_EMIT versionChanged(m_state.running, before);
}

void Watch::takeMetrics(MetricsClient &client, const Result<Scrape> &result, std::chrono::milliseconds began)
{
    const auto now = moment();
    if (noticeSleep(now))
        return refresh();
    if (!m_metrics.take(client.source().id, result, began, now))
        client.beginAnew();
    if (result)
        m_state.lastData = now.wall;
    refresh();
}

//! True when the machine slept: then every source is asked once, at once, and what was known or is on its way
//! belongs to the past. A wall clock that was set is told and changes nothing else.
bool Watch::noticeSleep(const Moment &now)
{
    const auto news = newsBetween(m_last, now, sleepThreshold(m_profile), m_profile.staleAfter);
    m_last = now;
    if (news.set.count() != 0) {
        shiftWall(news.set);
        Q_EMIT clockChanged(news.set);
    }
    if (news.slept.count() == 0)
        return false;
    m_health.forget();
    m_metrics.forget();
    m_server.forget();
    if (!m_tick.isActive())
        return true;
    m_server.wake();
    m_alertmanager.wake();
    for (auto *client : m_healthClients)
        client->wake();
    for (auto *client : m_metricsClients)
        client->wake();
    return true;
}

//! Since when something is so must not change because somebody set the clock.
void Watch::shiftWall(std::chrono::milliseconds by)
{
    for (auto &component : m_state.components) {
        shift(component.since, by);
        shift(component.checked, by);
    }
    for (auto &rule : m_rules)
        rule.shiftWall(by);
    m_metrics.shiftWall(by);
    m_history.shiftWall(by);
    m_server.shiftWall(by);
    m_alertmanager.shiftWall(by);
    for (auto &suggestion : m_state.suggestions) {
        for (auto &sign : suggestion.signs)
            shift(sign.since, by);
    }
    shift(m_state.running.since, by);
    if (m_state.lastData)
        shift(*m_state.lastData, by);
}

Moment Watch::moment() const
{
    const auto monotonic = m_clock.monotonic();
    return {monotonic, m_clock.now(), m_clock.boottime() - monotonic};
}

void Watch::refresh()
{
    const auto now = moment();
    noticeSleep(now);
    const auto before = m_state;
    m_state.at = now.wall;
    m_state.readings = m_server.readings(m_metrics.readings(now), now);
    m_history.record(m_state.readings, now.wall);
    refreshServer();
    m_alertmanager.fill(m_state);
    m_state.sources = m_metrics.sources();
    refreshComponents(now);
    m_state.certificates = m_health.certificates(now);
    refreshAlerts(now);
    m_state.suggestions = suggest(m_profile.runbook, m_state);
    const auto *worst = worstFiring(m_state.alerts);
    m_state.proposed = worst ? std::optional(worst->severity) : std::nullopt;
    m_state.proposedBy = worst ? worst->alert : QString();
    if (!sameNews(before, m_state) && !m_change.isActive())
        m_change.start();
    // Told last, when the whole state is new; a listener may ask for any part of it.
    for (size_t i = 0; i < before.components.size() && i < m_state.components.size(); ++i) {
        const auto &component = m_state.components[i];
        if (component.health != before.components[i].health)
            Q_EMIT healthChanged(component, before.components[i]);
    }
    for (size_t i = 0; i < before.alerts.size() && i < m_state.alerts.size(); ++i) {
        const auto &alert = m_state.alerts[i];
        if (alert.state != before.alerts[i].state || alert.severity != before.alerts[i].severity)
            Q_EMIT alertChanged(alert, before.alerts[i]);
    }
}

void Watch::refreshComponents(const Moment &now)
{
    m_state.components = m_health.components(m_state.components, now);
}

void Watch::refreshAlerts(const Moment &now)
{
    m_state.alerts.clear();
    for (auto &rule : m_rules) {
        rule.update(inputFor(rule, now), now.monotonic, now.wall);
        m_state.alerts.push_back(rule.state());
    }
}

AlertInput Watch::inputFor(const AlertRule &rule, const Moment &now) const
{
    const auto &alert = rule.definition();
    if (!alert.probe.isEmpty())
        return m_health.inputFrom(alert.probe, now);
    if (const auto *reading = m_state.reading(alert.indicator))
        return rule.inputFrom(*reading);
    return {{}, {}, tr("No such indicator.")};
}

} // namespace thabat::monitor
