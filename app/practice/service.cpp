// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/service.h"

#include "app/base/timetext.h"
#include "app/practice/servicedatabase.h"

#include <unistd.h>

namespace thabat::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto revisionAge = 250ms;
constexpr auto slowAnswer = 2000ms;
constexpr int mostCrmSyncs = 6000;

Answer ok(const Json &body)
{
    return {200, toBytes(body)};
}

std::optional<bool> switchFromText(const QString &text)
{
    if (text == u"1")
        return true;
    if (text == u"0")
        return false;
    return std::nullopt;
}

Answer needsSwitch()
{
    return complaint(400, u"say ?on=1 or ?on=0"_s);
}

Answer unknownName(const QString &what, const QStringList &known)
{
    auto list = Json::array();
    for (const auto &name : known)
        list.push_back(toStd(name));
    return {404, toBytes({{"error", toStd(u"there is no such %1"_s.arg(what))}, {"known", list}})};
}

} // namespace

Answer complaint(int status, const QString &message)
{
    return {status, toBytes({{"error", toStd(message)}})};
}

Service::Service(const DataFolder &folder, const Release &release, const ServiceState &state)
    : m_folder(folder)
    , m_release(release)
    , m_version(findVersion(release.version).value_or(firstVersion()))
    , m_state(state)
    , m_revision(firstRevision().id)
    , m_traffic(m_metrics)
{
    m_revision = readRevision();
    m_now = conditionsOf(m_state, m_version, m_revision);
}

Result<std::unique_ptr<Service>> Service::load(const DataFolder &folder, const Clock &clock)
{
    auto book = ReleaseBook::read(folder.releases());
    if (!book)
        return book.error();
    if (book->releases().isEmpty()) {
        if (const auto added = book->add(firstVersion().name, clock.now()); !added)
            return added.error();
    }
    const auto state = readState(folder.state());
    if (!state)
        return state.error();
    const auto fresh = afterRestart(*state);
    if (const auto written = writeState(folder.state(), fresh); !written)
        return written.error();
    if (const auto made = ServiceDatabase(folder.database(), ServiceDatabase::Access::ReadWrite).create();
        !made)
        return made.error();
    return std::unique_ptr<Service>(new Service(folder, book->current(), fresh));
}

void Service::advance(std::chrono::milliseconds elapsed)
{
    const std::lock_guard lock(m_mutex);
    m_sinceRevision += elapsed;
    if (m_sinceRevision >= revisionAge) {
        m_sinceRevision = 0ms;
        m_revision = readRevision();
        m_now = conditionsOf(m_state, m_version, m_revision);
    }
    m_traffic.advance(elapsed, m_now);
}

QString Service::readRevision() const
{
    // Busy means that a migration runs: until it ends, the old revision is the true one.
    const auto revision =
        ServiceDatabase(m_folder.database(), ServiceDatabase::Access::ReadOnly).currentRevision();
    return revision ? *revision : m_revision;
}

HealthFacts Service::facts() const
{
    return {m_version, m_now, m_state, m_traffic.approvalLag(), m_traffic.queuedWebhooks()};
}

Answer Service::health() const
{
    const std::lock_guard lock(m_mutex);
    const int status = m_now.database == Conditions::Database::Down ? 503 : 200;
    return {status, toBytes(shallowHealth(facts()))};
}

Answer Service::deepHealth() const
{
    const std::lock_guard lock(m_mutex);
    const int status = m_now.database == Conditions::Database::Down ? 503 : 200;
    return {status, toBytes(practice::deepHealth(facts()))};
}

Answer Service::version() const
{
    const std::lock_guard lock(m_mutex);
    return ok({{"version", toStd(m_version.name)},
               {"git_sha", toStd(m_version.gitSha)},
               {"deployed_at", toStd(toRfc3339(m_release.at))},
               {"revision", toStd(readRevision())},
               {"pid", getpid()}});
}

Answer Service::metrics() const
{
    const std::lock_guard lock(m_mutex);
    return {200, m_metrics.text(), "text/plain; version=0.0.4; charset=utf-8"};
}

