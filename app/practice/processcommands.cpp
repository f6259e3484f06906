// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"
#include "app/practice/commandline.h"
#include "app/practice/deployment.h"
#include "app/practice/printing.h"
#include "app/practice/processlock.h"
#include "app/practice/releasebook.h"
#include "app/practice/runtimefile.h"
#include "app/practice/serviceclient.h"
#include "app/practice/unixsignals.h"
#include "app/practice/worker.h"

#include <QCoreApplication>
#include <QUrl>

// The commands of CommandLine that concern the running service.
namespace thabat::practice {

using namespace Qt::StringLiterals;

int CommandLine::serve()
{
    const auto settings = workerSettings();
    if (!settings)
        return badUse(settings.error().message);
    ProcessLock lock(settings->folder.serveLock());
    if (const auto taken = lock.take(); !taken)
        return fail(taken.error());

    Supervisor supervisor(*settings);
    UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::stopAsked, &supervisor, &Supervisor::stop);
    QObject::connect(&signals, &UnixSignals::restartAsked, &supervisor, &Supervisor::restart);
    QObject::connect(&supervisor, &Supervisor::listening, &supervisor, [](int port) {
        print(u"listening http://127.0.0.1:%1"_s.arg(port));
    });
    QObject::connect(&supervisor, &Supervisor::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    supervisor.start();
    return QCoreApplication::exec();
}

int CommandLine::work()
{
    Worker::dieWith(m_parser.value(u"parent"_s).toLongLong());
    const auto settings = workerSettings();
    return settings ? Worker(*settings).run() : badUse(settings.error().message);
}

int CommandLine::deploy()
{
    const auto done = Deployment(folder()).deploy(m_operands.constFirst());
    return done ? 0 : fail(done.error());
}

int CommandLine::restart()
{
    const auto done = Deployment(folder()).restart();
    return done ? 0 : fail(done.error());
}

int CommandLine::releases()
{
    const auto book = ReleaseBook::read(folder().releases());
    if (!book)
        return fail(book.error());
    for (const auto &release : book->releases()) {
        const auto at = toRfc3339(release.at);
        if (m_parser.isSet(u"json"_s))
            print(QString::fromUtf8(
                toBytes({{"version", toStd(release.version)}, {"deployed_at", toStd(at)}})));
        else
            print(u"%1  %2"_s.arg(release.version, at));
    }
    return 0;
}

Result<int> CommandLine::servicePort() const
{
    if (m_parser.isSet(u"port"_s))
        return portOption();
    const auto runtime = RuntimeFile::read(folder().runtime());
    if (!runtime)
        return Error{Error::Code::Network,
                     u"The practice service is not running with %1."_s.arg(folder().path)};
    return runtime->port;
}

int CommandLine::fault()
{
    const auto &word = m_operands[1];
    if (word != u"on" && word != u"off")
        return badUse(u"A fault is switched on or off."_s);
    const auto port = servicePort();
    if (!port)
        return port.error().code == Error::Code::InvalidInput ? badUse(port.error().message)
                                                              : fail(port.error());
    const auto name = QString::fromLatin1(QUrl::toPercentEncoding(m_operands.constFirst()));
    const auto reply = ServiceClient(*port).post(
        u"/faults/%1?on=%2"_s.arg(name, word == u"on" ? u"1"_s : u"0"_s).toLatin1());
    if (!reply)
        return fail(reply.error());
    print(QString::fromUtf8(reply->body));
    return reply->status == 200 ? 0 : 1;
}

} // namespace thabat::practice
