// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/serverboard.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

//! Whose number counts: the server's while it answers, the desk's when it does not.
class TestServerBoard : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    runbook::Profile m_profile;
    std::unique_ptr<RawServer> m_raw;

    static QByteArray json(const QByteArray &data, const QByteArray &more = {})
    {
        return RawServer::http(200, R"({"status":"success","data":)" + data + more + '}', "application/json");
    }

    //! The same for every instant query. The one for sample times takes the value of the series with the
    //! number of the indicator as seconds; asked at 1000.
    void serve(const QByteArray &series) const
    {
        m_raw->answer("/api/v1/query", json(R"({"resultType":"vector","result":[)" + series + "]}"));
    }

    Moment now() const { return {m_clock.monotonic(), m_clock.now()}; }

    std::vector<Reading> own(std::optional<double> value) const
    {
        Reading reading;
        reading.indicator = u"errors"_s;
        reading.value = value;
        reading.unknown = value ? QString() : u"No source."_s;
        return {reading};
    }

    //! Runs @p board until another round is over.
    static bool oneRound(ServerBoard &board)
    {
        QSignalSpy answered(&board, &ServerBoard::answered);
        return answered.wait(5000);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_raw = std::make_unique<RawServer>();
        serve(R"({"metric":{"thabat":"0"},"value":[1000,"990"]})");
        m_profile = {};
        m_profile.indicators.emplace_back().id = u"errors"_s;
        m_profile.indicators[0].of.metric = u"e"_s;
        m_profile.prometheus.url = m_raw->url({}).toString();
        m_profile.prometheus.every = 30ms;
        m_profile.prometheus.timeout = 2s;
    }

    void theServersValueCounts()
    {
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        const auto reading = board.readings(own(5), now())[0];

        QCOMPARE(reading.value, std::optional(990.0));
        QCOMPARE(reading.origin, Origin::Server);
        QCOMPARE(reading.freshness, Freshness::Fresh);
        QCOMPARE(reading.sampled, m_clock.now().addSecs(-10)); // by the server's own clock
        QVERIFY2(board.state().problem.isEmpty(), qPrintable(board.state().problem));
        QVERIFY(board.state().lastGood.isValid());
    }

    void anOldSampleIsNotShownAsNow()
    {
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));
        board.stop();
        m_clock.advance(80s);

        const auto reading = board.readings(own({}), now())[0];

        QCOMPARE(reading.freshness, Freshness::Stale);
        QVERIFY(!reading.value);
        QVERIFY(!reading.unknown.isEmpty());
    }

    void aValueWithoutACurrentSampleIsUnknown()
    {
        serve(R"({"metric":{},"value":[1000,"3"]})");
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        const auto reading = board.readings(own({}), now())[0];

        QVERIFY(!reading.value);
        QVERIFY(!reading.unknown.isEmpty());
    }

    void anEmptyAnswerIsUnknownAndNotZero()
    {
        serve({});
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        const auto reading = board.readings(own(0), now())[0];

        QVERIFY(!reading.value);
        QCOMPARE(reading.origin, Origin::Server);
        QVERIFY(!reading.unknown.isEmpty());
    }

    void valuesByLabelAreParts()
    {
        m_profile.indicators[0].by = QStringList{u"zone"_s};
        serve(
            R"({"metric":{"zone":"eu"},"value":[1000,"1"]},{"metric":{"zone":"us"},"value":[1000,"2"]},)"
            R"({"metric":{"zone":"xx"},"value":[1000,"NaN"]},{"metric":{"thabat":"0"},"value":[1000,"999"]})");
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        const auto reading = board.readings(own({}), now())[0];

        QCOMPARE(reading.value, std::optional(999.0));
        const std::vector<ReadingPart> parts = {{u"—"_s, 999}, {u"us"_s, 2}, {u"eu"_s, 1}};
        QCOMPARE(reading.parts, parts);
    }

    void theDeskTakesOverWhenTheServerFails()
    {
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));
        const auto lastGood = board.state().lastGood;
        m_raw->answer("/api/v1/query", RawServer::http(503, "no"));
        m_clock.advance(15s);
        QTRY_VERIFY(!board.state().problem.isEmpty());

        const auto reading = board.readings(own(5), now())[0];

        QCOMPARE(reading.value, std::optional(5.0));
        QCOMPARE(reading.origin, Origin::Desk);
        QCOMPARE(board.state().lastGood, lastGood);
        QCOMPARE(board.readings(own({}), now())[0].unknown, board.state().problem);

        serve(R"({"metric":{"thabat":"0"},"value":[1000,"990"]})");
        QTRY_COMPARE(board.readings(own(5), now())[0].origin, Origin::Server);
        QVERIFY(board.state().problem.isEmpty());
    }

    void aServerWithoutRulesOrTargetsIsAGoodServer()
    {
        ServerBoard board(m_profile, m_clock); // both answer 404 here
        board.start();
        QVERIFY(oneRound(board));

        QVERIFY(board.state().problem.isEmpty());
        QVERIFY(board.alerts().empty());
        QVERIFY(board.targets().empty());
    }

    void rulesTargetsAndWarningsAreShown()
    {
        m_raw->answer("/api/v1/rules",
                      json(R"({"groups":[{"rules":[{"type":"alerting","name":"A","alerts":[)"
                           R"({"state":"firing","labels":{"alertname":"A"}}]}]}]})"));
        m_raw->answer("/api/v1/targets",
                      json(R"({"activeTargets":[{"labels":{"job":"api","instance":"a:1"},"health":"up"}]})",
                           R"(,"warnings":["one","one"])"));
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        QCOMPARE(board.alerts().at(0).name, u"A"_s);
        QCOMPARE(board.targets().at(0).state, ScrapeTarget::State::Up);
        QCOMPARE(board.state().warnings, QStringList{u"one"_s});
    }

    void aRefusedQuerySaysWhoseItWas()
    {
        m_raw->answer("/api/v1/query",
                      RawServer::http(422, R"({"status":"error","errorType":"422","error":"cannot parse"})",
                                      "application/json"));
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        QVERIFY2(board.state().problem.contains(u"cannot parse"_s), qPrintable(board.state().problem));
        QCOMPARE(board.readings(own(5), now())[0].value, std::optional(5.0));
    }

    void aReasonOfTheDesksOwnStays()
    {
        m_raw->answer("/api/v1/query", RawServer::http(503, "no"));
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));
        auto mine = own({});
        mine[0].unknown = u"No traffic in the window."_s;
        mine[0].sampled = m_clock.now();

        QCOMPARE(board.readings(mine, now())[0].unknown, u"No traffic in the window."_s);
    }

    void nothingButTheApiIsAProblem()
    {
        m_raw->answer("/api/v1/query", RawServer::http(404, "404 page not found"));
        ServerBoard board(m_profile, m_clock);
        board.start();
        QVERIFY(oneRound(board));

        QVERIFY2(board.state().problem.contains(u"404"_s), qPrintable(board.state().problem));
        QVERIFY(!board.state().lastGood.isValid());
    }

    void thePastIsAskedForOnce()
    {
        m_raw->answer("/api/v1/query_range",
                      json(R"({"resultType":"matrix","result":[)"
                           R"({"metric":{"a":"1"},"values":[[10,"1"],[25,"4"]]},)"
                           R"({"metric":{"a":"2"},"values":[[10,"3"],[40,"NaN"]]}]})"));
        ServerBoard board(m_profile, m_clock);
        QSignalSpy remembered(&board, &ServerBoard::remembered);
        board.start();
        QTRY_COMPARE(remembered.size(), 1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(oneRound(board));

        QCOMPARE(remembered.size(), 1);
        QCOMPARE(remembered[0][0].toString(), u"errors"_s);
        const auto points = remembered[0][1].value<std::vector<SeriesPoint>>();
        QCOMPARE(points.size(), size_t(3));
        QCOMPARE(points[0].value, 3.0);
        QCOMPARE(points[1].value, 4.0);
    }

    void withoutAServerNothingHappens()
    {
        m_profile.prometheus = {};
        ServerBoard board(m_profile, m_clock);
        QSignalSpy answered(&board, &ServerBoard::answered);
        board.start();

        QVERIFY(!answered.wait(150));

        QCOMPARE(board.readings(own(5), now())[0].origin, Origin::Desk);
        QVERIFY(m_raw->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerBoard)
#include "tst_serverboard.moc"
