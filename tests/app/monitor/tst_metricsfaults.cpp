// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "app/runbook/selector.h"
#include "tests/support/processmemory.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawAnswer;
using test::RawServer;

//! Faults 66, 68 to 70 and 88: whatever a metrics address sends, a value that is not certain is unknown, and
//! its alert too.
class TestMetricsFaults : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    std::unique_ptr<RawServer> m_server;
    runbook::Profile m_profile;

    void serve(const QByteArray &body, const QByteArray &type = "text/plain; version=0.0.4")
    {
        m_server->answer("/metrics", RawServer::http(200, body, type));
    }

    static const Reading &readingOf(const Watch &watch) { return watch.state().readings[0]; }
    static AlertState::State alertOf(const Watch &watch) { return watch.state().alerts[0].state; }
    static QString problemOf(const Watch &watch) { return watch.state().sources[0].problem; }

    //! Nobody can take it for well, and whoever looks is told why.
    static bool isUnknown(const Watch &watch, const QString &because)
    {
        const auto &reading = readingOf(watch);
        return !reading.value && reading.unknown.contains(because)
            && alertOf(watch) == AlertState::State::Unknown;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_profile = {};
        runbook::MetricsSource source;
        source.id = u"app"_s;
        source.url = m_server->url(u"/metrics"_s).toString();
        source.every = 50ms;
        source.timeout = 20s;
        m_profile.sources = {source};
        runbook::Indicator errors;
        errors.id = u"errors"_s;
        errors.of.metric = u"errors"_s;
        m_profile.indicators = {errors};
        runbook::AlertDefinition alert;
        alert.id = u"many-errors"_s;
        alert.indicator = u"errors"_s;
        alert.above = 1;
        m_profile.alerts = {alert};
    }

    void fault66NaNIsUnknownAndNeverWell_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<AlertState::State>("state");
        QTest::newRow("after a good value") << "errors 0\n"_ba << AlertState::State::Inactive;
        QTest::newRow("after a bad value") << "errors 5\n"_ba << AlertState::State::Firing;
    }

    void fault66NaNIsUnknownAndNeverWell()
    {
        QFETCH(QByteArray, before);
        QFETCH(AlertState::State, state);
        serve(before);
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch), state);

        serve("errors NaN\n");

        QTRY_VERIFY(isUnknown(watch, u"NaN"_s));
        QCOMPARE(problemOf(watch), QString()); // the scrape itself is good
        serve("errors 0\n");
        QTRY_COMPARE(alertOf(watch), AlertState::State::Inactive);
    }

    void fault68To70ABodyThatIsTooMuchIsNotTaken_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<QString>("problem");
        using Then = RawAnswer::Then;
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
        const auto filler = "# " + QByteArray(10'000, 'x') + '\n';
        const auto tooLarge = u"is larger than 16777216 bytes"_s;
        QTest::newRow("fault 68: a body without end")
            << RawAnswer{head + "\r\nerrors 0\n" + filler.repeated(10), Then::SendAgainForever} << tooLarge;
        QTest::newRow("fault 68: chunks without end") << RawAnswer{
            head + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\nerrors 0\n" + filler.repeated(2000),
            Then::KeepSilent} << tooLarge;
        QTest::newRow("fault 68: 10 GB are announced")
            << RawAnswer{head + "Content-Length: 10000000000\r\n\r\nerrors 0\n", Then::KeepSilent}
            << tooLarge;
        QTest::newRow("fault 69: a line of 100 MB")
            << RawAnswer{head + "\r\nerrors 0" + QByteArray(100'000'000, '0')} << tooLarge;
        QTest::newRow("fault 69: a line of 10 MB")
            << RawAnswer{head + "\r\nerrors 0" + QByteArray(10'000'000, '0') + '\n'} << u"line 1"_s;
        QTest::newRow("fault 69: a comment of 10 MB")
            << RawAnswer{head + "\r\nerrors 0\n#" + QByteArray(10'000'000, '0') + '\n'} << u"line 2"_s;
        // Of the format that HTTP calls deflate: 20 KB of it become 20 MB.
        const auto bomb = qCompress("errors 0\n#" + QByteArray(20'000'000, '0') + '\n', 9).mid(4);
        const auto compressed = u"is compressed, which was not asked for"_s;
        QTest::newRow("fault 70: a bomb")
            << RawAnswer{head + "Content-Encoding: deflate\r\n\r\n" + bomb} << compressed;
        QTest::newRow("fault 70: compressed twice")
            << RawAnswer{head + "Content-Encoding: gzip, deflate\r\n\r\n" + bomb} << compressed;
        QTest::newRow("fault 70: a bomb called text") << RawAnswer{head + "\r\n" + bomb} << u"line 1"_s;
    }

    void fault68To70ABodyThatIsTooMuchIsNotTaken()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(QString, problem);
        serve("errors 0\n");
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch), AlertState::State::Inactive);

        m_server->answer("/metrics", answer);

        QTRY_VERIFY_WITH_TIMEOUT(isUnknown(watch, problem), 20'000);
        QVERIFY2(problemOf(watch).contains(problem), qPrintable(problemOf(watch)));
        serve("errors 0\n");
        QTRY_COMPARE_WITH_TIMEOUT(alertOf(watch), AlertState::State::Inactive, 20'000);
    }

    void fault68AnEndlessBodyTakesLittleMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("a sanitizer takes memory of its own");
#endif
        serve("errors 0\n");
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch), AlertState::State::Inactive); // all that is taken once is taken
        QFile peak(u"/proc/self/clear_refs"_s); // the peak begins again
        if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
            QSKIP("this system does not let a process begin its peak of memory again");
        const auto before = test::kibibytesOf("VmRSS");

        const auto filler = "# " + QByteArray(100'000, 'x') + '\n';
        m_server->answer("/metrics",
                         RawAnswer{"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + filler,
                                   RawAnswer::Then::SendAgainForever});
        QTRY_VERIFY_WITH_TIMEOUT(isUnknown(watch, u"is larger than"_s), 20'000);
        const auto asked = m_server->requests().size();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > asked + 2,
                                 20'000); // some more were broken off

        const auto taken = test::kibibytesOf("VmHWM") - before;
        QVERIFY2(before > 0 && taken < 32 * 1024, qPrintable(u"%1 KiB"_s.arg(taken)));
    }

    void fault88MetricsOfAnotherServiceAreNotTaken_data()
    {
        QTest::addColumn<QString>("expects");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        const auto name = u"app_info{name=\"shop\"}"_s;
        const auto ours = "app_info{name=\"shop\"} 1\nerrors 0\n"_ba;
        QTest::newRow("nothing of ours is there") << QString() << "errors 0\n"_ba
                                                  << "visits 0\n"_ba;
        QTest::newRow("the same metrics of a service with another name")
            << name << ours << "app_info{name=\"blog\"} 1\nerrors 0\n"_ba;
        QTest::newRow("the same metrics of a service without a name") << name << ours << "errors 0\n"_ba;
        QTest::newRow("the name is a label of another metric")
            << name << ours << "job_info{name=\"shop\"} 1\nerrors 0\n"_ba;
        QTest::newRow("a pattern") << u"app_info{name=~\"sh.*\"}"_s << ours
                                   << "app_info{name=\"no shop\"} 1\nerrors 0\n"_ba;
    }

    void fault88MetricsOfAnotherServiceAreNotTaken()
    {
        QFETCH(QString, expects);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        if (!expects.isEmpty())
            m_profile.sources[0].expects = *runbook::selectorFromText(expects);
        for (const auto &[type, end] :
             {std::pair("text/plain", ""),
              std::pair("application/openmetrics-text; version=1.0.0", "# EOF\n")}) {
            serve(good + end, type);
            Watch watch(m_profile, m_clock);
            watch.start();
            QTRY_COMPARE(alertOf(watch), AlertState::State::Inactive);
            QCOMPARE(readingOf(watch).value, std::optional(0.0));

            serve(bad + end, type); // the address is given to another service

            QTRY_VERIFY(isUnknown(watch, u"another service"_s));
            QCOMPARE(readingOf(watch).unknown, problemOf(watch));
            QVERIFY(problemOf(watch).contains(expects));
            serve(good + end, type);
            QTRY_COMPARE(alertOf(watch), AlertState::State::Inactive);
            QCOMPARE(problemOf(watch), QString());
        }
    }

    void fault88AServiceThatIsKnownMayShowNothingElseYet()
    {
        m_profile.sources[0].expects = *runbook::selectorFromText(u"app_info"_s);
        serve("app_info{name=\"shop\"} 1\n");
        Watch watch(m_profile, m_clock);

        watch.start();
        QTRY_VERIFY(watch.state().sources[0].lastGood.isValid());

        QCOMPARE(problemOf(watch), QString());
        QVERIFY(!readingOf(watch).value);
        QCOMPARE(alertOf(watch), AlertState::State::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestMetricsFaults)
#include "tst_metricsfaults.moc"
