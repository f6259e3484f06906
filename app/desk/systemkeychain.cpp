// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/systemkeychain.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 2s;

Error cannotAsk(const QString &why)
{
    return {
        Error::Code::Network,
        QCoreApplication::translate("Keychain", "The keychain of this session cannot be asked: %1").arg(why)};
}

//! Without a session bus there is nobody to ask, and looking for one may start one, or wait for long.
bool hasSessionBus()
{
    const auto address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith(u"disabled:"_s);
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

//! What the jobs came to. Outlives whoever waits for it: a keychain may answer later, or never.
struct Outcome
{
    QMutex mutex;
    QWaitCondition done;
    int left = 0; //!< guarded by mutex
    std::optional<Error> failed; //!< guarded by mutex
    std::map<QString, QByteArray> found; //!< guarded by mutex
};

void take(Outcome &outcome, const QKeychain::Job &job)
{
    const QMutexLocker locker(&outcome.mutex);
    --outcome.left;
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        outcome.failed = cannotAsk(job.errorString());
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    if (reading && job.error() == QKeychain::NoError)
        outcome.found[job.key()] = reading->binaryData();
    outcome.done.wakeAll();
}

using Jobs = std::function<std::vector<QKeychain::Job *>()>;

void start(const std::shared_ptr<Outcome> &outcome, QKeychain::Job *job, QObject *context)
{
    QObject::connect(job, &QKeychain::Job::finished, context, [outcome, job] {
        take(*outcome, *job);
    });
    job->start();
}

// The jobs need an event loop, and the thread of the window must neither run a second one nor wait for long.
// A thread that is not answered stays behind, with what it uses, until the program ends.
Result<std::shared_ptr<Outcome>> carryOut(int count, const Jobs &make)
{
    if (!hasSessionBus())
        return cannotAsk(QCoreApplication::translate("Keychain", "there is no D-Bus session."));
    auto outcome = std::make_shared<Outcome>();
    outcome->left = count;
    auto *thread = new QThread;
    thread->setObjectName(u"keychain"_s);
    auto *context = new QObject;
    context->moveToThread(thread);
    QObject::connect(thread, &QThread::started, context, [outcome, make, context] {
        for (auto *job : make())
            start(outcome, job, context);
    });
    QObject::connect(thread, &QThread::finished, context, &QObject::deleteLater);
    thread->start();
    const QDeadlineTimer deadline(limit);
    QMutexLocker locker(&outcome->mutex);
    while (outcome->left > 0 && outcome->done.wait(&outcome->mutex, deadline)) { }
    const bool isLate = outcome->left > 0;
    locker.unlock();
    thread->quit();
    if (thread->wait(QDeadlineTimer(isLate ? 100ms : 1s)))
        delete thread;
    if (isLate)
        return cannotAsk(QCoreApplication::translate(
            "Keychain", "it did not answer within 2 s. Unlock it, and start again."));
    return outcome;
}

template <typename Job>
Job *jobFor(const QString &name)
{
    auto *job = new Job(u"thabat"_s);
    job->setKey(name);
    return job;
}

} // namespace

Result<std::map<QString, QByteArray>> SystemKeychain::read(const QStringList &names)
{
    const auto outcome = carryOut(int(names.size()), [names] {
        std::vector<QKeychain::Job *> jobs;
        for (const auto &name : names)
            jobs.push_back(jobFor<QKeychain::ReadPasswordJob>(name));
        return jobs;
    });
    if (!outcome)
        return outcome.error();
    if ((*outcome)->failed)
        return *(*outcome)->failed;
    return (*outcome)->found;
}

Result<Done> SystemKeychain::write(const QString &name, const QByteArray &secret)
{
    const auto outcome = carryOut(1, [name, secret] {
        auto *job = jobFor<QKeychain::WritePasswordJob>(name);
        job->setBinaryData(secret);
        return std::vector<QKeychain::Job *>{job};
    });
    if (!outcome)
        return outcome.error();
    return (*outcome)->failed ? Result<Done>(*(*outcome)->failed) : Result<Done>(Done{});
}

Result<Done> SystemKeychain::remove(const QString &name)
{
    // Removing what is not there is no error to some keychains, and one that cannot be asked to others.
    const auto there = read({name});
    if (!there)
        return there.error();
    if (there->empty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Keychain", "The keychain has no secret %1.").arg(name)};
    const auto outcome = carryOut(1, [name] {
        return std::vector<QKeychain::Job *>{jobFor<QKeychain::DeletePasswordJob>(name)};
    });
    if (!outcome)
        return outcome.error();
    return (*outcome)->failed ? Result<Done>(*(*outcome)->failed) : Result<Done>(Done{});
}

} // namespace thabat::desk
