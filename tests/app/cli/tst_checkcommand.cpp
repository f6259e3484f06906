// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodProfileHasNothingToComplainAbout()
    {
        const CliHouse house;

        const auto outcome = house.run({u"check"_s, house.profile()});

        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exit, 0);
        QVERIFY(house.run({u"check"_s}).exit == 0); // the profile in use
        QVERIFY(house.run({u"check"_s, u"production-example"_s}).exit == 0); // one that is shipped
    }

    void aBrokenProfileIsNamedWithItsPlace()
    {
        const CliHouse house;
        auto bytes = readFile(house.profile() + u"/profile.json"_s);
        QVERIFY(bytes);
        bytes->replace("\"timeout\": \"1s\"", "\"timeout\": \"soon\"");
        house.write(u"broken/profile.json"_s, *bytes);
        for (const auto &name : {u"runbook.json"_s, u"plans.json"_s})
            QVERIFY(QFile::copy(house.profile() + u'/' + name, house.path(u"broken/"_s + name)));

        const auto outcome = house.run({u"check"_s, house.path(u"broken"_s)});

        QCOMPARE(outcome.exit, 1);
        static const QRegularExpression form(
            u"^[^\\n]*broken/profile\\.json:[0-9]+:[0-9]+: /probes/0/timeout: .+$"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(form.match(outcome.out).hasMatch(), qPrintable(outcome.out));
    }

    void whatIsMissingInTheOnCallListIsAWarning()
    {
        const CliHouse house;
        house.write(u"home/config/profiles/practice/oncall.example.md"_s,
                    "# On call\n\n| Who | Name | Phone |\n|---|---|---|\n| DBA | Ahmed | |\n"
                    "| Cook | Omar | 1 |\n");

        const auto outcome = house.run({u"check"_s, house.profile()});

        QCOMPARE(outcome.exit, 0); // the file is this machine's, not the profile's
        QVERIFY2(outcome.out.contains(u"oncall.example.md:5: neither phone nor mail of Ahmed\n"_s),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"oncall.example.md:6: no page rule"_s));
        QVERIFY(outcome.out.contains(u"the page rule “db-down” names “On-call platform”"_s));
        QVERIFY(QFile::remove(house.profile() + u"/oncall.example.md"_s));
        QVERIFY(house.run({u"check"_s, house.profile()}).out.contains(u"On-call list not found"_s));
    }

    void theExpressionsForAServerArePrinted()
    {
        const CliHouse house;

        const auto outcome = house.run({u"check"_s, u"production-example"_s, u"--promql"_s});

        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.contains(u"requests: sum(rate(dealix_request_duration_seconds_count[5m]))\n"_s),
                 qPrintable(outcome.out));
        const auto lines = house.run({u"check"_s, u"--promql"_s, u"--json"_s}).jsonLines();
        QCOMPARE(lines.size(), size_t(12));
        QCOMPARE(textOf(lines[0], "indicator"), u"error-rate"_s);
        QVERIFY(textOf(lines[0], "promql").contains(u"=~\"5..\"}[5s]"_s));
    }

    void aFolderThatIsNotThereIsBadInput()
    {
        const CliHouse house;

        const auto outcome = house.run({u"check"_s, house.path(u"nowhere"_s)});

        QCOMPARE(outcome.exit, 2);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(outcome.out, QString());
    }

    void samplesArePrintedOneALine()
    {
        const CliHouse house;
        house.write(u"good.prom"_s,
                    "# TYPE up gauge\n"
                    "up{job=\"api\",zone=\"الرياض\"} 1\n"
                    "temperature NaN\n"
                    "limit +Inf\n"
                    "floor -Inf\n"
                    "requests_total 12.5 1700000000000\n");

        const auto outcome = house.run({u"metrics"_s, u"parse"_s, house.path(u"good.prom"_s)});

        QCOMPARE(outcome.exit, 0);
        const auto lines = outcome.jsonLines();
        QCOMPARE(lines.size(), size_t(5));
        QVERIFY(lines[0]
                == (Json{{"name", "up"},
                         {"labels", {{"job", "api"}, {"zone", "الرياض"}}},
                         {"value", "1"},
                         {"timestamp", nullptr}}));
        QCOMPARE(textOf(lines[1], "value"), u"NaN"_s);
        QCOMPARE(textOf(lines[2], "value"), u"+Inf"_s);
        QCOMPARE(textOf(lines[3], "value"), u"-Inf"_s);
        QCOMPARE(textOf(lines[4], "value"), u"12.5"_s);
        QCOMPARE(integerOf(lines[4], "timestamp"), 1700000000000);
    }

    void standardInputIsADash()
    {
        const CliHouse house;

        const auto outcome = house.run({u"metrics"_s, u"parse"_s, u"-"_s}, "up 1\n");

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(textOf(outcome.json(), "name"), u"up"_s);
    }

    void badMetricsAreNamedByTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isOpenMetrics");
        QTest::newRow("a value that is no number") << QByteArray("up 1\nup2 one\n") << 2 << false;
        QTest::newRow("a label that does not end") << QByteArray("up{job=\"a 1\n") << 1 << false;
        QTest::newRow("a page instead of metrics") << QByteArray("<html></html>\n") << 1 << false;
        QTest::newRow("no end mark in OpenMetrics") << QByteArray("up 1\n") << 1 << true;
    }

    void badMetricsAreNamedByTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(bool, isOpenMetrics);
        const CliHouse house;
        QStringList arguments{u"metrics"_s, u"parse"_s, u"-"_s};
        if (isOpenMetrics)
            arguments += u"--openmetrics"_s;

        const auto outcome = house.run(arguments, text);

        QCOMPARE(outcome.exit, 2);
        QCOMPARE(outcome.out, QString());
        const auto start = u"line %1: "_s.arg(QString::number(line));
        QVERIFY2(outcome.err.startsWith(start) && outcome.err.size() > start.size() + 1,
                 qPrintable(outcome.err));
    }

    void openMetricsEndsWithItsMark()
    {
        const CliHouse house;

        const auto outcome = house.run({u"metrics"_s, u"parse"_s, u"--openmetrics"_s, u"-"_s},
                                       "# TYPE a counter\na_total 3\n# EOF\n");

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(textOf(outcome.json(), "name"), u"a_total"_s);
    }

    void metricsThatAreNotThereAreBadInput()
    {
        const CliHouse house;

        QCOMPARE(house.run({u"metrics"_s, u"parse"_s, house.path(u"none.prom"_s)}).exit, 2);
        QCOMPARE(house.run({u"metrics"_s, u"eat"_s, u"-"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
