// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/aggregation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace thabat::monitor;
using Aggregate = thabat::runbook::Indicator::Aggregate;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

//! sum, max and avg with the corner cases that Prometheus settles one way.
class TestAggregation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornersAreAsInPrometheus_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("result");
        QTest::newRow("a sum with NaN is NaN")
            << int(Aggregate::Sum) << QList<double>{1, notANumber, 2} << notANumber;
        QTest::newRow("the largest but NaN")
            << int(Aggregate::Max) << QList<double>{notANumber, 1, notANumber, -2} << 1.0;
        QTest::newRow("the largest of NaN alone")
            << int(Aggregate::Max) << QList<double>{notANumber, notANumber} << notANumber;
        QTest::newRow("an average") << int(Aggregate::Average) << QList<double>{1, 2, 6} << 3.0;
        QTest::newRow("an average that would overflow as a sum")
            << int(Aggregate::Average) << QList<double>{1e308, 1e308} << 1e308;
        QTest::newRow("an infinite average stays")
            << int(Aggregate::Average) << QList<double>{infinite, 1, infinite} << infinite;
        QTest::newRow("two infinities cancel to NaN")
            << int(Aggregate::Average) << QList<double>{infinite, -infinite} << notANumber;
    }

    void cornersAreAsInPrometheus()
    {
        QFETCH(int, how);
        QFETCH(QList<double>, values);
        QFETCH(double, result);
        Aggregation aggregation{Aggregate(how)};

        for (const double value : values)
            aggregation.add({}, value);

        const auto actual = aggregation.groups().at({});
        QVERIFY2(actual == result || (std::isnan(actual) && std::isnan(result)),
                 qPrintable(QString::number(actual)));
    }

    void aMissingLabelIsAGroupOfItsOwn()
    {
        const Labels labels = {{"a", "1"}, {"b", "2"}};

        QCOMPARE(groupOf(labels, {"b", "c", "a"}), (GroupKey{"2", "", "1"}));
        QCOMPARE(groupOf(labels, {}), GroupKey());
    }
};

QTEST_GUILESS_MAIN(TestAggregation)
#include "tst_aggregation.moc"
