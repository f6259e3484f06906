// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/files.h"
#include "app/base/json.h"
#include "tests/places.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace thabat::test {

//! What one run of thabatctl came to.
struct CliOutcome
{
    int exit = -1;
    QString out = {};
    QString err = {};

    QString line() const { return out.trimmed(); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }

    //! Standard output as JSON; null when it is not one value.
    Json json() const { return parsed(out.toUtf8()); }

    //! One value a line; a line that is not JSON is null.
    std::vector<Json> jsonLines() const
    {
        std::vector<Json> all;
        for (const auto &one : lines())
            all.push_back(parsed(one.toUtf8()));
        return all;
    }

    static Json parsed(const QByteArray &bytes)
    {
        const auto document = parseJson(bytes, QStringLiteral("output"));
        return document ? document->value : Json();
    }
};

//! A desk of its own for the built thabatctl: home, settings, and the practice profile with nothing to watch.
class CliHouse
{
public:
    explicit CliHouse(const QString &service = QStringLiteral("http://127.0.0.1:9"))
    {
        const QDir shipped(QStringLiteral(SOURCE_ROOT "/resources/profiles/practice"));
        for (const auto &name : shipped.entryList(QDir::Files)) {
            auto bytes = readFile(shipped.filePath(name));
            if (!bytes)
                qFatal("%s", qPrintable(bytes.error().message));
            // Port 9 has no listener: nothing here may depend on a service.
            bytes->replace("http://127.0.0.1:8787", service.toUtf8());
            write(QStringLiteral("home/config/profiles/practice/") + name, *bytes);
        }
        QDir(m_folder.path()).mkdir(QStringLiteral("run"));
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("THABAT_HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("sara"));
        // No test asks the keychain of whoever runs it.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString profile() const { return path(QStringLiteral("home/config/profiles/practice")); }
    QString journal() const { return path(QStringLiteral("home/data/journal.db")); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        if (const auto done = writeFile(path(name), bytes); !done)
            qFatal("%s", qPrintable(done.error().message));
    }

    //! Starts thabatctl and leaves it running.
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(BIN_DIR "/thabatctl"), arguments);
    }

    //! Runs thabatctl to its end.
    CliOutcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        constexpr int limit = 20000;
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(limit) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, QStringLiteral("thabatctl did not end by itself")};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    //! The id of a new incident.
    QString declare(const QString &title = QStringLiteral("API down")) const
    {
        return run({QStringLiteral("declare"), QStringLiteral("--severity"), QStringLiteral("P1"),
                    QStringLiteral("--title"), title})
            .line();
    }

    //! The events of the only open incident.
    std::vector<Json> timeline() const
    {
        return run({QStringLiteral("timeline"), QStringLiteral("--json")}).jsonLines();
    }

    //! The last event of the timeline that is of @p kind; null when there is none.
    Json lastOf(const QString &kind) const
    {
        Json last;
        for (const auto &event : timeline()) {
            if (textOf(event, "kind") == kind)
                last = event;
        }
        return last;
    }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

} // namespace thabat::test
