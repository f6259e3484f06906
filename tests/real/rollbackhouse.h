// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/clihouse.h"
#include "tests/places.h"

#include <QDirIterator>

namespace thabat::test {

//! A desk with the plans of the shipped production example, pointed at the real servers of a test.
class RollbackHouse
{
public:
    //! @p places replace the capital words of tests/data/rollback/profile.json. Waiting times are shortened;
    //! nothing else of the plans changes.
    explicit RollbackHouse(const std::map<QByteArray, QString> &places)
    {
        auto profile = *readFile(QStringLiteral(TEST_DATA "/rollback/profile.json"));
        for (const auto &[word, value] : places)
            profile.replace(word, value.toUtf8());
        house.write(QStringLiteral("profile/profile.json"), profile);
        auto plans =
            readJson(QStringLiteral(SOURCE_ROOT "/resources/profiles/production-example/plans.json"));
        plans->value.erase("$schema");
        for (auto &plan : plans->value["plans"])
            shorten(plan["verification"]);
        writePlans(plans->value);
    }

    //! Another form of one fact, such as the releases from the registry instead of GitHub.
    void replaceFact(const QString &planId, const QString &name, const Json &fact)
    {
        auto plans = *readJson(house.path(QStringLiteral("profile/plans.json")));
        for (auto &plan : plans.value["plans"]) {
            if (textOf(plan, "id") != planId)
                continue;
            for (auto &one : plan["facts"]) {
                if (textOf(one, "name") == name)
                    one = fact;
            }
        }
        writePlans(plans.value);
    }

    CliOutcome command(QStringList arguments) const
    {
        constexpr int limit = 120'000;
        arguments << QStringLiteral("--profile") << house.path(QStringLiteral("profile"));
        QProcess process;
        house.start(process, arguments);
        // Not waitForFinished(): servers of the test itself must go on.
        const bool ended = QTest::qWaitFor(
            [&process] {
                return process.state() == QProcess::NotRunning;
            },
            limit);
        if (!ended || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, QStringLiteral("thabatctl did not end by itself")};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    CliOutcome preview(const QString &plan, const QStringList &more = {}) const
    {
        return command(
            QStringList{QStringLiteral("plan"), QStringLiteral("preview"), plan, QStringLiteral("--json")}
            + more);
    }

    //! Runs what @p preview showed, confirmed by its token alone or with @p more.
    CliOutcome run(const QString &plan, const Json &preview, const QStringList &more = {}) const
    {
        return command(QStringList{QStringLiteral("plan"), QStringLiteral("run"), plan,
                                   QStringLiteral("--json"), QStringLiteral("--confirm"),
                                   textOf(preview, "token")}
                       + more);
    }

    //! The alerts that fire within @p seconds, by id.
    QStringList firing(int seconds) const
    {
        QStringList out;
        const auto watched =
            command({QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("%1s").arg(seconds),
                     QStringLiteral("--every"), QStringLiteral("500ms")});
        for (const auto &line : watched.jsonLines()) {
            for (const auto &alert : member(line, "alerts")) {
                if (textOf(alert, "state") == QStringLiteral("firing"))
                    out << textOf(alert, "alert");
            }
        }
        out.removeDuplicates();
        return out;
    }

    //! The files of the desk that hold @p secret: journal, settings, whatever it wrote.
    QStringList filesWith(const QByteArray &secret) const
    {
        QStringList out;
        QDirIterator files(house.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto bytes = readFile(files.next());
            if (bytes && bytes->contains(secret))
                out << files.filePath();
        }
        return out;
    }

    CliHouse house;

private:
    static void shorten(Json &verification)
    {
        if (!verification.is_object())
            return;
        verification["within"] = "20s";
        if (verification.contains("health"))
            verification["health"]["every"] = "300ms";
        if (verification.contains("indicator"))
            verification["indicator"]["stable"] = "2s";
    }

    void writePlans(const Json &plans) const
    {
        house.write(QStringLiteral("profile/plans.json"), toPrettyBytes(plans));
    }
};

} // namespace thabat::test
