// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/pointring.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace thabat::monitor;

namespace {

//! Whether every bit is the same.
bool same(const std::vector<Point> &a, const std::vector<Point> &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const Point &one, const Point &two) {
               return one.at == two.at
                   && std::bit_cast<quint64>(one.value) == std::bit_cast<quint64>(two.value);
           });
}

std::vector<Point> read(const PointRing &ring, const BlockPool &pool,
                        qint64 from = std::numeric_limits<qint64>::min(),
                        qint64 to = std::numeric_limits<qint64>::max())
{
    std::vector<Point> points;
    ring.visit(pool, from, to, [&](const Point &point) {
        points.push_back(point);
    });
    return points;
}

//! Values and times of one kind, for as long as a test wants.
class Source
{
public:
    enum class Kind { Counter, Gauge, Constant, Random, Special };

    Source(Kind kind, unsigned seed)
        : m_kind(kind)
        , m_random(seed)
    {
    }

    Point next()
    {
        m_last.at += 15'000 + qint64(m_random() % 7) - 3;
        if (m_kind == Kind::Special && m_random() % 5 == 0)
            m_last.at += qint64(m_random() >> (m_random() % 40 + 20));
        m_last.value = value();
        return m_last;
    }

private:
    double value()
    {
        static const std::vector<double> special = {0.0,
                                                    -0.0,
                                                    staleMarker(),
                                                    std::bit_cast<double>(quint64(0x7ff8000000001234)),
                                                    std::bit_cast<double>(quint64(0xfff8000000000001)),
                                                    std::numeric_limits<double>::infinity(),
                                                    -std::numeric_limits<double>::infinity(),
                                                    std::numeric_limits<double>::denorm_min(),
                                                    -std::numeric_limits<double>::denorm_min(),
                                                    std::numeric_limits<double>::max(),
                                                    std::numeric_limits<double>::lowest(),
                                                    1};
        switch (m_kind) {
        case Kind::Counter:
            return m_last.value + double(m_random() % 50);
        case Kind::Gauge:
            return double(m_random() % 1000) / 10;
        case Kind::Constant:
            return 42;
        case Kind::Random:
            return std::bit_cast<double>(m_random());
        case Kind::Special:
            break;
        }
        return special[m_random() % special.size()];
    }

    Kind m_kind;
    std::mt19937_64 m_random;
    Point m_last;
};

} // namespace

Q_DECLARE_METATYPE(Source::Kind)

//! What goes into the blocks comes out again, to the bit, and they stay few.
class TestPointRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitComesBack_data()
    {
        QTest::addColumn<Source::Kind>("kind");
        QTest::addColumn<double>("bytes");
        QTest::newRow("a counter") << Source::Kind::Counter << 5.0;
        QTest::newRow("a gauge") << Source::Kind::Gauge << 9.5;
        QTest::newRow("always the same") << Source::Kind::Constant << 1.2;
        QTest::newRow("random bits, the worst there is") << Source::Kind::Random << 10.0;
        QTest::newRow("fault 67: NaN of all kinds, infinities, -0, subnormal")
            << Source::Kind::Special << 16.0;
    }

    void everyBitComesBack()
    {
        QFETCH(Source::Kind, kind);
        QFETCH(double, bytes);
        constexpr size_t count = 20'000;
        BlockPool pool(count * 20);
        PointRing ring;
        Source source(kind, 7);
        std::vector<Point> points;
        for (size_t i = 0; i < count; ++i) {
            points.push_back(source.next());
            QVERIFY(ring.append(pool, points.back()));
        }

        QVERIFY(same(read(ring, pool), points));
        QCOMPARE(ring.count(pool), count);
        const auto used = double(pool.used() * sizeof(PointBlock)) / count;
        QVERIFY2(used <= bytes, qPrintable(QString::number(used)));
    }

    void aPartIsThatPart()
    {
        BlockPool pool(1'000'000);
        PointRing ring;
        Source source(Source::Kind::Random, 3);
        std::vector<Point> points;
        for (int i = 0; i < 1000; ++i) {
            points.push_back(source.next());
            QVERIFY(ring.append(pool, points.back()));
        }
        for (size_t from = 0; from < points.size(); from += 37) {
            for (size_t to = from; to < points.size(); to += 101) {
                const std::vector<Point> part(points.begin() + std::ptrdiff_t(from),
                                              points.begin() + std::ptrdiff_t(to) + 1);
                QVERIFY(same(read(ring, pool, points[from].at, points[to].at), part));
            }
        }
        QVERIFY(read(ring, pool, points.back().at + 1).empty());
    }

    void theLastCanBeReplacedAnyNumberOfTimes()
    {
        BlockPool pool(1'000'000);
        PointRing ring;
        Source source(Source::Kind::Special, 5);
        std::vector<Point> points;
        for (int i = 0; i < 3000; ++i) {
            const auto point = source.next();
            QVERIFY(ring.append(pool, {point.at, double(i)}));
            ring.replaceLast(pool, std::sqrt(double(i)));
            ring.replaceLast(pool, point.value);
            points.push_back(point);
        }

        QVERIFY(same(read(ring, pool), points));
    }

    void whatIsDroppedIsGivenBack()
    {
        BlockPool pool(10 * sizeof(PointBlock));
        PointRing ring;
        Source source(Source::Kind::Random, 9);
        Point point;
        for (int i = 0; i < 50'000; ++i) {
            point = source.next();
            if (!ring.append(pool, point)) {
                QCOMPARE(pool.left(), size_t(0));
                ring.dropBefore(pool, point.at - 15'000 * 100);
                QVERIFY(ring.append(pool, point));
            }
        }
        QVERIFY(ring.count(pool) >= 100);
        QCOMPARE(ring.last().at, point.at);

        ring.clear(pool);

        QVERIFY(ring.isEmpty());
        QCOMPARE(pool.used(), size_t(0));
        QVERIFY(ring.append(pool, {1, 2}));
        QVERIFY(same(read(ring, pool), {{1, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestPointRing)
#include "tst_pointring.moc"
