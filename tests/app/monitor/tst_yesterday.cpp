// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/yesterday.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

//! The line of the day before, from a Prometheus.
class TestYesterday : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    runbook::Profile m_profile;

    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    static QByteArray matrix(qint64 at)
    {
        const auto time = QByteArray::number(at / 1000);
        const QByteArray body =
            R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[)" + time
            + R"(,"3"],[)" + QByteArray::number(at / 1000 + 60)
            + R"(,"NaN"]]},{"metric":{"a":"b"},"values":[[)" + time + R"(,"7"]]}]}})";
        return test::RawServer::http(200, body, "application/json");
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_profile = {};
        runbook::Indicator indicator;
        indicator.id = u"lag"_s;
        indicator.of.metric = u"lag"_s;
        m_profile.indicators = {indicator};
    }

    void withoutAServerThereIsNoLine()
    {
        Yesterday yesterday(m_profile, m_clock);

        QVERIFY(yesterday.line(u"lag"_s, 0, now()).empty());
    }

    void thePointsOfThenHaveTheTimesOfNow()
    {
        test::RawServer raw;
        raw.answer("/api/v1/query_range", matrix(now() - 25 * 3'600'000));
        m_profile.prometheus.url = u"http://127.0.0.1:%1"_s.arg(raw.port());
        Yesterday yesterday(m_profile, m_clock);
        QSignalSpy changed(&yesterday, &Yesterday::changed);
        QVERIFY(yesterday.line(u"lag"_s, now() - 6 * 3'600'000, now()).empty());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);

        const auto line = yesterday.line(u"lag"_s, now() - 6 * 3'600'000, now());
        QCOMPARE(line.size(), size_t(1)); // what is not a number is no point
        QCOMPARE(line[0].at, now() - 3'600'000);
        QCOMPARE(line[0].value, 7.0); // the largest speaks for all
        QVERIFY(yesterday.line(u"lag"_s, now() - 60'000, now()).empty());
        QCOMPARE(raw.requests().size(), 1); // the second look asked nobody
    }

    void itIsAskedAgainAfterAnHour()
    {
        test::RawServer raw;
        raw.answer("/api/v1/query_range", matrix(now() - 25 * 3'600'000));
        m_profile.prometheus.url = u"http://127.0.0.1:%1"_s.arg(raw.port());
        Yesterday yesterday(m_profile, m_clock);
        QSignalSpy changed(&yesterday, &Yesterday::changed);
        yesterday.line(u"lag"_s, 0, now());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        m_clock.advance(1h);
        yesterday.line(u"lag"_s, 0, now());

        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestYesterday)
#include "tst_yesterday.moc"