Answer Service::leads()
{
    const auto began = std::chrono::steady_clock::now();
    auto answer = answerLeads();
    const std::lock_guard lock(m_mutex);
    if (m_now.stuckShare > 0)
        answer.after = slowAnswer;
    const auto took = std::chrono::steady_clock::now() - began + answer.after;
    m_traffic.countLeads(answer.status, std::chrono::duration_cast<std::chrono::microseconds>(took));
    return answer;
}

Answer Service::answerLeads()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_failedLeads.take(m_now.leadErrors) > 0)
            return complaint(500, u"the request failed"_s);
    }
    const auto names = ServiceDatabase(m_folder.database(), ServiceDatabase::Access::ReadOnly).leads();
    if (!names)
        return complaint(500, names.error().message);
    auto list = Json::array();
    for (const auto &name : *names)
        list.push_back(toStd(name));
    return ok({{"leads", list}});
}

std::optional<Answer> Service::keep(const ServiceState &state)
{
    if (const auto written = writeState(m_folder.state(), state); !written)
        return complaint(500, written.error().message);
    m_state = state;
    m_now = conditionsOf(m_state, m_version, m_revision);
    return std::nullopt;
}

Answer Service::flags() const
{
    const std::lock_guard lock(m_mutex);
    auto body = Json::object();
    for (auto flag = m_state.flags.begin(); flag != m_state.flags.end(); ++flag)
        body[toStd(flag.key())] = *flag;
    return ok(body);
}

Answer Service::setFlag(const QString &name, const QString &on)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.flags.contains(name))
        return unknownName(u"flag"_s, m_state.flags.keys());
    const auto wanted = switchFromText(on);
    if (!wanted)
        return needsSwitch();
    auto state = m_state;
    state.flags[name] = *wanted;
    return keep(state).value_or(ok({{"flag", toStd(name)}, {"on", *wanted}}));
}

Answer Service::faults() const
{
    const std::lock_guard lock(m_mutex);
    auto body = Json::object();
    for (const auto &fault : knownFaults())
        body[toStd(fault)] = m_state.faults.contains(fault);
    return ok(body);
}

Answer Service::setFault(const QString &name, const QString &on)
{
    const std::lock_guard lock(m_mutex);
    if (!knownFaults().contains(name))
        return unknownName(u"fault"_s, knownFaults());
    const auto wanted = switchFromText(on);
    if (!wanted)
        return needsSwitch();
    const auto state = *wanted ? withFault(m_state, name) : withoutFault(m_state, name);
    return keep(state).value_or(ok({{"fault", toStd(name)}, {"on", *wanted}}));
}

Answer Service::freeze() const
{
    const std::lock_guard lock(m_mutex);
    return ok({{"frozen", m_state.frozen}});
}

Answer Service::setFreeze(const QString &on)
{
    const std::lock_guard lock(m_mutex);
    const auto wanted = switchFromText(on);
    if (!wanted)
        return needsSwitch();
    auto state = m_state;
    state.frozen = *wanted;
    return keep(state).value_or(ok({{"frozen", *wanted}}));
}

Answer Service::forceRoute(const QString &provider)
{
    const std::lock_guard lock(m_mutex);
    const bool automatic = provider == u"auto";
    if (!automatic && !knownProviders().contains(provider))
        return complaint(400, u"say ?force=openai, ?force=anthropic or ?force=auto"_s);
    auto state = m_state;
    state.llmRoute = automatic ? QString() : provider;
    return keep(state).value_or(ok({{"llm_route", toStd(provider)}}));
}

Answer Service::setCrmSyncRate(const QString &perMinute)
{
    const std::lock_guard lock(m_mutex);
    bool isNumber = false;
    const int rate = perMinute.toInt(&isNumber);
    if (!isNumber || rate < 0 || rate > mostCrmSyncs)
        return complaint(400, u"say ?per_min=N with N from 0 to %1"_s.arg(mostCrmSyncs));
    auto state = m_state;
    state.crmSyncPerMinute = rate;
    return keep(state).value_or(ok({{"crm_sync_per_minute", rate}}));
}

Answer Service::workOffApprovals()
{
    const std::lock_guard lock(m_mutex);
    const bool stuck = m_now.approvalsStuck;
    const auto backlog = stuck ? int(m_traffic.approvalLag() / 5) : 0;
    return keep(withoutFault(m_state, u"approvals-stuck"_s)).value_or(ok({{"processed", backlog}}));
}

} // namespace thabat::practice
