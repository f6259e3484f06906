// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapereader.h"
#include "app/monitor/textfamilyrules.h"
#include "tests/places.h"

#include <QFile>
#include <QTest>

#include <bit>
#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

namespace {

//! A reader under test beside parseExposition(), which is the authority on what is right.
class Comparison
{
public:
    explicit Comparison(const QByteArray &corpus, const ExpositionLimits &limits = {})
        : m_wanted(namesIn(corpus))
        , m_limits(limits)
        , m_reader(m_wanted, m_target, limits)
    {
    }

    //! What differs after both read @p body; empty: nothing. @c taken says whether they took it.
    QString read(const QByteArray &body)
    {
        const auto expected = parseExposition(body, MetricsFormat::Text, m_limits);
        const auto actual = m_reader.read(body);
        taken = expected.has_value();
        if (expected.has_value() != actual.has_value())
            return expected ? u"refused: "_s + actual.error().message
                            : u"taken, not "_s + expected.error().message;
        if (!expected)
            return expected.error().message == actual.error().message
                ? QString()
                : u"“%1” instead of “%2”"_s.arg(actual.error().message, expected.error().message);
        return compare(*expected, *actual);
    }

    bool taken = false;
    Scrape last = {};

private:
    using Row = std::tuple<std::string, Labels, quint64, std::optional<qint64>>;

    static MetricNames namesIn(const QByteArray &corpus)
    {
        MetricNames names;
        for (const auto &line : corpus.split('\n')) {
            const auto name = line.trimmed().split('{').first().split(' ').first();
            if (!name.isEmpty() && !name.startsWith('#') && name != "up")
                names.insert(name.toStdString());
        }
        return names;
    }

    QString compare(const Exposition &expected, const Scrape &actual)
    {
        last = actual;
        if (actual.fresh)
            m_series.clear();
        for (const auto number : actual.vanished) {
            if (m_series.erase(number) != 1)
                return u"series %1 vanished and was not there"_s.arg(number);
        }
        for (const auto &series : actual.appeared) {
            if (!m_series.emplace(series.number, series).second)
                return u"series %1 appeared twice"_s.arg(series.number);
        }
        std::vector<Row> wanted;
        for (const auto &sample : expected.samples) {
            if (m_wanted.contains(sample.name))
                wanted.emplace_back(sample.name, withTarget(sample.labels, m_target),
                                    std::bit_cast<quint64>(sample.value), sample.timestamp);
        }
        std::vector<Row> got;
        for (const auto &sample : actual.samples) {
            const auto series = m_series.find(sample.series);
            if (series == m_series.end())
                return u"a sample of unknown series %1"_s.arg(sample.series);
            got.emplace_back(series->second.name, series->second.labels, std::bit_cast<quint64>(sample.value),
                             sample.timed ? std::optional(sample.timestamp) : std::nullopt);
        }
        if (wanted != got || m_series.size() != wanted.size())
            return u"other samples"_s;
        if (actual.total != expected.samples.size())
            return u"%1 samples in all instead of %2"_s.arg(actual.total).arg(expected.samples.size());
        return {};
    }

    MetricNames m_wanted;
    TargetLabels m_target{"app", "127.0.0.1:80"};
    ExpositionLimits m_limits;
    ScrapeReader m_reader;
    std::map<quint32, ScrapedSeries> m_series;
};

//! Changes bodies at random, in ways that real and broken servers do. The same seed does the same.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    size_t pick(size_t count) { return count == 0 ? 0 : m_random() % count; }

    QByteArray mutate(QByteArray body)
    {
        for (auto left = pick(4) + 1; left > 0; --left)
            body = pick(3) == 0 ? changeBytes(std::move(body)) : changeLines(std::move(body));
        return body;
    }

private:
    QByteArray changeBytes(QByteArray body)
    {
        static const std::vector<QByteArray> pieces = {" ",
                                                       "\t",
                                                       "\n",
                                                       "{",
                                                       "}",
                                                       "\"",
                                                       ",",
                                                       "=",
                                                       "\\",
                                                       "\\n",
                                                       "#",
                                                       "# ",
                                                       "0",
                                                       "-",
                                                       "e",
                                                       ".",
                                                       "NaN",
                                                       "+Inf",
                                                       "\xff",
                                                       "\xd8\xab",
                                                       "\xd8",
                                                       QByteArray(1, '\0'),
                                                       "\r",
                                                       "_bucket",
                                                       "le=\"x\"",
                                                       " 1700000000000",
                                                       "1e999",
                                                       ":",
                                                       "a",
                                                       "9",
                                                       "{}",
                                                       ",}",
                                                       "a=\"b\"",
                                                       "quantile=\"x\",",
                                                       QByteArray(70, 'y')};
        const auto at = qsizetype(pick(size_t(body.size()) + 1));
        switch (pick(4)) {
        case 0:
            return body.insert(at, pieces[pick(pieces.size())]);
        case 1:
            return body.remove(at, qsizetype(pick(3)) + 1);
        case 2:
            return body.replace(at, 1, pieces[pick(pieces.size())]);
        default:
            return pick(8) == 0 ? body.left(at) : body;
        }
    }

