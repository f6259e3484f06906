// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/exposition.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! What the parser takes, what it refuses, and on which line.
class TestExposition : public QObject
{
    Q_OBJECT

private:
    static Sample onlySample(const QByteArray &text, MetricsFormat format = MetricsFormat::Text)
    {
        const auto result = parseExposition(text, format);
        if (!result || result->samples.size() != 1)
            return {};
        return result->samples.front();
    }

private Q_SLOTS:
    void labelsAreSortedAndUnescaped()
    {
        const auto sample =
            onlySample("http_total { path = \"C:\\\\a\\\"b\\nc\" , code=\"200\", } 3 1700000000123\n");

        QCOMPARE(sample.name, std::string("http_total"));
        QCOMPARE(sample.labels, (Labels{{"code", "200"}, {"path", "C:\\a\"b\nc"}}));
        QCOMPARE(sample.value, 3.0);
        QCOMPARE(sample.timestamp, std::optional<qint64>(1700000000123));
    }

    void goodNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        const auto inf = std::numeric_limits<double>::infinity();
        QTest::newRow("integer") << "42"_ba << 42.0;
        QTest::newRow("plus sign") << "+4.5"_ba << 4.5;
        QTest::newRow("no digit before the point") << ".5"_ba << 0.5;
        QTest::newRow("no digit after the point") << "5."_ba << 5.0;
        QTest::newRow("exponent") << "1E+3"_ba << 1000.0;
        QTest::newRow("+Inf") << "+Inf"_ba << inf;
        QTest::newRow("-inf in lower case") << "-inf"_ba << -inf;
        QTest::newRow("infinity in full") << "Infinity"_ba << inf;
        QTest::newRow("largest") << "1.7976931348623157e308"_ba << std::numeric_limits<double>::max();
        QTest::newRow("smallest") << "5e-324"_ba << std::numeric_limits<double>::denorm_min();
        QTest::newRow("too small becomes zero") << "1e-400"_ba << 0.0;
    }

    void goodNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);

        QCOMPARE(valueFromText({text.constData(), size_t(text.size())}), std::optional(value));
    }

    void notANumberAndMinusZeroSurvive()
    {
        QVERIFY(std::isnan(onlySample("a NaN\n").value));
        QVERIFY(std::signbit(onlySample("a -0\n").value));
        QCOMPARE(toValueText(std::nan("")), u"NaN"_s);
        QCOMPARE(toValueText(-std::numeric_limits<double>::infinity()), u"-Inf"_s);
        QCOMPARE(toValueText(0.1), u"0.1"_s);
    }

    void goodTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("samples");
        QTest::newRow("nothing at all") << ""_ba << 0;
        QTest::newRow("empty lines and a comment") << "\n# just words\n  \n#\n"_ba << 0;
        QTest::newRow("HELP and TYPE, then samples")
            << "# HELP a What \\\\ it \\n is\n# TYPE a counter\na{x=\"1\"} 1\na{x=\"2\"} 2\n"_ba << 2;
        QTest::newRow("blanks before and after") << "  \ta\t 1 \n"_ba << 1;
        QTest::newRow("empty label set") << "a{} 1\n"_ba << 1;
        QTest::newRow("no space after the labels") << "a{b=\"c\"}1\n"_ba << 1;
        QTest::newRow("Arabic in a label") << "a{b=\"ثبات\"} 1\n"_ba << 1;
        QTest::newRow("HELP without text") << "# HELP a\na 1\n"_ba << 1;
        QTest::newRow("families taking turns") << "a{x=\"1\"} 1\nb 1\na{x=\"2\"} 1\n"_ba << 3;
        QTest::newRow("histogram")
            << "# TYPE h histogram\nh_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"_ba
            << 4;
        QTest::newRow("time before 1970") << "a 1 -5\n"_ba << 1;
        QTest::newRow("name with colons") << ":a:b 1\n"_ba << 1;
    }

    void goodTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, samples);

        const auto result = parseExposition(text);

        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(int(result->samples.size()), samples);
    }

    void badTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto bad = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        bad("no value", "a\n", 1);
        bad("no value after labels", "a{b=\"c\"}\n", 1);
        bad("no value after labels and a blank", "a{b=\"c\"} \n", 1);
        bad("value is a word", "a 1\nb many\n", 2);
        bad("hexadecimal value", "a 0x1p3\n", 1);
        bad("underscore in a value", "a 1_000\n", 1);
        bad("value too large", "a 1e999\n", 1);
        bad("signed NaN", "a -NaN\n", 1);
        bad("a point alone", "a .\n", 1);
        bad("comma in a value", "a 1,5\n", 1);
        bad("name starts with a digit", "a 1\n\n9a 1\n", 3);
        bad("name with a dash", "a-b 1\n", 1);
        bad("name is missing", "{a=\"b\"} 1\n", 1);
        bad("HTML", "<!DOCTYPE html>\n<html>\n", 1);
        bad("JSON", "{\"status\":\"ok\"}\n", 1);
        bad("last line cut", "a 1\nb 2", 2);
        bad("carriage returns", "a 1\r\n", 1);
        bad("label without quotes", "a{b=c} 1\n", 1);
        bad("label value without an end", "a{b=\"c} 1\n", 1);
        bad("label set without an end", "a{b=\"c\" 1\n", 1);
        bad("label without a value", "a{b} 1\n", 1);
        bad("label name starts with a digit", "a{1b=\"c\"} 1\n", 1);
        bad("label name with a colon", "a{b:c=\"d\"} 1\n", 1);
        bad("label name in quotes", "a{\"b\"=\"c\"} 1\n", 1);
        bad("reserved label", "a{__name__=\"c\"} 1\n", 1);
        bad("a label twice", "a{b=\"1\",b=\"2\"} 1\n", 1);
        bad("two commas", "a{b=\"1\",,c=\"2\"} 1\n", 1);
        bad("a comma alone", "a{,} 1\n", 1);
        bad("unknown escape in a label", "a{b=\"\\t\"} 1\n", 1);
        bad("backslash at the end", "a{b=\"\\\n", 1);
        bad("unknown escape in HELP", "# HELP a b\\tc\n", 1);
        bad("second HELP", "# HELP a b\n# HELP a c\n", 2);
        bad("second TYPE", "# TYPE a gauge\n# TYPE a gauge\n", 2);
        bad("TYPE after a sample", "a 1\n# TYPE a gauge\n", 2);
        bad("TYPE after a bucket", "a_bucket{le=\"1\"} 1\n# TYPE a histogram\n", 2);
        bad("unknown type", "# TYPE a thermometer\n", 1);
        bad("type of OpenMetrics", "# TYPE a stateset\n", 1);
        bad("TYPE of a bad name", "# TYPE a-b gauge\n", 1);
        bad("bucket bound is a word", "# TYPE a histogram\na_bucket{le=\"x\"} 1\n", 2);
        bad("quantile is a word", "# TYPE a summary\na{quantile=\"x\"} 1\n", 2);
        bad("time is a fraction", "a 1 1.5\n", 1);
        bad("time is a word", "a 1 now\n", 1);
        bad("time with two signs", "a 1 +-5\n", 1);
        bad("time too large", "a 1 99999999999999999999\n", 1);
        bad("text after the time", "a 1 5 6\n", 1);
        bad("exemplar", "a 1 # {b=\"c\"} 1\n", 1);
        bad("same series twice", "a{b=\"c\",d=\"e\"} 1\na{d=\"e\",b=\"c\"} 2\n", 2);
        bad("same series twice, other times", "a 1 1\na 2 2\n", 2);
        bad("not UTF-8 in a label", "a 1\nb{c=\"\xff\"} 1\n", 2);
        bad("UTF-8 cut in the middle", "b{c=\"\xd8\"} 1\n", 1);
        bad("overlong UTF-8", "b{c=\"\xc0\xaf\"} 1\n", 1);
        bad("NUL in a name", QByteArray("a\0b 1\n", 6), 1);
    }

    void badTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);

        const auto result = parseExposition(text);

        QVERIFY2(!result, "was taken");
        const auto start = u"line %1: "_s.arg(line);
        QVERIFY2(result.error().message.startsWith(start), qPrintable(result.error().message));
        QVERIFY(result.error().message.size() > start.size() + 5);
    }

    void overALimitNothingIsTaken()
    {
        QVERIFY(!parseExposition("a{b=\"" + QByteArray(70'000, 'x') + "\"} 1\n"));
        QVERIFY(!parseExposition(QByteArray(70'000, 'x')));
        QVERIFY(!parseExposition("a 1\nb 1\nc 1\n", MetricsFormat::Text, {64, 4, 2}));
        QVERIFY(parseExposition("a 1\nb 1\n", MetricsFormat::Text, {64, 4, 2}));
        QVERIFY(!parseExposition("a{b=\"1\",c=\"2\"} 1\n", MetricsFormat::Text, {64, 1, 2}));
    }

    void goodOpenMetrics_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << "# EOF\n"_ba;
        QTest::newRow("no line feed at the end") << "# EOF"_ba;
        QTest::newRow("counter with an exemplar")
            << "# TYPE a counter\n# HELP a b\na_total 17.0 1.5 # {trace=\"x\"} 0.5 1.25\na_created 1.5 1.5\n# EOF\n"_ba;
        QTest::newRow("unit") << "# TYPE a_seconds gauge\n# UNIT a_seconds seconds\na_seconds 1\n# EOF\n"_ba;
        QTest::newRow("info") << "# TYPE a info\na_info{b=\"c\"} 1\n# EOF\n"_ba;
        QTest::newRow("state set") << "# TYPE a stateset\na{a=\"x\"} 0\na{a=\"y\"} 1\n# EOF\n"_ba;
        QTest::newRow("histogram")
            << "# TYPE h histogram\nh_bucket{le=\"1.0\"} 1\nh_bucket{le=\"+Inf\"} 2 # {a=\"b\"} 4\n"
               "h_count 2\nh_sum 3\n# EOF\n"_ba;
        QTest::newRow("several points of one series") << "# TYPE a gauge\na 1 1\na 2 2\n# EOF\n"_ba;
        QTest::newRow("any escape in a label") << "a{b=\"\\d\"} 1\n# EOF\n"_ba;
    }

    void goodOpenMetrics()
    {
        QFETCH(QByteArray, text);

        const auto result = parseExposition(text, MetricsFormat::OpenMetrics);

        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    }

    void badOpenMetrics_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto bad = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        bad("no EOF", "a 1\n", 1);
        bad("nothing at all", "", 1);
        bad("text after EOF", "# EOF\na 1\n", 2);
        bad("EOF with more", "# EOF \n", 1);
        bad("empty line", "a 1\n\n# EOF\n", 2);
        bad("comment", "# words\n# EOF\n", 1);
        bad("two spaces", "a  1\n# EOF\n", 1);
        bad("space at the end", "a 1 \n# EOF\n", 1);
        bad("space in the labels", "a{b=\"c\", d=\"e\"} 1\n# EOF\n", 1);
        bad("comma before the brace", "a{b=\"c\",} 1\n# EOF\n", 1);
        bad("counter without _total", "# TYPE a counter\na 1\n# EOF\n", 2);
        bad("negative counter", "# TYPE a counter\na_total -1\n# EOF\n", 2);
        bad("NaN counter", "# TYPE a counter\na_total NaN\n# EOF\n", 2);
        bad("exemplar of a gauge", "# TYPE a gauge\na 1 # {b=\"c\"} 1\n# EOF\n", 2);
        bad("exemplar too long",
            "# TYPE a counter\na_total 1 # {b=\"" + QByteArray(128, 'x') + "\"} 1\n# EOF\n", 2);
        bad("unit that the name lacks", "# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n", 2);
        bad("unit of an info", "# TYPE a_s info\n# UNIT a_s s\na_s_info 1\n# EOF\n", 4);
        bad("untyped", "# TYPE a untyped\n# EOF\n", 1);
        bad("info that is not 1", "# TYPE a info\na_info 2\n# EOF\n", 2);
        bad("state that is not 0 or 1", "# TYPE a stateset\na{a=\"x\"} 2\n# EOF\n", 2);
        bad("state without its label", "# TYPE a stateset\na 1\n# EOF\n", 2);
        bad("families taking turns", "a 1\nb 1\na{c=\"d\"} 1\n# EOF\n", 3);
        bad("metadata after samples", "a 1\n# HELP a b\n# EOF\n", 2);
        bad("label sets taking turns",
            "# TYPE a gauge\na{b=\"1\"} 1 1\na{b=\"2\"} 1 1\na{b=\"1\"} 1 2\n# EOF\n", 4);
        bad("time goes back", "# TYPE a gauge\na 1 2\na 1 1\n# EOF\n", 3);
        bad("time is infinite", "a 1 +Inf\n# EOF\n", 1);
        bad("no +Inf bucket", "# TYPE h histogram\nh_bucket{le=\"1\"} 1\n# EOF\n", 3);
        bad("buckets shrink", "# TYPE h histogram\nh_bucket{le=\"1\"} 2\nh_bucket{le=\"+Inf\"} 1\n# EOF\n",
            4);
        bad("count is not the +Inf bucket",
            "# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_count 2\nh_sum 1\n# EOF\n", 5);
        bad("half an observation", "# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1.5\n# EOF\n", 2);
        bad("quantile over 1", "# TYPE s summary\ns{quantile=\"2\"} 1\n# EOF\n", 2);
        bad("same series twice", "# TYPE a gauge\na 1\na 2\n# EOF\n", 3);
    }

    void badOpenMetrics()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);

        const auto result = parseExposition(text, MetricsFormat::OpenMetrics);

        QVERIFY2(!result, "was taken");
        QVERIFY2(result.error().message.startsWith(u"line %1: "_s.arg(line)),
                 qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
