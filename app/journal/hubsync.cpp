// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubsync.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/journal/hubline.h"
#include "app/journal/quarantine.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace thabat::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = HubState::Kind;

namespace {

constexpr auto busyPoll = 1500ms; //!< while somebody writes: NOTIFY is only a hint
constexpr auto calmPoll = 5s;
constexpr auto busyFor = 60s;
constexpr auto meetEvery = 4s;
constexpr auto witnessEvery = 60s;
constexpr auto holdFor = 60s;
constexpr auto slowAfter = 5s;
constexpr auto shortestGap = 30ms;
constexpr auto longestGap = 1s;

//! @p time, half of it at random: so desks that lost the hub together do not come back together.
std::chrono::milliseconds scattered(std::chrono::milliseconds time)
{
    const auto half = time.count() / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(qint64(half) + 1));
}

// libpq gives no code for a connection that failed, only English sentences, its own and the server's.
bool needsSomebody(const QString &reason)
{
    static const QStringList signs = {
        u"password"_s,    u"authentication"_s, u"not permitted"_s, u"certificate"_s, u"SSL error"_s,
        u"support SSL"_s, u"pg_hba.conf"_s,    u"permission"_s,    u"read-only"_s,   u"does not exist"_s};
    return std::any_of(signs.begin(), signs.end(), [&reason](const QString &sign) {
        return reason.contains(sign);
    });
}

} // namespace

HubSync::HubSync(HubSettings hub, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hub(std::move(hub))
    , m_journal(journal)
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_next, &QTimer::timeout, this, &HubSync::beginRound);
    connect(&m_slow, &QTimer::timeout, this, &HubSync::stalled);
}

HubSync::~HubSync() = default;

void HubSync::start()
{
    if (!m_hub.isThere() || m_line)
        return;
    m_line = std::make_unique<HubLine>(m_hub, HubTables::purpose());
    m_state.kind = Kind::Connecting;
    m_state.since = m_clock.now();
    m_me.desk = m_journal.desk().id;
    connect(m_line.get(), &HubLine::hinted, this, &HubSync::heard);
    connect(&m_journal, &Journal::appended, this, &HubSync::wake);
    countWithheld();
    scheduleIn(0ms);
}

void HubSync::syncNow()
{
    m_failures = 0;
    m_held.clear();
    wake();
}

void HubSync::setPresence(const QString &person, const QString &incident)
{
    const auto name = shown(person, 80);
    if (m_me.person == name && m_me.incident == incident)
        return;
    m_me.person = name;
    m_me.incident = shown(incident, 40);
    m_lastMeeting = -1ms;
}

void HubSync::heard(const QString &hint)
{
    if (!hint.startsWith(m_me.desk + u' '))
        wake();
}

void HubSync::wake()
{
    m_lastWriting = m_clock.monotonic();
    if (m_round)
        m_wanted = true;
    else if (m_line && m_failures == 0)
        scheduleIn(std::max(
            0ms, m_gap - std::chrono::milliseconds(m_roundTime.isValid() ? m_roundTime.elapsed() : 0)));
}

//! Sooner, never later.
void HubSync::scheduleIn(std::chrono::milliseconds time)
{
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > time)
        m_next.start(time);
}

void HubSync::beginRound()
{
    if (m_round)
        return;
    const auto now = m_clock.monotonic();
    SyncRound::Task task;
    task.now = m_clock.now();
    task.hubNow = m_lastMeeting >= 0ms ? task.now.addMSecs(m_hubAhead) : QDateTime();
    if (m_lastMeeting < 0ms || now - m_lastMeeting >= meetEvery)
        task.me = m_me;
    m_leftAlone.clear();
    for (const auto &[desk, held] : m_held) {
        if (held.until > now)
            m_leftAlone.insert(desk);
    }
    task.held = m_leftAlone;
    m_wanted = false;
    m_roundTime.start();
    m_round = std::make_unique<SyncRound>(*m_line, m_journal, std::move(task), nullptr);
    connect(m_round.get(), &SyncRound::stepped, &m_slow, qOverload<>(&QTimer::start));
    connect(m_round.get(), &SyncRound::over, this, &HubSync::endRound, Qt::QueuedConnection);
    m_slow.start();
    m_round->start();
}

void HubSync::endRound(const RoundReport &report)
{
    m_slow.stop();
    m_round.reset();
    m_failures = report.problem || report.pushProblem ? m_failures + 1 : 0;
    noteTroubles(report);
    releaseHealed(report);
    judge(report);
    if (report.pulled > 0)
        m_lastWriting = m_clock.monotonic();
    m_unwitnessed = m_unwitnessed || report.pulled > 0;
    witness();
    const auto took = std::chrono::milliseconds(m_roundTime.elapsed());
    m_gap = std::clamp<std::chrono::milliseconds>(2 * took, shortestGap, longestGap);
    m_roundTime.start();
    m_next.stop();
    scheduleIn(pauseAfter(report));
    Q_EMIT roundOver(report);
}

std::chrono::milliseconds HubSync::pauseAfter(const RoundReport &report)
{
    if (report.problem || report.pushProblem) {
        // A login that is refused is not tried so often that somebody locks it.
        const bool refused = m_state.kind == Kind::Refused;
        const std::chrono::milliseconds first = refused ? 4s : 250ms;
        const std::chrono::milliseconds longest = refused ? 60s : 2s;
        return scattered(std::min(longest, first * (1 << std::min(m_failures - 1, 8))));
    }
    const bool goesOn = report.pushed > 0 || report.pulled > 0;
    if (goesOn && !report.isInStep())
        return 0ms;
    if (m_wanted)
        return m_gap;
    const bool busy = !report.isInStep() || m_clock.monotonic() - m_lastWriting < busyFor;
    if (m_hub.every > 0ms)
        return m_hub.every;
    return busy ? std::chrono::milliseconds(busyPoll) : std::chrono::milliseconds(calmPoll);
}

