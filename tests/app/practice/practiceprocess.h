// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/practice/serviceclient.h"
#include "tests/places.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace thabat::test {

//! What one run of thabat-practice came to.
struct PracticeOutcome
{
    int exitCode = -1;
    QString out = {};
    QString err = {};
};

//! Runs a command of the real program to its end.
inline PracticeOutcome runPractice(const QStringList &arguments)
{
    using namespace Qt::StringLiterals;
    constexpr int limit = 20000;
    QProcess process;
    process.start(QStringLiteral(BIN_DIR "/thabat-practice"), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(limit) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

//! The real program, serving on a free port until the test is over.
class PracticeProcess
{
public:
    explicit PracticeProcess(const QString &folder)
    {
        using namespace Qt::StringLiterals;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // A test that crashes must not leave a service behind that holds its output open.
        m_process.setChildProcessModifier([] {
            ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        });
        m_process.start(QStringLiteral(BIN_DIR "/thabat-practice"),
                        {u"serve"_s, u"--port"_s, u"0"_s, u"--every-ms"_s, u"20"_s, u"--data"_s, folder},
                        QIODevice::ReadOnly);
        constexpr int limit = 10000;
        if (!QTest::qWaitFor(
                [this] {
                    return m_process.canReadLine();
                },
                limit))
            return;
        const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(u"listening http://127.0.0.1:"_s))
            m_port = line.section(u':', -1).toInt();
    }

    ~PracticeProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        constexpr int limit = 5000;
        m_process.waitForFinished(limit);
    }
    Q_DISABLE_COPY_MOVE(PracticeProcess)

    int port() const { return m_port; } //!< 0: it did not start
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QProcess &process() { return m_process; }

    int post(const QByteArray &address) const
    {
        const auto reply = practice::ServiceClient(m_port).post(address);
        return reply ? reply->status : 0;
    }

    int status(const QByteArray &address) const
    {
        const auto reply = practice::ServiceClient(m_port).get(address);
        return reply ? reply->status : 0;
    }

    QByteArray body(const QByteArray &address) const
    {
        const auto reply = practice::ServiceClient(m_port).get(address);
        return reply ? reply->body : QByteArray();
    }

    Json json(const QByteArray &address) const
    {
        const auto document = parseJson(body(address), QStringLiteral("answer"));
        return document ? document->value : Json();
    }

    //! Whether a connection is still accepted.
    bool isReachable() const
    {
        constexpr int limit = 1000;
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        return socket.waitForConnected(limit);
    }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace thabat::test
