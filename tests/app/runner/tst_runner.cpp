// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/launcher.h"
#include "app/runner/runfolder.h"
#include "app/runner/runner.h"
#include "app/runner/spool.h"
#include "tests/places.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runner;
using namespace std::chrono_literals;
using Kind = SpoolRecord::Kind;

//! The program thabat-runner from outside: its order goes in, its spool comes out.
class TestRunner : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 20'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_process = 0;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString run() const { return path(u"runs/R1"_s); }

    static actions::LiteralStep step(const QString &program, const QStringList &arguments)
    {
        actions::LiteralStep step;
        step.program = program;
        step.arguments = arguments;
        step.timeout = 15s;
        return step;
    }
    actions::LiteralStep mark(const QString &name) const
    {
        return step(u"/usr/bin/mktemp"_s, {path(name + u".XXXXXX"_s)});
    }
    int marks(const QString &name) const
    {
        return int(QDir(m_folder->path()).entryList({name + u".*"_s}, QDir::Files).size());
    }
    RunOrder orderOf(const std::vector<actions::LiteralStep> &steps) const
    {
        RunOrder order;
        order.folder = run();
        order.home = {path(u"config"_s), path(u"data"_s)};
        order.profile = u":/profiles/practice"_s;
        order.variables = {{u"service"_s, u"http://127.0.0.1:9"_s}};
        order.request.id = u"R1"_s;
        order.request.preview.plan = u"test"_s;
        order.request.preview.steps = steps;
        return order;
    }
    void launch(const RunOrder &order)
    {
        const auto process = runner::launch(QStringLiteral(BIN_DIR "/thabat-runner"), order);
        QVERIFY2(process, process ? "" : qPrintable(process.error().message));
        m_process = *process;
    }
    //! The exit code, or 1000 and the signal.
    int waitForEnd()
    {
        int status = 0;
        if (::waitpid(pid_t(std::exchange(m_process, 0)), &status, 0) < 0)
            return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    }
    std::vector<SpoolRecord> told() const
    {
        SpoolReader reader(RunFolder::spool(run()));
        std::vector<SpoolRecord> all;
        for (auto records = reader.next(); !records.empty(); records = reader.next())
            all.insert(all.end(), records.begin(), records.end());
        return all;
    }
    bool hasTold(Kind kind) const
    {
        const auto all = told();
        return std::any_of(all.begin(), all.end(), [kind](const auto &record) {
            return record.kind == kind;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"runs"_s));
    }
    void cleanup()
    {
        if (m_process > 0) {
            ::kill(pid_t(m_process), SIGKILL);
            waitForEnd();
        }
    }

    void itRunsEveryStepOnceAndTellsAll()
    {
        launch(orderOf({mark(u"one"_s), mark(u"two"_s)}));
        QCOMPARE(waitForEnd(), 0);

        QCOMPARE(marks(u"one"_s), 1);
        QCOMPARE(marks(u"two"_s), 1);
        std::vector<Kind> kinds;
        for (const auto &record : told()) {
            if (record.kind != Kind::Output && record.kind != Kind::Verifying)
                kinds.push_back(record.kind);
        }
        QCOMPARE(kinds,
                 (std::vector{Kind::Begun, Kind::Intended, Kind::Started, Kind::Ended, Kind::Intended,
                              Kind::Started, Kind::Ended, Kind::Over}));
        QCOMPARE(told().back().end, actions::RunOutcome::RanNotVerified);
        QCOMPARE(RunFolder::stateOf(run()), RunFolder::State::Over);
    }

    void theSameOrderASecondTimeDoesNothing()
    {
        launch(orderOf({mark(u"one"_s)}));
        QCOMPARE(waitForEnd(), 0);

        launch(orderOf({mark(u"one"_s)}));
        QCOMPARE(waitForEnd(), 2);

        QCOMPARE(marks(u"one"_s), 1);
    }

    void aRunThatWasGivenUpDoesNothing()
    {
        QVERIFY(RunFolder::giveUp(run()));

        launch(orderOf({mark(u"one"_s)}));

        QCOMPARE(waitForEnd(), 2);
        QCOMPARE(marks(u"one"_s), 0);
    }

    void itVerifiesWithNobodyBesideIt()
    {
        test::RawServer server;
        server.answer("/health", test::RawServer::http(200, R"({"status":"ok"})"));
        auto order = orderOf({mark(u"one"_s)});
        order.request.preview.check.verification.healthUrl = server.url(u"/health"_s).toString();
        order.request.preview.check.verification.every = 50ms;

        launch(order);
        QTRY_VERIFY_WITH_TIMEOUT(hasTold(Kind::Over), patience);

        QCOMPARE(waitForEnd(), 0);
        QCOMPARE(told().back().end, actions::RunOutcome::Verified);
        QVERIFY(hasTold(Kind::Verifying));
    }

    void itStopsWhenItIsWished()
    {
        launch(orderOf({step(u"/bin/sleep"_s, {u"60"_s}), mark(u"two"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(hasTold(Kind::Started), patience);

        QVERIFY(RunFolder::wish(run(), u"abort"_s));

        QCOMPARE(waitForEnd(), 0);
        QCOMPARE(told().back().end, actions::RunOutcome::PartlyRan);
        QCOMPARE(marks(u"two"_s), 0);
    }

    void aQuestionIsAnsweredThroughTheFolder()
    {
        actions::LiteralStep question;
        question.kind = runbook::PlanStep::Kind::Ask;
        question.question = {u"Go on?"_s, u"متابعة؟"_s};
        launch(orderOf({question, mark(u"two"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(hasTold(Kind::Asked), patience);

        QVERIFY(RunFolder::wish(run(), Runner::answerWish(0, actions::PlanRun::Answer::Yes)));

        QCOMPARE(waitForEnd(), 0);
        QCOMPARE(marks(u"two"_s), 1);
    }

    void whatIsToldHasNoSecrets()
    {
        auto secret = step(u"/usr/bin/env"_s, {});
        secret.environment = {{u"API_TOKEN"_s, u"hunter2hunter2"_s}};

        launch(orderOf({secret}));
        QCOMPARE(waitForEnd(), 0);

        QVERIFY(hasTold(Kind::Output));
        for (const auto &name : QDir(run()).entryList(QDir::Files)) {
            QFile file(run() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(name));
        }
    }

    void fault110WhatEscapedItsGroupIsEndedAndNamed()
    {
        // A child with a session of its own, which neither TERM nor KILL of the group reaches.
        const auto detached =
            step(u"/bin/sh"_s, {QStringLiteral(TEST_DATA "/actions/escape.sh"), path(u"escaped"_s)});
        launch(orderOf({detached}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile(path(u"escaped"_s)).size() > 1, patience);
        QFile file(path(u"escaped"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto escaped = file.readAll().trimmed();

        QVERIFY(RunFolder::wish(run(), u"abort"_s));
        QCOMPARE(waitForEnd(), 0);

        QVERIFY2(::kill(pid_t(escaped.toInt()), 0) != 0, "it still lives");
        const auto all = told();
        const auto ended = std::find_if(all.begin(), all.end(), [](const auto &record) {
            return record.kind == Kind::Ended;
        });
        QVERIFY(ended != all.end());
        QVERIFY2(ended->outcome.message.contains(u"(%1)"_s.arg(QString::fromUtf8(escaped))),
                 qPrintable(ended->outcome.message));
    }

    void aMissingRunnerIsAnErrorAndNothingStarts()
    {
        const auto process = runner::launch(path(u"none"_s), orderOf({mark(u"one"_s)}));

        QVERIFY(!process);
        QVERIFY(process.error().message.contains(u"Nothing ran"_s));
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
