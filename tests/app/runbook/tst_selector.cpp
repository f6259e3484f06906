// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/selector.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace thabat::runbook;

class TestSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectorIsReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name only") << u"up"_s;
        QTest::newRow("one label") << u"requests{status=\"500\"}"_s;
        QTest::newRow("all operators") << u"requests{a=\"1\",b!=\"2\",c=~\"3.*\",d!~\"4|5\"}"_s;
        QTest::newRow("a quote in a value") << u"requests{path=\"say \\\"hi\\\"\"}"_s;
        QTest::newRow("a comma and a brace in a value") << u"requests{path=\"a,b}\"}"_s;
        QTest::newRow("an empty value") << u"requests{path=\"\"}"_s;
    }
    void aSelectorIsReadAndWrittenBack()
    {
        QFETCH(QString, text);

        const auto selector = selectorFromText(text);

        QVERIFY(selector);
        QCOMPARE(toText(*selector), text);
    }

    void spacesAndATrailingCommaAreFine()
    {
        QCOMPARE(toText(*selectorFromText(u" requests { a = \"1\" , b=~\"2\", } "_s)),
                 u"requests{a=\"1\",b=~\"2\"}"_s);
    }

    void partsOfASelectorAreKeptApart()
    {
        const auto selector = selectorFromText(u"requests{status=~\"5..\"}"_s);

        QCOMPARE(selector->metric, u"requests"_s);
        QCOMPARE(selector->matchers.size(), size_t(1));
        QCOMPARE(selector->matchers[0].label, u"status"_s);
        QCOMPARE(selector->matchers[0].op, LabelMatcher::Op::Matches);
        QCOMPARE(selector->matchers[0].value, u"5.."_s);
    }

    void whatIsNoSelectorIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a digit first") << u"5xx"_s;
        QTest::newRow("no quotes") << u"requests{status=500}"_s;
        QTest::newRow("not closed") << u"requests{status=\"500\""_s;
        QTest::newRow("no operator") << u"requests{status}"_s;
        QTest::newRow("two labels without a comma") << u"requests{a=\"1\" b=\"2\"}"_s;
        QTest::newRow("broken regular expression") << u"requests{a=~\"(\"}"_s;
    }
    void whatIsNoSelectorIsRefused()
    {
        QFETCH(QString, text);

        QVERIFY(!selectorFromText(text));
    }
};

QTEST_APPLESS_MAIN(TestSelector)
#include "tst_selector.moc"
