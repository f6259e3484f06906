// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/factpattern.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using thabat::runbook::factPattern;

class TestFactPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierFactIsLookedForLetterForLetter()
    {
        const auto pattern =
            factPattern(u"^([0-9a-f]{6}) -> {fact.current},"_s, {{u"fact.current"_s, u"a.b"_s}});

        QVERIFY(pattern);
        QCOMPARE(pattern->match(u"9f8e7d -> a.b, add"_s).captured(1), u"9f8e7d"_s);
        QVERIFY(!pattern->match(u"9f8e7d -> axb, add"_s).hasMatch());
    }

    void aPatternThatCannotFindTheFactIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no group") << u"^v[0-9]+"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("not an expression") << u"^(v"_s;
        QTest::newRow("an unknown fact") << u"^(v) {fact.other}"_s;
        QTest::newRow("an empty fact") << u"^(v) {fact.empty}"_s;
    }
    void aPatternThatCannotFindTheFactIsRefused()
    {
        QFETCH(QString, pattern);

        QVERIFY(!factPattern(pattern, {{u"fact.empty"_s, u""_s}}));
    }
};

QTEST_APPLESS_MAIN(TestFactPattern)
#include "tst_factpattern.moc"
