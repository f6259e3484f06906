// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/verifier.h"
#include "tests/app/actions/fakerunjournal.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::actions;

class TestVerifier : public QObject
{
    Q_OBJECT

private:
    test::FakeIndicators m_indicators;
    test::RawServer m_server;
    Check m_check;

    void health(int status, const QByteArray &body)
    {
        m_server.answer("/health", test::RawServer::http(status, body, "application/json"));
    }
    //! Empty: verified.
    QString problem()
    {
        Verifier verifier(m_check, m_indicators);
        QSignalSpy over(&verifier, &Verifier::over);
        verifier.start();
        if (over.isEmpty())
            over.wait(10'000);
        return over.size() == 1 ? over.first().first().toString() : u"never over"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_indicators.value = 0.002;
        m_check = {};
        m_check.rollback = true;
        m_check.indicatorTitle = {u"Error rate"_s, u"معدل الأخطاء"_s};
        m_check.unit = runbook::Indicator::Unit::Percent;
        m_check.verification.every = 10ms;
        m_check.verification.within = 400ms;
        health(200, R"({"status":"ok","version":"v1.4.1"})");
    }

    void healthMustBeGoodSeveralTimesInARow()
    {
        m_check.verification.healthUrl = m_server.url(u"/health"_s).toString();
        const auto before = m_server.requests().size();

        QCOMPARE(problem(), QString());

        QCOMPARE(m_server.requests().size() - before, 3);
    }

    void whatIsNotClearlyHealthyIsNotHealthy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("degraded") << 200 << QByteArray(R"({"status":"degraded"})");
        QTest::newRow("an error with a good word") << 503 << QByteArray(R"({"status":"ok"})");
        QTest::newRow("a login page") << 200 << QByteArray("<html>ok</html>");
        QTest::newRow("another kind") << 200 << QByteArray(R"({"status":["ok"]})");
        QTest::newRow("cut off") << 200 << QByteArray(R"({"status":"ok")");
        QTest::newRow("two words") << 200 << QByteArray(R"({"status":"down","status":"ok"})");
        QTest::newRow("nothing") << 200 << QByteArray();
        QTest::newRow("a redirect") << 302 << QByteArray(R"({"status":"ok"})");
    }
    void whatIsNotClearlyHealthyIsNotHealthy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        health(status, body);
        m_check.verification.healthUrl = m_server.url(u"/health"_s).toString();
        m_check.verification.within = 150ms;

        const auto said = problem();

