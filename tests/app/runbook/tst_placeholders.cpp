// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/placeholders.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using runbook::fill;
using runbook::placeholdersIn;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private:
    const std::map<QString, QString> m_values = {
        {u"tag"_s, u"v1.4.1"_s}, {u"fact.previous"_s, u"v1.4.0"_s}, {u"empty"_s, u""_s},
        {u"lines"_s, u"a\nb"_s}, {u"turned"_s, u"a\u202eb"_s},      {u"nested"_s, u"{tag}"_s}};

private Q_SLOTS:
    void namesBecomeValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("nothing to fill") << u"deploy"_s << u"deploy"_s;
        QTest::newRow("empty text") << u""_s << u""_s;
        QTest::newRow("one name") << u"deploy {tag} now"_s << u"deploy v1.4.1 now"_s;
        QTest::newRow("side by side") << u"{tag}{tag}"_s << u"v1.4.1v1.4.1"_s;
        QTest::newRow("a fact") << u"{fact.previous}"_s << u"v1.4.0"_s;
        QTest::newRow("literal braces") << u"{{\"tag\": \"{tag}\"}}"_s << u"{\"tag\": \"v1.4.1\"}"_s;
        QTest::newRow("a value is not filled again") << u"{nested}"_s << u"{tag}"_s;
    }
    void namesBecomeValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);

        const auto result = fill(text, m_values);

        QVERIFY(result);
        QCOMPARE(*result, filled);
    }

    void halfACommandIsNeverMade_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown name") << u"deploy {version}"_s << u"{version}"_s;
        QTest::newRow("empty value") << u"deploy {empty}"_s << u"{empty}"_s;
        QTest::newRow("a line break in the value") << u"deploy {lines}"_s << u"{lines}"_s;
        QTest::newRow("a turned value") << u"deploy {turned}"_s << u"{turned}"_s;
        QTest::newRow("empty braces") << u"deploy {}"_s << u"deploy {}"_s;
        QTest::newRow("a space in the braces") << u"deploy { tag }"_s << u"placeholder"_s;
        QTest::newRow("never closed") << u"deploy {tag"_s << u"placeholder"_s;
        QTest::newRow("never opened") << u"deploy tag}"_s << u"}"_s;
    }
    void halfACommandIsNeverMade()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);

        const auto result = fill(text, m_values);

        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::InvalidInput);
        QVERIFY2(result.error().message.contains(told), qPrintable(result.error().message));
    }

    void theNamesOfATextAreKnownBeforeItsValues()
    {
        QCOMPARE(*placeholdersIn(u"{bin}/x {{no}} {tag} {bin}"_s),
                 (QStringList{u"bin"_s, u"tag"_s, u"bin"_s}));
        QVERIFY(!placeholdersIn(u"{}"_s));
    }
};

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
