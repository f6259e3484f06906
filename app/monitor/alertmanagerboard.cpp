// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertmanagerboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

constexpr size_t mostAlerts = 1000; //!< more than any person reads; the count of the rest is said
constexpr auto keepEnded = 1h; //!< Alertmanager itself keeps ended silences for days

//! What still silences, or did until a moment ago, the one that ends first in front.
std::vector<Silence> worthShowing(std::vector<Silence> silences, const QDateTime &now)
{
    std::erase_if(silences, [&now](const Silence &silence) {
        return silence.state == Silence::State::Expired && silence.ends.addMSecs(keepEnded / 1ms) < now;
    });
    std::stable_sort(silences.begin(), silences.end(), [](const Silence &a, const Silence &b) {
        const bool aIsOver = a.state == Silence::State::Expired;
        const bool bIsOver = b.state == Silence::State::Expired;
        return aIsOver != bIsOver ? bIsOver : a.ends < b.ends;
    });
    return silences;
}

} // namespace

AlertmanagerBoard::AlertmanagerBoard(const runbook::Profile &profile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    if (!profile.alertmanager.isThere()) {
        m_server.problem = profile.alertmanager.problem;
        return;
    }
    m_server.problem = tr("Not asked yet.");
    m_client = new AlertmanagerClient(profile.alertmanager, clock, this);
    connect(m_client, &AlertmanagerClient::asked, this, &AlertmanagerBoard::take);
}

void AlertmanagerBoard::start()
{
    if (m_client)
        m_client->start();
}

void AlertmanagerBoard::stop()
{
    if (m_client)
        m_client->stop();
}

void AlertmanagerBoard::wake()
{
    if (m_client)
        m_client->askSoon();
}

void AlertmanagerBoard::shiftWall(std::chrono::milliseconds by)
{
    shift(m_server.lastGood, by);
}

void AlertmanagerBoard::take(const AlertmanagerClient::Round &round)
{
    m_server.warnings.clear();
    if (!round.alerts || !round.silences) {
        m_server.problem = (round.alerts ? round.silences.error() : round.alerts.error()).message;
        return Q_EMIT changed();
    }
    m_server.problem.clear();
    m_server.lastGood = m_clock.now();
    m_alerts = *round.alerts;
    if (m_alerts.size() > mostAlerts) {
        m_server.warnings +=
            tr("%n more alert(s) are not shown.", nullptr, int(m_alerts.size() - mostAlerts));
        m_alerts.resize(mostAlerts);
    }
    m_silences = worthShowing(*round.silences, m_server.lastGood);
    Q_EMIT changed();
}

void AlertmanagerBoard::fill(WatchState &state) const
{
    std::erase_if(state.foreignAlerts, [](const ForeignAlert &alert) {
        return alert.from == u"alertmanager"_s;
    });
    state.alertmanager = m_server;
    state.foreignAlerts.insert(state.foreignAlerts.end(), m_alerts.begin(), m_alerts.end());
    state.silences = m_silences;
}

} // namespace thabat::monitor
