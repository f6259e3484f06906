// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practiceprocess.h"

#include "app/base/sharedpromise.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace thabat::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString practiceProgram()
{
    return QCoreApplication::applicationDirPath() + u"/thabat-practice"_s;
}

} // namespace

PracticeProcess::~PracticeProcess()
{
    if (m_service.state() == QProcess::NotRunning)
        return;
    m_service.disconnect(this);
    m_service.terminate();
    // At the end of the program, outside the event loop: the service must not outlive its drill.
    if (!m_service.waitForFinished(3000))
        m_service.kill();
}

void PracticeProcess::start(const QString &dataFolder)
{
    m_data = dataFolder;
    // The service is part of the drill, so unlike a rollback it must end when the drill is killed.
    m_service.setChildProcessModifier([drill = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != drill)
            ::_exit(1); // killed before the line above
    });
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.setStandardInputFile(QProcess::nullDevice());
    connect(&m_service, &QProcess::readyReadStandardOutput, this, &PracticeProcess::readLine);
    connect(&m_service, &QProcess::errorOccurred, this, [this] {
        Q_EMIT failed(tr("The practice service cannot be started: %1").arg(m_service.errorString()));
    });
    connect(&m_service, &QProcess::finished, this, [this] {
        Q_EMIT failed(tr("The practice service ended."));
    });
    m_service.start(practiceProgram(), {u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, dataFolder});
}

void PracticeProcess::readLine()
{
    while (m_service.canReadLine()) {
        const auto line = QString::fromUtf8(m_service.readLine()).trimmed();
        if (!line.startsWith(u"listening "_s) || !m_url.isEmpty())
            continue;
        m_url = line.mid(10);
        Q_EMIT listening(m_url);
    }
}

Later<Done> PracticeProcess::command(const QStringList &arguments)
{
    auto *process = new QProcess(this);
    auto promise = promiseOf<Done>();
    const auto end = [process, promise](const Result<Done> &result) {
        if (promise->future().isFinished())
            return;
        settle(promise, result);
        process->deleteLater();
    };
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [process, end](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            return end(Done{});
        end(Error{Error::Code::Conflict, QString::fromUtf8(process->readAll()).trimmed().section(u'\n', -1)});
    });
    connect(process, &QProcess::errorOccurred, this, [process, end] {
        end(Error{Error::Code::NotFound, process->errorString()});
    });
    QTimer::singleShot(20s, process, [process] {
        process->kill();
    });
    process->start(practiceProgram(), arguments + QStringList{u"--data"_s, m_data});
    return promise->future();
}

} // namespace thabat::cli
