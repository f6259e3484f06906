// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/real/realserver.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

namespace thabat::test {

//! A PostgreSQL of the test's own on loopback, with nothing in it, ended with the object.
//!
//! It refuses to run as root: then it runs as the user that Debian's package made for it.
class PostgresServer
{
public:
    PostgresServer() { m_server.setProcessChannelMode(QProcess::MergedChannels); }
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    static bool isInstalled() { return !program(QStringLiteral("initdb")).isEmpty(); }

    //! True when it takes connections at @c address().
    bool start()
    {
        if (isRoot())
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
        const auto data = m_folder.filePath(QStringLiteral("data"));
        QProcess making;
        making.setWorkingDirectory(m_folder.path());
        making.setProcessChannelMode(QProcess::MergedChannels);
        run(making, QStringLiteral("initdb"),
            {QStringLiteral("--pgdata=") + data, QStringLiteral("--auth=trust"),
             QStringLiteral("--username=postgres"), QStringLiteral("--no-sync"),
             QStringLiteral("--no-locale"), QStringLiteral("--encoding=UTF8")});
        if (!making.waitForFinished(60'000) || making.exitCode() != 0) {
            m_said = making.readAll();
            return false;
        }
        m_port = freePort();
        m_server.setWorkingDirectory(m_folder.path());
        run(m_server, QStringLiteral("postgres"),
            {QStringLiteral("-D"), data, QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-c"),
             QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
             QStringLiteral("unix_socket_directories=") + m_folder.path(), QStringLiteral("-c"),
             QStringLiteral("fsync=off")});
        const QStringList question = {QStringLiteral("--host=127.0.0.1"),
                                      QStringLiteral("--port=%1").arg(m_port), QStringLiteral("--quiet")};
        return QTest::qWaitFor(
            [&question] {
                return QProcess::execute(program(QStringLiteral("pg_isready")), question) == 0;
            },
            60'000);
    }

    //! Asks it something @p each times a second for @p seconds, without waiting for that.
    void use(int each, int seconds)
    {
        QFile script(m_folder.filePath(QStringLiteral("use.sql")));
        if (script.open(QIODevice::WriteOnly) && script.write("SELECT count(*) FROM pg_class;\n") > 0)
            m_user.start(program(QStringLiteral("pgbench")),
                         {QStringLiteral("--no-vacuum"), QStringLiteral("--host=127.0.0.1"),
                          QStringLiteral("--port=%1").arg(m_port), QStringLiteral("--username=postgres"),
                          QStringLiteral("--rate=%1").arg(each), QStringLiteral("--time=%1").arg(seconds),
                          QStringLiteral("--file=") + script.fileName(), QStringLiteral("postgres")});
    }

    //! For clients that read a connection address.
    QString address() const
    {
        return QStringLiteral("postgresql://postgres@127.0.0.1:%1/postgres?sslmode=disable").arg(m_port);
    }

    quint16 port() const { return m_port; }

    //! It listens and answers nothing, until @p hangs is false again.
    void hang(bool hangs)
    {
        // Each connection has a process of its own, a child of the first.
        const QDir tasks(QStringLiteral("/proc"));
        for (const auto &process : tasks.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
            QFile file(tasks.filePath(process + QStringLiteral("/stat")));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto fields = file.readAll();
            const auto parent = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
            if (parent == m_server.processId() || process.toLongLong() == m_server.processId())
                ::kill(pid_t(process.toInt()), hangs ? SIGSTOP : SIGCONT);
        }
    }

    void stop()
    {
        for (auto *process : {&m_user, &m_server}) {
            if (process->state() == QProcess::NotRunning)
                continue;
            ::kill(pid_t(process->processId()), SIGINT); // without waiting for those who are connected
            if (!process->waitForFinished(10'000))
                process->kill();
            process->waitForFinished(1000);
        }
    }

    //! What it printed, for a test that failed.
    QByteArray said() { return (m_said += m_server.readAll()).right(2000); }

private:
    static bool isRoot() { return ::geteuid() == 0; }

    //! The path of one of its programs, of the newest version that is installed. Debian keeps them out of
    //! PATH.
    static QString program(const QString &name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const auto &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Reversed)) {
            const auto path = versions.filePath(version + QStringLiteral("/bin/") + name);
            if (QFile::exists(path))
                return path;
        }
        return QStandardPaths::findExecutable(name);
    }

    static void run(QProcess &process, const QString &name, const QStringList &arguments)
    {
        if (!isRoot())
            return process.start(program(name), arguments);
        // It becomes the server itself, so that signals reach that.
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                                  QStringLiteral("--init-groups"), QStringLiteral("--"), program(name)}
                          + arguments);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_user; //!< who uses it
    quint16 m_port = 0;
    QByteArray m_said;
};

} // namespace thabat::test
