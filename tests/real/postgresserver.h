// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/real/programs.h"
#include "tests/real/realserver.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

namespace thabat::test {

//! A PostgreSQL of its own on loopback, with one user and one database, both called app.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    //! Why it cannot be had on this machine; empty: it runs.
    QString start()
    {
        if (const auto missing = notInstalled({bin(QStringLiteral("postgres")), QStringLiteral("runuser")});
            !missing.isEmpty())
            return missing + QStringLiteral(" is not installed here");
        QFile::setPermissions(m_folder.path(),
                              QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ExeGroup);
        QDir().mkpath(path(QStringLiteral("pg")));
        if (isRoot()
            && !ran(QStringLiteral("chown"), {QStringLiteral("postgres"), path(QStringLiteral("pg"))})
                    .isGood())
            return QStringLiteral("there is no user postgres here");
        const auto made = asOwner(QStringLiteral("initdb"),
                                  {QStringLiteral("--auth=trust"), QStringLiteral("--username=app"),
                                   QStringLiteral("--no-sync"), QStringLiteral("--pgdata"), data()});
        if (!made.isGood())
            return QStringLiteral("initdb does not work here: ") + made.out.right(300);
        if (!startAgain())
            return QStringLiteral("postgres does not start here");
        return sql(QStringLiteral("create database app")).isGood()
            ? QString()
            : QStringLiteral("no database can be made");
    }

    static bool isInstalled() { return QFile::exists(bin(QStringLiteral("postgres"))); }

    bool startAgain()
    {
        return asOwner(QStringLiteral("pg_ctl"),
                       {QStringLiteral("--pgdata"), data(), QStringLiteral("--wait"), QStringLiteral("--log"),
                        path(QStringLiteral("pg/log")), QStringLiteral("--options"),
                        QStringLiteral(
                            "-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off")
                            .arg(m_port),
                        QStringLiteral("start")})
            .isGood();
    }

    void stop()
    {
        m_user.kill();
        m_user.waitForFinished(1000);
        asOwner(QStringLiteral("pg_ctl"),
                {QStringLiteral("--pgdata"), data(), QStringLiteral("--mode=immediate"),
                 QStringLiteral("--wait"), QStringLiteral("stop")});
    }

    //! It listens and answers nothing, until @p hangs is false again.
    void hang(bool hangs) const
    {
        QFile pidFile(data() + QStringLiteral("/postmaster.pid"));
        const auto first = pidFile.open(QIODevice::ReadOnly) ? pidFile.readLine().trimmed().toLongLong() : 0;
        if (first <= 0)
            return;
        // Each connection has a process of its own, a child of the first.
        const QDir processes(QStringLiteral("/proc"));
        for (const auto &process : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
            QFile file(processes.filePath(process + QStringLiteral("/stat")));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto fields = file.readAll();
            const auto parent = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
            if (parent == first || process.toLongLong() == first)
                ::kill(pid_t(process.toInt()), hangs ? SIGSTOP : SIGCONT);
        }
    }

    //! From now on it speaks TLS with this certificate to whoever wants that.
    bool useCertificate(const QString &certificate, const QString &key) const
    {
        for (const auto &[from, name] : {std::pair(certificate, QStringLiteral("/server.crt")),
                                         std::pair(key, QStringLiteral("/server.key"))}) {
            QFile::remove(data() + name);
            if (!QFile::copy(from, data() + name)
                || !QFile::setPermissions(data() + name, QFile::ReadOwner | QFile::WriteOwner))
                return false;
            if (isRoot()
                && !ran(QStringLiteral("chown"), {QStringLiteral("postgres"), data() + name}).isGood())
                return false;
        }
        return sql(QStringLiteral("alter system set ssl = on")).isGood()
            && asOwner(QStringLiteral("pg_ctl"),
                       {QStringLiteral("--pgdata"), data(), QStringLiteral("reload")})
                   .isGood();
    }

    //! Asks it something @p each times a second for @p seconds, without waiting for that.
    void use(int each, int seconds)
    {
        QFile script(path(QStringLiteral("use.sql")));
        if (script.open(QIODevice::WriteOnly) && script.write("SELECT count(*) FROM pg_class;\n") > 0)
            m_user.start(bin(QStringLiteral("pgbench")),
                         {QStringLiteral("--no-vacuum"), QStringLiteral("--host=127.0.0.1"),
                          QStringLiteral("--port=%1").arg(m_port), QStringLiteral("--username=app"),
                          QStringLiteral("--rate=%1").arg(each), QStringLiteral("--time=%1").arg(seconds),
                          QStringLiteral("--file=") + script.fileName(), QStringLiteral("postgres")});
    }

    quint16 port() const { return m_port; }

    //! The answer alone, one row a line.
    ProgramOutcome sql(const QString &statement, const QString &database = QStringLiteral("postgres")) const
    {
        return ran(bin(QStringLiteral("psql")),
                   {QStringLiteral("--no-psqlrc"), QStringLiteral("--tuples-only"),
                    QStringLiteral("--no-align"), QStringLiteral("--dbname"), url(database),
                    QStringLiteral("--command"), statement});
    }

    QString url(const QString &database = QStringLiteral("app"),
                const QString &scheme = QStringLiteral("postgres")) const
    {
        return QStringLiteral("%1://app@127.0.0.1:%2/%3").arg(scheme, QString::number(m_port), database);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QString bin(const QString &program)
    {
        return QStringLiteral("/usr/lib/postgresql/15/bin/") + program;
    }

private:
    static bool isRoot() { return ::geteuid() == 0; }
    QString data() const { return path(QStringLiteral("pg/data")); }

    //! A server refuses to run as root.
    ProgramOutcome asOwner(const QString &program, const QStringList &arguments) const
    {
        if (!isRoot())
            return quietly(bin(program), arguments);
        return quietly(
            QStringLiteral("runuser"),
            QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), bin(program)}
                + arguments);
    }

    //! pg_ctl leaves a server behind that keeps its output open: nobody may wait for that to end.
    ProgramOutcome quietly(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(path(QStringLiteral("said")));
        process.setWorkingDirectory(QStringLiteral("/"));
        process.start(program, arguments);
        process.waitForFinished(120'000);
        QFile said(path(QStringLiteral("said")));
        const bool read = said.open(QIODevice::ReadOnly);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                read ? QString::fromUtf8(said.readAll()) : QString()};
    }

    QTemporaryDir m_folder;
    QProcess m_user; //!< who uses it
    quint16 m_port = freePort();
};

} // namespace thabat::test
