// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/planrun.h"
#include "tests/app/actions/fakerunjournal.h"
#include "tests/places.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::actions;
using Kind = runbook::PlanStep::Kind;

class TestPlanRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::FakeRunJournal m_journal;
    test::FakeIndicators m_indicators;

    QString counter(const QString &name) const { return m_folder.filePath(name); }

    int timesRun(const QString &name) const
    {
        QFile file(counter(name));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }
    LiteralStep counting(const QString &name, int exitCode = 0) const
    {
        LiteralStep out;
        out.program = u"/bin/sh"_s;
        out.arguments = {QStringLiteral(TEST_DATA "/actions/count.sh"), counter(name),
                         QString::number(exitCode)};
        out.timeout = 20s;
        return out;
    }
    static LiteralStep sleeping()
    {
        LiteralStep out;
        out.program = u"/bin/sleep"_s;
        out.arguments = {u"60"_s};
        return out;
    }
    static LiteralStep asking()
    {
        LiteralStep out;
        out.kind = Kind::Ask;
        out.question = {u"Is traffic drained?"_s, u"هل أُفرغت الحركة؟"_s};
        return out;
    }
    static RunRequest request(std::vector<LiteralStep> steps)
    {
        RunRequest out;
        out.id = u"RUN-1"_s;
        out.preview.plan = u"app-rollback"_s;
        out.preview.steps = std::move(steps);
        return out;
    }
    //! The outcome once the run is over; the message lands in @c m_message.
    RunOutcome outcomeOf(PlanRun &run)
    {
        QSignalSpy over(&run, &PlanRun::over);
        run.start();
        if (over.isEmpty())
            over.wait(20'000);
        m_message = over.isEmpty() ? u"never over"_s : over.first().at(1).toString();
        return over.isEmpty() ? RunOutcome::Unknown : over.first().at(0).value<RunOutcome>();
    }
    QString m_message;

private Q_SLOTS:
    void init()
    {
        m_journal = {};
        m_indicators.value = {};
        for (const auto &file : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(counter(file));
    }

    void nothingRunsBeforeStart()
    {
        const PlanRun run(request({counting(u"a"_s)}), m_journal, m_indicators);

        QCoreApplication::processEvents();

        QCOMPARE(run.state(), PlanRun::State::Ready);
        QVERIFY(m_journal.entries.isEmpty());
        QCOMPARE(timesRun(u"a"_s), 0);
    }

    void eachIntentIsWrittenBeforeItsStepActs()
    {
        PlanRun run(request({counting(u"a"_s), counting(u"b"_s)}), m_journal, m_indicators);

        const auto outcome = outcomeOf(run);

        QCOMPARE(outcome, RunOutcome::RanNotVerified); // nothing checks it
        QCOMPARE(m_journal.entries,
                 (QStringList{u"started"_s, u"intended 0"_s, u"ended 0 done"_s, u"intended 1"_s,
                              u"ended 1 done"_s, u"over ranNotVerified"_s}));
        QCOMPARE(timesRun(u"a"_s), 1);
        QCOMPARE(timesRun(u"b"_s), 1);
    }

    //! The answer of the last step is lost; what is read back afterwards shows @p isThere.
    RunRequest lostAnswer(test::RawServer &server, const QByteArray &isThere) const
    {
        server.answer("/off", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        server.answer("/flag", test::RawServer::http(200, isThere, "application/json"));
        LiteralStep off;
        off.kind = Kind::Http;
        off.method = u"POST"_s;
        off.url = server.url(u"/off"_s).toString();
        off.timeout = 100ms;
        auto out = request({off});
        runbook::Shown flag;
        flag.lookup.title = {u"Flag"_s, {}};
        flag.lookup.url = server.url(u"/flag"_s).toString();
        flag.lookup.pointer = u"/enabled"_s;
        flag.is = u"false"_s;
        out.preview.check.verification.shows = {flag};
        out.preview.check.verification.every = 10ms;
        out.preview.check.verification.within = 500ms;
        return out;
    }

    void aLostAnswerIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("isThere");
        QTest::addColumn<RunOutcome>("outcome");
        QTest::addColumn<QString>("said");
        QTest::newRow("it happened") << QByteArray(R"({"enabled":false})") << RunOutcome::Verified
                                     << u"it happened"_s;
        QTest::newRow("it did not, or not yet")
            << QByteArray(R"({"enabled":true})") << RunOutcome::Unknown << u"is \u2066true\u2069"_s;
        QTest::newRow("nobody can tell") << QByteArray("{}") << RunOutcome::Unknown << u"could not be read"_s;
    }
    void aLostAnswerIsReadBack()
    {
        QFETCH(QByteArray, isThere);
        QFETCH(RunOutcome, outcome);
        QFETCH(QString, said);
        test::RawServer server;
        PlanRun run(lostAnswer(server, isThere), m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);

        QCOMPARE(outcomeOf(run), outcome);

        QVERIFY2(over.first().at(1).toString().contains(said), qPrintable(over.first().at(1).toString()));
    }

    void afterAFailureItIsSaidWhatIsThere()
    {
        test::RawServer server;
        auto failing = lostAnswer(server, R"({"enabled":true})");
        failing.preview.steps = {counting(u"a"_s, 7)};
        PlanRun run(failing, m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);

        QCOMPARE(outcomeOf(run), RunOutcome::PartlyRan);

        QVERIFY2(over.first().at(1).toString().contains(u"is \u2066true\u2069"_s),
                 qPrintable(over.first().at(1).toString()));
    }

    void aStepWaitsUntilItsIntentIsOnDisk()
    {
        m_journal.hold = u"intended 0"_s;
        PlanRun run(request({counting(u"a"_s)}), m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);
        QSignalSpy stepStarted(&run, &PlanRun::stepStarted);

        run.start();
        QTRY_COMPARE(m_journal.entries.last(), u"intended 0"_s);
        QCoreApplication::processEvents();
        QVERIFY(stepStarted.isEmpty());
        QCOMPARE(timesRun(u"a"_s), 0);
        m_journal.release();

        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(timesRun(u"a"_s), 1);
    }

    void aJournalThatCannotWriteStopsTheRun_data()
    {
        QTest::addColumn<QString>("refuse");
        QTest::addColumn<RunOutcome>("outcome");
        QTest::addColumn<int>("ranA");
        QTest::addColumn<int>("ranB");
        QTest::newRow("at the start") << u"started"_s << RunOutcome::Aborted << 0 << 0;
        QTest::newRow("before the first step") << u"intended 0"_s << RunOutcome::Aborted << 0 << 0;
        QTest::newRow("after the first step") << u"ended 0"_s << RunOutcome::PartlyRan << 1 << 0;
        QTest::newRow("before the second step") << u"intended 1"_s << RunOutcome::PartlyRan << 1 << 0;
        QTest::newRow("after the last step") << u"ended 1"_s << RunOutcome::RanNotVerified << 1 << 1;
        QTest::newRow("at the end") << u"over"_s << RunOutcome::RanNotVerified << 1 << 1;
    }
    void aJournalThatCannotWriteStopsTheRun()
    {
        QFETCH(QString, refuse);
        QFETCH(RunOutcome, outcome);
        QFETCH(int, ranA);
        QFETCH(int, ranB);
        m_journal.refuse = refuse;
        PlanRun run(request({counting(u"a"_s), counting(u"b"_s)}), m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), outcome);

        QVERIFY(m_message.contains(u"disk is full"));
        QCOMPARE(timesRun(u"a"_s), ranA);
        QCOMPARE(timesRun(u"b"_s), ranB);
    }

    void aStepThatFailsStopsTheRest()
    {
        PlanRun run(request({counting(u"a"_s), counting(u"b"_s, 7), counting(u"c"_s)}), m_journal,
                    m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::PartlyRan);

        QCOMPARE(timesRun(u"c"_s), 0);
        QVERIFY(m_message.startsWith(u"Step 2 failed (exit 7). Nothing after it ran. Last line:"));
        QCOMPARE(m_journal.entries.last(), u"over partlyRan"_s);
    }

    void aFirstStepThatActedAndFailedIsNotAnAbortedRun()
    {
        PlanRun run(request({counting(u"a"_s, 1)}), m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::PartlyRan);
    }

    void aFirstStepThatCouldNotStartIsAnAbortedRun()
    {
        LiteralStep missing;
        missing.program = u"/no/such/docker"_s;
        PlanRun run(request({missing, counting(u"b"_s)}), m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::Aborted);

        QVERIFY(m_message.contains(u"`docker` was not found on this computer. Nothing ran."));
        QCOMPARE(timesRun(u"b"_s), 0);
    }

    void aBlockedPreviewNeverRuns()
    {
        auto blocked = request({counting(u"a"_s)});
        blocked.preview.blockers = {u"no tag"_s};
        PlanRun run(blocked, m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::Aborted);

        QCOMPARE(m_message, u"no tag"_s);
        QCOMPARE(timesRun(u"a"_s), 0);
    }

    void aThousandStartsAreOneRun()
    {
        PlanRun run(request({counting(u"a"_s)}), m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);

        for (int i = 0; i < 1000; ++i)
            run.start();
        QTRY_COMPARE(over.size(), 1);
        run.start();
        QCoreApplication::processEvents();

        QCOMPARE(timesRun(u"a"_s), 1);
        QCOMPARE(m_journal.entries.count(u"started"_s), 1);
    }

    void stopAfterStepLetsTheStepFinish()
    {
        PlanRun run(request({counting(u"a"_s), counting(u"b"_s)}), m_journal, m_indicators);
        connect(&run, &PlanRun::stepStarted, &run, &PlanRun::stopAfterStep);

        QCOMPARE(outcomeOf(run), RunOutcome::PartlyRan);

        QCOMPARE(timesRun(u"a"_s), 1);
        QCOMPARE(timesRun(u"b"_s), 0);
        QVERIFY(!m_journal.entries.contains(u"intended 1"_s));
    }

    void abortStopsTheStepThatActs()
    {
        PlanRun run(request({sleeping(), counting(u"b"_s)}), m_journal, m_indicators);
        connect(&run, &PlanRun::stepStarted, &run, &PlanRun::abort, Qt::QueuedConnection);

        QCOMPARE(outcomeOf(run), RunOutcome::PartlyRan);

        QVERIFY(m_journal.entries.contains(u"ended 0 stopped"_s));
        QCOMPARE(timesRun(u"b"_s), 0);
    }

    void abortBeforeTheFirstStepMeansThatNothingRan()
    {
        m_journal.hold = u"intended 0"_s;
        PlanRun run(request({counting(u"a"_s)}), m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);

        run.start();
        QTRY_COMPARE(m_journal.entries.last(), u"intended 0"_s);
        run.abort();
        m_journal.release();

        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(over.first().first().value<RunOutcome>(), RunOutcome::Aborted);
        QCOMPARE(timesRun(u"a"_s), 0);
    }

    void aQuestionWaitsForItsAnswer()
    {
        PlanRun run(request({asking(), counting(u"b"_s)}), m_journal, m_indicators);
        QSignalSpy over(&run, &PlanRun::over);

        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Asking);
        QCOMPARE(timesRun(u"b"_s), 0);
        run.answer(PlanRun::Answer::Yes);
        QTRY_COMPARE(over.size(), 1);

        QCOMPARE(timesRun(u"b"_s), 1);
    }

    void aNoOrNoAnswerAtAllEndsTheRun()
    {
        auto hurried = asking();
        hurried.timeout = 20ms;
        PlanRun unanswered(request({hurried, counting(u"b"_s)}), m_journal, m_indicators);
        PlanRun refused(request({asking(), counting(u"b"_s)}), m_journal, m_indicators);
        connect(&refused, &PlanRun::asked, &refused, [&refused] {
            refused.answer(PlanRun::Answer::No);
        });

        QCOMPARE(outcomeOf(unanswered), RunOutcome::Aborted);
        QCOMPARE(outcomeOf(refused), RunOutcome::Aborted);

        QCOMPARE(timesRun(u"b"_s), 0);
    }

    void anAnswerThatIsLostMakesTheOutcomeUnknown()
    {
        test::RawServer server;
        server.answer("/flags/new", test::RawAnswer{}); // reads the request, says nothing, hangs up
        LiteralStep flag;
        flag.kind = Kind::Http;
        flag.method = u"POST"_s;
        flag.url = server.url(u"/flags/new"_s).toString();
        PlanRun run(request({flag, counting(u"b"_s)}), m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::Unknown);

        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(timesRun(u"b"_s), 0);
        QVERIFY(m_journal.entries.contains(u"ended 0 unknown"_s));
    }

    void aGoodCheckMakesItVerified()
    {
        test::RawServer server;
        server.answer("/health", test::RawServer::http(200, R"({"status":"ok"})", "application/json"));
        auto checked = request({counting(u"a"_s)});
        checked.preview.check.verification.healthUrl = server.url(u"/health"_s).toString();
        checked.preview.check.verification.every = 1ms;
        PlanRun run(checked, m_journal, m_indicators);
        QSignalSpy states(&run, &PlanRun::stateChanged);

        QCOMPARE(outcomeOf(run), RunOutcome::Verified);

        QCOMPARE(states.size(), 3); // running, verifying, over
        QCOMPARE(m_journal.entries.last(), u"over verified"_s);
    }

    void aCheckThatNeverComesRightIsSaid()
    {
        m_indicators.value = 0.12;
        auto checked = request({counting(u"a"_s)});
        auto &check = checked.preview.check;
        check.rollback = true;
        check.unit = runbook::Indicator::Unit::Percent;
        check.indicatorTitle = {u"Error rate"_s, {}};
        check.verification.indicator = u"error-rate"_s;
        check.verification.below = 0.01;
        check.verification.within = 100ms;
        check.verification.every = 10ms;
        PlanRun run(checked, m_journal, m_indicators);

        QCOMPARE(outcomeOf(run), RunOutcome::RanNotVerified);

        QVERIFY(m_message.startsWith(u"Rolled back, but"));
        QVERIFY(m_message.endsWith(u"The deploy may not be the cause."));
    }

    void secretsReachNeitherJournalNorOutput()
    {
        auto literal = counting(u"a"_s);
        literal.program = u"/usr/bin/env"_s;
        literal.arguments = {};
        literal.environment = {{u"GH_TOKEN"_s, u"abcdefgh12345678"_s}};
        PlanRun run(request({literal}), m_journal, m_indicators);
        QString shown;
        connect(&run, &PlanRun::output, this, [&shown](int, const QString &text) {
            shown += text;
        });

        outcomeOf(run);

        QCOMPARE(m_journal.intents.front().environment.at(u"GH_TOKEN"_s), u"•••"_s);
        QVERIFY(shown.contains(u"GH_TOKEN=•••"));
    }
};

QTEST_GUILESS_MAIN(TestPlanRun)
#include "tst_planrun.moc"