        QVERIFY2(said.startsWith(u"It ran, but the health check was not ok"), qPrintable(said));
    }

    void oneBadAnswerStartsTheCountAgain()
    {
        m_check.verification.healthUrl = m_server.url(u"/health"_s).toString();
        m_check.verification.within = 10s;
        Verifier verifier(m_check, m_indicators);
        QSignalSpy over(&verifier, &Verifier::over);
        int answers = 0;
        connect(&verifier, &Verifier::progress, this, [this, &answers] {
            ++answers;
            const bool bad = answers == 2; // the third answer
            health(bad ? 500 : 200, R"({"status":"ok"})");
        });

        verifier.start();
        QTRY_COMPARE(over.size(), 1);

        QCOMPARE(over.first().first().toString(), QString());
        QCOMPARE(answers, 6);
    }

    void theVersionMustBeTheOneAskedFor()
    {
        m_check.verification.versionUrl = m_server.url(u"/health"_s).toString();
        m_check.verification.versionPointer = u"/version"_s;
        m_check.verification.version = u"v1.4.1"_s;
        QCOMPARE(problem(), QString());

        m_check.verification.version = u"v1.4.0"_s;
        m_check.verification.within = 100ms;
        QVERIFY(problem().contains(u"v1.4.1"));

        m_check.verification.versionPointer = u"/nowhere"_s;
        QVERIFY(problem().contains(u"nothing told which version runs"));
    }

    void theIndicatorMustStayBelow()
    {
        m_check.verification.indicator = u"error-rate"_s;
        m_check.verification.below = 0.01;
        m_check.verification.stable = 100ms;
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(problem(), QString());

        QVERIFY(timer.elapsed() >= 95);
    }

    void whatNeverGetsBetterIsSaid_data()
    {
        QTest::addColumn<std::optional<double>>("value");
        QTest::addColumn<bool>("rollback");
        QTest::addColumn<QString>("said");
        QTest::newRow("a rollback") << std::optional(0.12) << true
                                    << u"Rolled back, but “Error rate” is still above 1%. The deploy may not "
                                       "be the cause."_s;
        QTest::newRow("another plan")
            << std::optional(0.12) << false << u"It ran, but “Error rate” is still above 1%."_s;
        QTest::newRow("no value") << std::optional<double>() << true
                                  << u"It ran, but nothing measured “Error rate”. Whether it helped is not "
                                     "known."_s;
        QTest::newRow("not a number")
            << std::optional(qQNaN()) << true
            << u"It ran, but nothing measured “Error rate”. Whether it helped is not "
               "known."_s;
        QTest::newRow("too short") << std::optional(0.002) << true
                                   << u"It ran, but “Error rate” did not stay below 1% for 5 s."_s;
    }
    void whatNeverGetsBetterIsSaid()
    {
        QFETCH(std::optional<double>, value);
        QFETCH(bool, rollback);
        QFETCH(QString, said);
        m_indicators.value = value;
        m_check.rollback = rollback;
        m_check.verification.indicator = u"error-rate"_s;
        m_check.verification.below = 0.01;
        m_check.verification.stable = 5s;
        m_check.verification.within = 100ms;

        QString plain = problem();
        plain.removeIf([](QChar c) {
            return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
        });

        QCOMPARE(plain, said);
    }

    void whatALookupShowsMustBeRightSeveralTimesInARow()
    {
        runbook::Shown flag;
        flag.lookup.title = {u"Flag"_s, {}};
        flag.lookup.url = m_server.url(u"/flag"_s).toString();
        flag.lookup.pointer = u"/enabled"_s;
        flag.is = u"false"_s;
        m_check.verification.shows = {flag};
        m_server.answer("/flag", test::RawServer::http(200, R"({"enabled":false})", "application/json"));

        QVERIFY(Verifier::hasChecks(m_check));
        const auto before = m_server.requests().size();
        QCOMPARE(problem(), QString());
        QCOMPARE(m_server.requests().size() - before, 3);

        m_check.verification.shows[0].is = u"true"_s;
        QVERIFY(problem().contains(u"not "));
        m_check.verification.shows[0].times = 10'000;
        m_check.verification.shows[0].is = u"false"_s;
        QVERIFY(problem().contains(u"did not stay"));
    }

    void aLookupThatTellsNothingIsNeverRight_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gone") << 404 << QByteArray(R"({"enabled":false})");
        QTest::newRow("another kind") << 200 << QByteArray(R"({"enabled":[]})");
        QTest::newRow("not JSON") << 200 << QByteArray("false");
        QTest::newRow("several") << 200 << QByteArray(R"({"enabled":["false","true"]})");
    }
    void aLookupThatTellsNothingIsNeverRight()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        runbook::Shown flag;
        flag.lookup.title = {u"Flag"_s, {}};
        flag.lookup.url = m_server.url(u"/flag"_s).toString();
        flag.lookup.pointer = u"/enabled"_s;
        flag.lookup.only = true;
        flag.is = u"false"_s;
        flag.times = 1;
        m_check.verification.shows = {flag};
        m_check.verification.within = 200ms;
        m_server.answer("/flag", test::RawServer::http(status, body, "application/json"));

        QVERIFY(problem().contains(u"nothing told"));
    }

    void aSilentServerDoesNotHoldTheVerdict()
    {
        m_server.answer("/health", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        m_check.verification.healthUrl = m_server.url(u"/health"_s).toString();
        m_check.verification.within = 100ms;
        QElapsedTimer timer;
        timer.start();

        QVERIFY(!problem().isEmpty());

        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
