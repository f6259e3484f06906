// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/supervisor.h"

#include "app/base/log.h"
#include "app/practice/runtimefile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace thabat::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestPause = 50ms;
constexpr std::chrono::milliseconds longestPause = 2s;
constexpr std::chrono::milliseconds timeToEnd = 2s;

} // namespace

Supervisor::Supervisor(const WorkerSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pause(shortestPause)
{
    m_worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_again.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Supervisor::startWorker);
    connect(&m_patience, &QTimer::timeout, &m_worker, &QProcess::kill);
    connect(&m_worker, &QProcess::readyReadStandardOutput, this, &Supervisor::readWorker);
    connect(&m_worker, &QProcess::finished, this, &Supervisor::workerGone);
    connect(&m_worker, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            workerGone(1);
    });
}

void Supervisor::start()
{
    startWorker();
}

void Supervisor::restart()
{
    m_pause = shortestPause;
    if (m_worker.state() == QProcess::NotRunning)
        m_again.start(0);
    else
        endWorker();
}

void Supervisor::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_again.stop();
    if (m_worker.state() == QProcess::NotRunning)
        workerGone(0);
    else
        endWorker();
}

void Supervisor::startWorker()
{
    m_worker.start(QCoreApplication::applicationFilePath(),
                   {u"work"_s, u"--data"_s, m_settings.folder.path, u"--port"_s,
                    QString::number(m_settings.port), u"--every-ms"_s,
                    QString::number(m_settings.tick.count()), u"--parent"_s,
                    QString::number(QCoreApplication::applicationPid())},
                   QIODevice::ReadOnly);
}

void Supervisor::readWorker()
{
    while (m_worker.canReadLine()) {
        const auto line = m_worker.readLine(256).trimmed();
        if (line.startsWith("ready "))
            workerReady(line.mid(6).toInt());
    }
}

void Supervisor::workerReady(int port)
{
    m_settings.port = port;
    m_pause = shortestPause;
    const RuntimeFile runtime = {port, QCoreApplication::applicationPid(), m_worker.processId()};
    if (const auto written = runtime.write(m_settings.folder.runtime()); !written)
        log(LogArea::App).error("{}", written.error().message);
    if (!m_everReady)
        Q_EMIT listening(port);
    m_everReady = true;
}

void Supervisor::workerGone(int exitCode)
{
    m_patience.stop();
    if (m_stopping || !m_everReady) {
        QFile::remove(m_settings.folder.runtime());
        Q_EMIT ended(m_stopping ? 0 : std::max(1, exitCode));
        return;
    }
    m_again.start(m_pause);
    m_pause = std::min(2 * m_pause, longestPause);
}

void Supervisor::endWorker()
{
    m_worker.terminate();
    m_patience.start(timeToEnd);
}

} // namespace thabat::practice
