// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/valuetext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace thabat;
using Unit = runbook::Indicator::Unit;

class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsReadAtAGlance_data()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<double>("value");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("a share") << 0.124 << Unit::Percent << u"12.4%"_s;
        QTest::newRow("no share") << 0.0 << Unit::Percent << u"0.0%"_s;
        QTest::newRow("everything") << 1.0 << Unit::Percent << u"100%"_s;
        QTest::newRow("almost everything") << 0.9991 << Unit::Percent << u"99.9%"_s;
        QTest::newRow("what rounds to everything") << 0.9997 << Unit::Percent << u"100%"_s;
        QTest::newRow("a short time") << 8.31 << Unit::Seconds << u"8.3 s"_s;
        QTest::newRow("a long time") << 94.4 << Unit::Seconds << u"94 s"_s;
        QTest::newRow("what rounds to ten has no point") << 9.97 << Unit::Seconds << u"10 s"_s;
        QTest::newRow("a rate") << 92.0 << Unit::PerSecond << u"92/s"_s;
        QTest::newRow("a whole number") << 19.0 << Unit::Count << u"19"_s;
        QTest::newRow("a small whole number") << 3.0 << Unit::Count << u"3"_s;
        QTest::newRow("a fall") << -2.5 << Unit::Count << u"-2.5"_s;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << Unit::Percent << u"?"_s;
        QTest::newRow("without end") << infinity << Unit::Count << u"?"_s;
    }

    void aValueIsReadAtAGlance()
    {
        QFETCH(double, value);
        QFETCH(Unit, unit);

        QTEST(desk::valueText(value, unit), "text");
    }

    void whatIsUnknownNeverLooksLikeANumber()
    {
        QCOMPARE(desk::valueText(std::optional<double>(), Unit::Seconds), u"?"_s);
        QCOMPARE(desk::valueText(std::optional(0.5), Unit::Percent), u"50.0%"_s);
    }

    void digitsAreLatinInEveryLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));

        const auto text = desk::valueText(12.0, Unit::Count);

        QLocale::setDefault(before);
        QCOMPARE(text, u"12"_s);
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
