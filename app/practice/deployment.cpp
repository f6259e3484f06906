// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/deployment.h"

#include "app/base/clock.h"
#include "app/practice/printing.h"
#include "app/practice/processlock.h"
#include "app/practice/releasebook.h"
#include "app/practice/serviceclient.h"
#include "app/practice/servicestate.h"
#include "app/practice/versioncatalogue.h"

#include <csignal>
#include <thread>

namespace thabat::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeToComeUp = 15s;
constexpr auto pollEvery = 50ms;

QString knownVersionNames()
{
    QStringList names;
    for (const auto &version : knownVersions())
        names.append(version.name);
    return names.join(u", "_s);
}

//! The version and process that answer at @p port, if any.
std::pair<QString, qint64> answeringAt(int port)
{
    const auto reply = ServiceClient(port).get("/version");
    if (!reply || reply->status != 200)
        return {};
    const auto document = parseJson(reply->body, u"/version"_s);
    if (!document)
        return {};
    return {textOf(document->value, "version"), integerOf(document->value, "pid")};
}

} // namespace

Deployment::Deployment(const DataFolder &folder)
    : m_folder(folder)
{
}

Result<Done> Deployment::deploy(const QString &version)
{
    if (!findVersion(version))
        return Error{Error::Code::NotFound,
                     u"There is no version “%1”; known are %2."_s.arg(version, knownVersionNames())};
    if (const auto up = running(); !up)
        return up.error();
    ProcessLock oneAtATime(m_folder.deployLock());
    if (const auto taken = oneAtATime.take(); !taken)
        return Error{Error::Code::Conflict, u"Another deploy is under way."_s};
    auto book = ReleaseBook::read(m_folder.releases());
    if (!book)
        return book.error();
    if (const auto allowed = mayDeploy(version, book->current().version); !allowed)
        return allowed;

    print(u"pulling %1"_s.arg(version));
    if (const auto added = book->add(version, Clock().now()); !added)
        return added;
    return replaceWorker(version);
}

Result<Done> Deployment::mayDeploy(const QString &version, const QString &running) const
{
    const auto state = readState(m_folder.state());
    if (!state)
        return state.error();
    if (state->frozen && isNewer(version, running))
        return Error{Error::Code::Conflict, u"deploys are frozen"_s};
    return Done{};
}

Result<Done> Deployment::restart()
{
    const auto book = ReleaseBook::read(m_folder.releases());
    if (!book)
        return book.error();
    return replaceWorker(book->current().version);
}

Result<RuntimeFile> Deployment::running() const
{
    const auto holder = ProcessLock::holder(m_folder.serveLock());
    const auto file = RuntimeFile::read(m_folder.runtime());
    if (holder == 0 || !file || file->supervisor != holder)
        return Error{
            Error::Code::Network,
            u"The practice service is not running with %1: start it with “thabat-practice serve”."_s.arg(
                m_folder.path)};
    return file;
}

Result<Done> Deployment::replaceWorker(const QString &version)
{
    const auto before = running();
    if (!before)
        return before.error();
    print(u"restarting worker"_s);
    if (::kill(pid_t(before->supervisor), SIGUSR1) != 0)
        return Error{Error::Code::Io, u"The supervisor cannot be reached: %1"_s.arg(qt_error_string())};

    const auto limit = std::chrono::steady_clock::now() + timeToComeUp;
    while (std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(pollEvery);
        const auto [answering, process] = answeringAt(before->port);
        if (answering == version && process != before->worker) {
            print(u"running %1"_s.arg(version));
            return Done{};
        }
    }
    return Error{Error::Code::Timeout, u"%1 did not come up within 15 seconds."_s.arg(version)};
}

} // namespace thabat::practice
