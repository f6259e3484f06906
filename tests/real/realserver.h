// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "tests/support/answer.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <functional>

namespace thabat::test {

//! A port of loopback that nobody listens on now.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

inline QString loopback(quint16 port, const QString &path = {})
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(port), path);
}

inline Result<HttpResponse> sent(const QByteArray &method, const QString &url)
{
    HttpClient client;
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url);
    return answerOf(client.send(request));
}

inline bool answers(const QString &url)
{
    const auto response = sent("GET", url);
    return response && response->status == 200;
}

//! A real server on loopback, ended with the object.
class RealServer
{
public:
    //! @p program is a name, or a path; its output goes to a file in @p folder.
    RealServer(const QString &program, const QString &folder)
        : m_program(program)
        , m_log(folder + u'/' + program.section(u'/', -1) + QStringLiteral(".log"))
    {
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_log);
    }
    ~RealServer() { stop(); }
    Q_DISABLE_COPY_MOVE(RealServer)

    static bool isInstalled(const QString &program)
    {
        return !QStandardPaths::findExecutable(program).isEmpty();
    }

    //! To be called before start().
    void setVariable(const QString &name, const QString &value)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    //! True when it answers at @p url with 200.
    bool start(const QStringList &arguments, const QString &url)
    {
        return startUntil(arguments, [&url] {
            return answers(url);
        });
    }

    //! True when @p isUp; false when it ended, or a minute has passed.
    bool startUntil(const QStringList &arguments, const std::function<bool()> &isUp)
    {
        bool up = false;
        m_process.start(m_program, arguments);
        const bool told = QTest::qWaitFor(
            [this, &isUp, &up] {
                up = isUp();
                return up || m_process.state() == QProcess::NotRunning;
            },
            60'000);
        return told && up;
    }

    void setEnvironment(const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
    }
    qint64 pid() const { return m_process.processId(); }

    void stop()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(1000);
    }

    //! The end of what it printed, for a test that failed.
    QByteArray said() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray();
    }

private:
    QString m_program;
    QString m_log;
    QProcess m_process;
};

} // namespace thabat::test
