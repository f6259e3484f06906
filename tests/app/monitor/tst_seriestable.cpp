// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriestable.h"

#include <QTest>

#include <map>
#include <random>

using namespace thabat::monitor;

//! Numbers are found again whatever came and went in between.
class TestSeriesTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFindsWhatAMapFinds_data()
    {
        QTest::addColumn<quint32>("hashes");
        QTest::newRow("few collisions") << quint32(1'000'000);
        QTest::newRow("a hash has many series") << quint32(20);
        QTest::newRow("one hash for all") << quint32(1);
    }

    void itFindsWhatAMapFinds()
    {
        QFETCH(quint32, hashes);
        SeriesTable table;
        std::map<quint32, quint32> numbers; // key to number; a key is kept in Entry::line
        std::mt19937 random(1);
        for (int round = 0; round < 4000; ++round) {
            const auto key = quint32(random() % 500);
            SeriesTable::Entry entry;
            entry.hash = key % hashes;
            entry.line = key;
            const auto found = table.findOrInsert(entry, [&](quint32 number) {
                return table[number].line == key;
            });
            const auto expected = numbers.find(key);
            QCOMPARE(found.isNew, expected == numbers.end());
            QVERIFY(found.isNew || found.number == expected->second);
            QCOMPARE(table[found.number].line, key);
            numbers[key] = found.number;
            if (!found.isNew && random() % 2 == 0) {
                table.erase(found.number);
                numbers.erase(key);
            }
            QCOMPARE(table.size(), numbers.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesTable)
#include "tst_seriestable.moc"