    QByteArray changeLines(const QByteArray &body)
    {
        auto lines = body.split('\n');
        const bool ended = !lines.isEmpty() && lines.last().isEmpty();
        if (ended)
            lines.removeLast();
        if (lines.isEmpty())
            return body;
        change(lines, qsizetype(pick(size_t(lines.size()))), qsizetype(pick(size_t(lines.size()))));
        return lines.join('\n') + (ended ? "\n" : "");
    }

    void change(QList<QByteArray> &lines, qsizetype one, qsizetype other)
    {
        static const std::vector<QByteArray> whole = {"# TYPE latency_seconds histogram",
                                                      "# TYPE latency_seconds gauge",
                                                      "# TYPE up gauge",
                                                      "# HELP up x",
                                                      "# TYPE pause_seconds summary",
                                                      "# TYPE unusual histogram",
                                                      "# TYPE latency_seconds_bucket counter",
                                                      "",
                                                      "latency_seconds_bucket{le=\"x\"} 1",
                                                      "new_one{a=\"1\"} 1",
                                                      "up 0",
                                                      "up{} 1",
                                                      "big{z=\"1\",a=\"2\"} 1",
                                                      "big{a=\"2\",z=\"1\"} 2",
                                                      "big{a=\"2\",z=\"\\\\\"} 2",
                                                      "big{a=\"2\",z=\"3\",a=\"2\"} 2",
                                                      "big{a=\"2\",a=\"2\"} 2",
                                                      "big{a=\"2\",le=\"x\"} 2"};
        switch (pick(8)) {
        case 0:
            lines.removeAt(one);
            break;
        case 1:
            lines.insert(one, lines[other]);
            break;
        case 2:
            lines.swapItemsAt(one, other);
            break;
        case 3:
            lines.insert(one, whole[pick(whole.size())]);
            break;
        case 4:
            lines.append(lines.takeAt(one));
            break;
        case 5:
            reorderLabels(lines[one]);
            break;
        default: // what happens most: values change
            for (auto left = pick(12) + 1; left > 0; --left)
                changeValue(lines[qsizetype(pick(size_t(lines.size())))]);
        }
    }

    void changeValue(QByteArray &line)
    {
        static const std::vector<QByteArray> values = {"0",
                                                       "1",
                                                       "-0",
                                                       "12.5",
                                                       "1e3",
                                                       "NaN",
                                                       "+Inf",
                                                       "0.1",
                                                       "123456789012345678",
                                                       "4.9e-324",
                                                       "1.",
                                                       ".5",
                                                       "-7",
                                                       "+7",
                                                       "1_0",
                                                       "0x1",
                                                       "999999999999999.9",
                                                       "1.5e+06",
                                                       "-3.25e-05",
                                                       "1e+22",
                                                       "7e-23",
                                                       "1e+6",
                                                       "1e+006",
                                                       "2e+",
                                                       "1 5",
                                                       "1 -5",
                                                       "2 1700000000001 ",
                                                       ""};
        if (!line.startsWith('#'))
            line = line.left(line.lastIndexOf(' ') + 1) + values[pick(values.size())];
    }

    void reorderLabels(QByteArray &line)
    {
        const auto open = line.indexOf('{');
        const auto close = line.lastIndexOf('}');
        if (open < 0 || close < open)
            return;
        auto labels = line.mid(open + 1, close - open - 1).split(',');
        labels.append(labels.takeFirst());
        line = line.left(open + 1) + labels.join(',') + line.mid(close);
    }

    std::mt19937 m_random;
};

