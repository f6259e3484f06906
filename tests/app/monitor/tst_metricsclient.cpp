// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsclient.h"
#include "tests/support/rawserver.h"
#include "tests/support/stallmeter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

namespace {

QByteArray largeBody(int lines)
{
    QByteArray body;
    for (int line = 0; line < lines; ++line)
        body += "requests_total{path=\"/some/path/of/a/service\",pod=\"pod-" + QByteArray::number(line)
            + "\"} " + QByteArray::number(line * 3) + '\n';
    return body;
}

} // namespace

//! Scraping one source, again and again.
class TestMetricsClient : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    RawServer m_server;

    runbook::MetricsSource source(std::chrono::milliseconds every = 20ms) const
    {
        return {u"app"_s, m_server.url(u"/metrics"_s).toString(), {}, every, 20s, {}};
    }

    void serve(const QByteArray &body, const QByteArray &type = "text/plain; version=0.0.4")
    {
        m_server.answer("/metrics", RawServer::http(200, body, type));
    }

private Q_SLOTS:
    void aLargeAnswerDoesNotStopTheEventLoop()
    {
        const auto body = largeBody(200'000);
        QVERIFY(body.size() > 14'000'000 && body.size() < 16 * 1024 * 1024);
        serve(body);
        const auto definition = source();
        MetricsClient client(definition, {"requests_total"}, m_clock, nullptr);
        size_t read = 0;
        connect(&client, &MetricsClient::scraped, &client, [&](const Result<Scrape> &scrape) {
            read = scrape ? scrape->total : 0;
            client.stop();
        });
        QElapsedTimer parsing;
        parsing.start();
        ScrapeReader reader({"requests_total"}, {});
        QVERIFY(reader.read(body));
        const auto alone = parsing.elapsed();

        test::StallMeter meter;
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(read, size_t(200'000), 30'000);

        // However busy the machine is: reading here would have taken all of that time.
        QVERIFY2(meter.longest() < std::max<qint64>(100, alone / 2),
                 qPrintable(u"%1 ms of %2"_s.arg(meter.longest()).arg(alone)));
    }

    void onlyTheFirstScrapeNamesItsSeries()
    {
        serve("a{x=\"1\"} 1\nb 2\n");
        const auto definition = source(500ms); // slow enough to stop and look between two
        MetricsClient client(definition, {"a"}, m_clock, nullptr);
        std::vector<Scrape> scrapes;
        connect(&client, &MetricsClient::scraped, &client, [&](const Result<Scrape> &scrape) {
            scrapes.push_back(scrape ? *scrape : Scrape());
        });

        client.start();
        QTRY_COMPARE(scrapes.size(), size_t(2));
        client.beginAnew();
        QTRY_VERIFY(scrapes.size() > 3 && scrapes.back().samples.size() == 1);

        QVERIFY(scrapes[0].fresh);
        QCOMPARE(scrapes[0].appeared.size(), size_t(1));
        QCOMPARE(labelOf(scrapes[0].appeared[0].labels, "job"), std::string_view("app"));
        QCOMPARE(labelOf(scrapes[0].appeared[0].labels, "instance"),
                 std::string_view("127.0.0.1:" + std::to_string(m_server.port())));
        QVERIFY(!scrapes[1].fresh);
        QVERIFY(scrapes[1].appeared.empty());
        const auto again = std::count_if(scrapes.begin(), scrapes.end(), [](const Scrape &scrape) {
            return scrape.fresh;
        });
        QCOMPARE(int(again), 2);
    }

    void textIsAskedForFirst()
    {
        serve("a 1\n");
        const auto definition = source();
        MetricsClient client(definition, {"a"}, m_clock, nullptr);

        client.start();
        QTRY_VERIFY(!m_server.requests().isEmpty());

        QCOMPARE(m_server.requests().last().headers.at("accept"),
                 "text/plain;version=0.0.4;q=1,application/openmetrics-text;version=1.0.0;q=0.5"_ba);
    }

    void whatIsReadWhenTheClientStopsIsDropped()
    {
        serve(largeBody(20'000));
        const auto definition = source();
        MetricsClient client(definition, {"requests_total"}, m_clock, nullptr);
        int scrapes = 0;
        connect(&client, &MetricsClient::scraped, &client, [&] {
            ++scrapes;
        });
        const auto before = m_server.requests().size();
        client.start();
        QTRY_VERIFY(m_server.requests().size() > before);

        client.stop();
        QTest::qWait(200);

        QCOMPARE(scrapes, 0);
        client.start();
        QTRY_VERIFY(scrapes > 0);
    }

    void theContentTypeSaysHowItIsRead_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        QTest::newRow("text") << "text/plain; version=0.0.4; charset=utf-8"_ba
                              << "a 1\n"_ba << true;
        QTest::newRow("charset in capitals and quotes") << "text/plain; charset=\"UTF-8\""_ba
                                                        << "a 1\n"_ba << true;
        QTest::newRow("another charset") << "text/plain; charset=iso-8859-1"_ba
                                         << "a 1\n"_ba << false;
        QTest::newRow("OpenMetrics") << "application/openmetrics-text; version=1.0.0; charset=utf-8"_ba
                                     << "a 1\n# EOF\n"_ba << true;
        QTest::newRow("fault 74: OpenMetrics without EOF") << "application/openmetrics-text"_ba
                                                           << "a 1\n"_ba << false;
        QTest::newRow("fault 74: OpenMetrics with text after EOF") << "application/openmetrics-text"_ba
                                                                   << "a 1\n# EOF\nb 1\n"_ba << false;
        QTest::newRow("fault 74: EOF is only a comment in text") << "text/plain"_ba
                                                                 << "# EOF\na 1\n"_ba << true;
        QTest::newRow("fault 75: a page") << "text/html"_ba
                                          << "<html></html>\n"_ba << false;
        QTest::newRow("fault 75: a page called text") << "text/plain"_ba
                                                      << "<html></html>\n"_ba << false;
        QTest::newRow("fault 75: JSON") << "application/json"_ba
                                        << "{}"_ba << false;
        QTest::newRow("fault 71: not UTF-8") << "text/plain"_ba
                                             << "a{b=\"\xff\"} 1\n"_ba << false;
    }

    void theContentTypeSaysHowItIsRead()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        HttpResponse response;
        response.status = 200;
        response.contentType = type;
        response.body = body;
        SourceMemory memory{ScrapeReader({"a"}, {}), SourceIdentity({}, {})};

        const auto result = judgeMetrics(response, memory);

        QVERIFY2(result.has_value() == good, result ? "" : qPrintable(result.error().message));
        QVERIFY(!good || result->samples.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestMetricsClient)
#include "tst_metricsclient.moc"
