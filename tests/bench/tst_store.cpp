// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesstore.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

namespace {

constexpr qint64 interval = 15'000;
constexpr int scrapesInSixHours = 1440;

double processorSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

//! Resident memory of this process in megabytes.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace

//! Six hours of 10,000 series: how much memory, how fast in, how fast out.
//!
//! THABAT_BENCH_SERIES sets how many series (default 2000).
class BenchStore : public QObject
{
    Q_OBJECT

private:
    std::mt19937_64 m_random{1};

    //! The next values of all series: half counters, a quarter gauges, an eighth constant, an eighth idle
    //! counters.
    void step(std::vector<double> &values)
    {
        for (size_t i = 0; i < values.size(); ++i) {
            if (i % 2 == 0)
                values[i] += double(m_random() % (10 + i % 500));
            else if (i % 4 == 1)
                values[i] =
                    std::round((50 + 50 * std::sin(values[i])) * 1000 + double(m_random() % 1000)) / 1000;
            else if (i % 8 == 3)
                values[i] = 42;
            else
                values[i] += m_random() % 50 == 0 ? 1 : 0;
        }
    }

private Q_SLOTS:
    void sixHours_data()
    {
        QTest::addColumn<bool>("random");
        QTest::newRow("counters and gauges") << false;
        QTest::newRow("random bits, the worst there is") << true;
    }

    void sixHours()
    {
        QFETCH(bool, random);
        const auto asked = qEnvironmentVariableIntValue("THABAT_BENCH_SERIES");
        const auto count = size_t(asked > 0 ? asked : 2000);
        const auto before = residentMegabytes();
        SeriesStore store({"m"}, {});
        Scrape scrape;
        std::vector<double> values(count);
        for (quint32 number = 0; number < count; ++number) {
            scrape.appeared.push_back(
                {number, "m", {{"instance", "10.0.0.1:9100"}, {"n", std::to_string(number)}}});
            scrape.samples.push_back({0, 0, number, false});
        }
        double writing = 0;
        qint64 at = 0;
        for (int round = 0; round < scrapesInSixHours; ++round) {
            at += interval + qint64(m_random() % 5) - 2;
            step(values);
            for (size_t i = 0; i < count; ++i)
                scrape.samples[i].value = random ? std::bit_cast<double>(m_random()) : values[i];
            const auto start = processorSeconds();
            QVERIFY(store.take(u"bench"_s, scrape, {at, 0}));
            writing += processorSeconds() - start;
            scrape.fresh = false;
            scrape.appeared.clear();
        }
        const auto points = double(store.pointCount());
        QCOMPARE(store.pointCount(), count * scrapesInSixHours);
        const auto megabytes = residentMegabytes() - before;

        auto start = processorSeconds();
        size_t read = 0;
        std::vector<Point> buffer;
        for (size_t index = 0; index < count; ++index)
            read += store.points(index, at - 300'000, at, buffer).size();
        const auto window = processorSeconds() - start;
        QVERIFY(read >= count * 20);
        start = processorSeconds();
        quint32 drawn = 0;
        for (size_t index = 0; index < count; ++index) {
            for (const auto &column : store.columns(index, 0, at, 600))
                drawn += column.values;
        }
        const auto columns = processorSeconds() - start;
        QVERIFY(random || drawn == points);

        qInfo("| %zu series, %s | %.2f bytes a sample | %.0f MB resident | take %.2f ms a scrape | last 5 "
              "min of all "
              "%.1f ms | 600 columns of 6 h %.0f us a series |",
              count, QTest::currentDataTag(), double(store.bytesUsed()) / points, megabytes,
              writing / scrapesInSixHours * 1e3, window * 1e3, columns / double(count) * 1e6);
    }
};

QTEST_GUILESS_MAIN(BenchStore)
#include "tst_store.moc"