QByteArray corpus()
{
    QFile file(QStringLiteral(TEST_DATA "/monitor/mixed.prom"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Reading scrapes fast gives what reading them slowly gives, good or bad.
class TestScrapeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverChangesBothReadersAgree_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverChangesBothReadersAgree()
    {
        QFETCH(unsigned, seed);
        Mutator mutator(seed);
        const auto original = corpus();
        QVERIFY(!original.isEmpty());
        Comparison comparison(original, {200, 6, 60, 40, 60, 1 << 20});
        auto good = original;
        int takenCount = 0;
        int refusedCount = 0;
        for (int round = 0; round < 400; ++round) {
            const auto before = comparison.read(good);
            QVERIFY2(before.isEmpty(), qPrintable(before));
            const auto mutant = mutator.mutate(good);
            const auto difference = comparison.read(mutant);
            QVERIFY2(difference.isEmpty(),
                     mutant.toPercentEncoding(" {}\"=,#\n") + '\n' + difference.toUtf8());
            comparison.taken ? ++takenCount : ++refusedCount;
            if (comparison.taken)
                good = mutator.pick(10) == 0 ? original : mutant;
        }
        // Otherwise the mutations are too wild, or too tame, to prove anything.
        QVERIFY2(takenCount > 50 && refusedCount > 50, qPrintable(QString::number(takenCount)));
    }

    //! Numbers as Go writes them are read on a short way of their own.
    void everyBitOfANumberIsRight()
    {
        std::mt19937_64 random(7);
        QByteArray body;
        for (int line = 0; line < 20'000; ++line) {
            const auto digits = int(random() % 17);
            const auto mantissa = double(random() % 10'000'000'000'000'000ULL) / 1e15;
            const auto power = int(random() % 61) - 30;
            body += "number{line=\"" + QByteArray::number(line) + "\"} "
                + QByteArray::number(mantissa, 'f', digits) + (power < 0 ? "e-" : "e+")
                + (std::abs(power) < 10 ? "0" : "") + QByteArray::number(std::abs(power)) + '\n';
        }
        Comparison comparison(body, {});

        QCOMPARE(comparison.read(body), QString());
        QVERIFY(comparison.taken);
        QCOMPARE(comparison.last.samples.size(), size_t(20'000));
    }

    void labelsLikeThoseOfTheLineBefore_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        const QByteArray first = "a{x=\"1\",y=\"2\",z=\"3\"} 1\n";
        QTest::newRow("the same series") << first + first << false;
        QTest::newRow("one that is longer") << first + "a{x=\"1\",y=\"2\",z=\"34\"} 1\n" << true;
        QTest::newRow("one name fewer") << first + "a{x=\"1\",y=\"2\"} 1\n" << true;
        QTest::newRow("then all of them again") << first + "a{x=\"1\"} 1\n" + first << false;
        QTest::newRow("a name that comes again later") << first + "a{z=\"1\",y=\"2\",z=\"3\"} 1\n" << false;
        QTest::newRow("a name that came before") << first + "a{x=\"1\",y=\"2\",x=\"3\"} 1\n" << false;
        QTest::newRow("another order is the same") << first + "a{y=\"2\",x=\"1\",z=\"3\"} 1\n" << false;
        QTest::newRow("a metric that begins alike") << first + "ab{x=\"1\",y=\"2\",z=\"3\"} 1\n" << true;
        QTest::newRow("no quote at the end") << first + "a{x=\"1\",y=\"2\",z=\"3} 1\n" << false;
        QTest::newRow("the body ends in it") << first + "a{x=\"1\",y=\"2\",z=\"" << false;
        QTest::newRow("a bad bound twice, while it is no histogram")
            << "a{le=\"x\",y=\"1\"} 1\na{le=\"x\",y=\"2\"} 1\n"_ba << true;
        QTest::newRow("and when it is one")
            << "# TYPE a histogram\na_bucket{y=\"1\",le=\"x\"} 1\n"_ba << false;
    }

    void labelsLikeThoseOfTheLineBefore()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        Comparison comparison(body, {});

        QCOMPARE(comparison.read(body), QString());
        QCOMPARE(comparison.taken, good);
        // What the series have is known when their type changes, too.
        QCOMPARE(comparison.read("# TYPE a summary\n" + body), QString());
        QCOMPARE(comparison.read("# TYPE a histogram\n" + body), QString());
        QCOMPARE(comparison.read(body), QString());
    }

    void secondScrapes_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("appeared");
        QTest::addColumn<int>("vanished");
        QTest::newRow("the same") << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"2\"} 2\nb 3\n"_ba << 0 << 0;
        QTest::newRow("other values")
            << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 12.75\na{x=\"2\"} 2\nb -3\n"_ba << 0 << 0;
        QTest::newRow("labels in another order")
            << "# TYPE a gauge\na{y=\"2\",x=\"1\"} 1\na{x=\"2\"} 2\nb 3\n"_ba << 0 << 0;
        QTest::newRow("moved") << "b 3\n# TYPE a gauge\na{x=\"2\"} 2\na{x=\"1\",y=\"2\"} 1\n"_ba << 0 << 0;
        QTest::newRow("one gone") << "# TYPE a gauge\na{x=\"2\"} 2\nb 3\n"_ba << 0 << 1;
        QTest::newRow("the last gone") << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"2\"} 2\n"_ba << 0 << 1;
        QTest::newRow("one more in the middle")
            << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"9\"} 2\na{x=\"2\"} 2\nb 3\n"_ba << 1 << 0;
        QTest::newRow("one more at the end")
            << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"2\"} 2\nb 3\nc 4\n"_ba << 0 << 0;
        QTest::newRow("one for another")
            << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"3\"} 2\nb 3\n"_ba << 1 << 1;
        QTest::newRow("another TYPE")
            << "# TYPE a counter\na{x=\"1\",y=\"2\"} 1\na{x=\"2\"} 2\nb 3\n"_ba << 0 << 0;
        QTest::newRow("now with a time")
            << "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1 5\na{x=\"2\"} 2\nb 3\n"_ba << 0 << 0;
        QTest::newRow("nothing any more") << "# TYPE a gauge\n"_ba << 0 << 3;
    }

    void secondScrapes()
    {
        QFETCH(QByteArray, second);
        const auto first = "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{x=\"2\"} 2\nb 3\n"_ba;
        Comparison comparison(first);
        QCOMPARE(comparison.read(first), QString());
        QVERIFY(comparison.last.fresh);

        QCOMPARE(comparison.read(second), QString());

        QVERIFY(comparison.taken);
        QVERIFY(!comparison.last.fresh);
        QTEST(int(comparison.last.appeared.size()), "appeared");
        QTEST(int(comparison.last.vanished.size()), "vanished");
        QCOMPARE(comparison.read(first), QString());
    }

    void badSecondScrapes_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("start");
        const auto bad = [](const char *name, const QByteArray &second, const QByteArray &start) {
            QTest::newRow(name) << second << start;
        };
        bad("fault 71: not UTF-8 in a value", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} \xff\n", "line 3");
        bad("fault 72: a series twice", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"1\"} 2\n", "line 3");
        bad("fault 72: a series twice, the second time after an unknown one",
            "# TYPE a gauge\na{x=\"1\"} 1\nz 1\na{x=\"1\"} 2\n", "line 4");
        bad("fault 72: labels the other way round",
            "# TYPE a gauge\na{x=\"1\"} 1\nb{c=\"1\",d=\"2\"} 2\nb{d=\"2\",c=\"1\"} 2\n", "line 4");
        bad("fault 73: a label too long", "# TYPE a gauge\na{x=\"" + QByteArray(40'000, 'x') + "\"} 1\n",
            "line 2");
        bad("fault 73: too many samples", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 2\nb 1\nc 1\n", "line 5");
        bad("fault 76: cut within a value", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 2", "line 3");
        bad("fault 76: cut within labels", "# TYPE a gauge\na{x=\"1\"} 1\na{x=", "line 3");
        bad("TYPE after the samples", "a{x=\"1\"} 1\n# TYPE a gauge\na{x=\"2\"} 2\n", "line 2");
        bad("a value that is a word", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} two\n", "line 3");
    }

    void badSecondScrapes()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, start);
        const auto first = "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 2\n"_ba;
        ExpositionLimits limits;
        limits.samples = 3;
        ScrapeReader reader({"a"}, {}, limits);
        QVERIFY(reader.read(first));

        const auto result = reader.read(second);

        QVERIFY(!result);
        QVERIFY2(result.error().message.toUtf8().startsWith(start + ": "),
                 qPrintable(result.error().message));
        QCOMPARE(result.error().message,
                 parseExposition(second, MetricsFormat::Text, limits).error().message);
        const auto again = reader.read(first);
        QVERIFY(again);
        QVERIFY(again->fresh);
        QCOMPARE(again->appeared.size(), size_t(2));
    }

    void aBodyOverTheLimitIsRefused()
    {
        ExpositionLimits limits;
        limits.bodyBytes = 10;
        ScrapeReader reader({"a"}, {}, limits);

        QVERIFY(reader.read("a 1\n"));
        QVERIFY(!reader.read("a 1\na{b=\"c\"} 2\n"));
        QVERIFY(reader.read("a 1\n"));
    }

    void numbersOfGoneSeriesAreUsedAgain()
    {
        ScrapeReader reader({"a"}, {});
        quint32 highest = 0;
        for (int round = 0; round < 1000; ++round) {
            const auto number = QByteArray::number(round);
            const auto scrape = reader.read("a{x=\"" + number + "\"} 1\na{y=\"" + number + "\"} 1\n");
            QVERIFY(scrape);
            for (const auto &series : scrape->appeared)
                highest = std::max(highest, series.number);
        }

        QVERIFY2(highest < 8, qPrintable(QString::number(highest)));
    }
};

QTEST_GUILESS_MAIN(TestScrapeReader)
#include "tst_scrapereader.moc"