void HubSync::judge(const RoundReport &report)
{
    const auto before = m_state;
    if (report.meeting) {
        m_lastMeeting = m_clock.monotonic();
        m_hubAhead = m_clock.now().msecsTo(report.meeting->now);
        m_state.ahead = std::chrono::milliseconds(-m_hubAhead);
        m_state.others = report.meeting->others;
        m_state.metAt = m_clock.now();
    }
    m_state.toPush = report.leftToPush;
    m_state.toPull = report.leftToPull;
    m_state.troubles.clear();
    for (const auto &[desk, held] : m_held)
        m_state.troubles.push_back(held.trouble);
    const auto problem = report.problem ? report.problem : report.pushProblem;
    if (!problem)
        m_state.lastRound = m_clock.now();
    const auto kind = kindOf(report);
    m_state.backlog = kind == Kind::CatchingUp
        ? std::max(m_state.backlog, report.leftToPush + report.leftToPull + report.pushed + report.pulled)
        : 0;
    setKind(kind, problem ? problem->message : QString());
    if (m_state != before)
        Q_EMIT stateChanged();
}

HubState::Kind HubSync::kindOf(const RoundReport &report) const
{
    if (const auto problem = report.problem ? report.problem : report.pushProblem) {
        if (report.pushProblem || problem->trouble == Trouble::NotAllowed || needsSomebody(problem->message))
            return Kind::Refused;
        return m_state.kind == Kind::Stalled ? Kind::Stalled : Kind::Unreachable;
    }
    return report.isInStep() ? Kind::InStep : Kind::CatchingUp;
}

void HubSync::setKind(HubState::Kind kind, const QString &reason)
{
    m_state.reason = reason;
    if (m_state.kind == kind)
        return;
    log(LogArea::Journal).info("hub: state {} after {}: {}", int(kind), int(m_state.kind), reason);
    m_state.kind = kind;
    m_state.since = m_clock.now();
}

void HubSync::stalled()
{
    setKind(Kind::Stalled, QCoreApplication::translate("Hub", "The hub is connected and does not answer."));
    Q_EMIT stateChanged();
}

void HubSync::noteTroubles(const RoundReport &report)
{
    for (const auto &refusal : report.withheld)
        [[maybe_unused]] const auto kept = m_journal.remember({place(),
                                                               refusal.bad.desk,
                                                               refusal.bad.number,
                                                               refusal.row.hash,
                                                               Quarantine::withheldKey,
                                                               m_clock.now().toMSecsSinceEpoch(),
                                                               {}});
    for (const auto &refusal : report.refusedThere) {
        [[maybe_unused]] const auto kept = m_journal.remember({place(),
                                                               refusal.bad.desk,
                                                               refusal.bad.number,
                                                               refusal.row.hash,
                                                               refusal.bad.reason,
                                                               m_clock.now().toMSecsSinceEpoch(),
                                                               {}});
        hold(refusal.bad);
    }
    for (const auto &refusal : report.refusedHere)
        hold(refusal.bad);
    for (const auto &bad : report.differing)
        hold(bad);
    if (!report.withheld.empty() || report.pulled > 0)
        countWithheld();
}

//! The desk is left alone for a while, and stays in the list until a round with it goes well.
void HubSync::hold(const BadEvent &bad)
{
    auto &held = m_held[bad.desk];
    if (held.trouble.number == 0)
        log(LogArea::Journal).warn("hub: event {} of {}: {}", bad.number, bad.desk, bad.reason);
    held.trouble = {bad.desk, bad.number, bad.reason, bad.desk == m_me.desk};
    if (!m_leftAlone.contains(bad.desk))
        held.until = m_clock.monotonic() + holdFor;
}

void HubSync::releaseHealed(const RoundReport &report)
{
    if (!report.isInStep() && report.pulled == 0 && report.pushed == 0)
        return;
    const auto now = m_clock.monotonic();
    for (auto held = m_held.begin(); held != m_held.end();) {
        const bool wasTried = !m_leftAlone.contains(held->first);
        const bool failedAgain = held->second.until > now;
        if (!wasTried || failedAgain) {
            ++held;
            continue;
        }
        const auto &trouble = held->second.trouble;
        for (const auto &where : {QString(), place()})
            [[maybe_unused]] const auto released = m_journal.release(where, trouble.desk, trouble.number);
        held = m_held.erase(held);
    }
}

void HubSync::countWithheld()
{
    whenDone(m_journal.quarantined(), this, [this](const Result<std::vector<QuarantineEntry>> &entries) {
        if (!entries)
            return;
        const auto before = m_state;
        m_state.withheld = 0;
        m_state.withheldThere = 0;
        for (const auto &entry : *entries) {
            if (entry.reason == Quarantine::withheldKey)
                ++(entry.place.isEmpty() ? m_state.withheld : m_state.withheldThere);
        }
        if (m_state != before)
            Q_EMIT stateChanged();
    });
}

//! Once a minute is enough: what others wrote is then held down by what this desk signs.
void HubSync::witness()
{
    const auto now = m_clock.monotonic();
    if (!m_unwitnessed || m_state.kind != Kind::InStep || now - m_lastWitness < witnessEvery)
        return;
    m_unwitnessed = false;
    m_lastWitness = now;
    [[maybe_unused]] const auto witnessed = m_journal.witness();
}

QString HubSync::place() const
{
    return u"%1:%2/%3"_s.arg(m_hub.host, QString::number(m_hub.port), m_hub.database);
}

} // namespace thabat::journal
