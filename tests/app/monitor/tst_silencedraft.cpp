// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/silencedraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! How people say which alerts they mean.
class TestSilenceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchersReadAsAmtoolReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("matchers");
        const QStringList one = {u"alertname=\"HighErrorRate\""_s};
        QTest::newRow("a name alone") << u"HighErrorRate"_s << one;
        QTest::newRow("unquoted") << u"alertname=HighErrorRate"_s << one;
        QTest::newRow("quoted") << u" alertname = \"HighErrorRate\" "_s << one;
        QTest::newRow("several words") << u"HighErrorRate job=~api.*"_s
                                       << QStringList{u"alertname=\"HighErrorRate\""_s, u"job=~\"api.*\""_s};
        QTest::newRow("commas and spaces")
            << u"a!=\"x, y\",b!~\"z\""_s << QStringList{u"a!=\"x, y\""_s, u"b!~\"z\""_s};
        QTest::newRow("quotes and backslashes inside")
            << u"a=\"say \\\"hi\\\" \\\\ there\""_s << QStringList{u"a=\"say \\\"hi\\\" \\\\ there\""_s};
        QTest::newRow("an empty value") << u"team=\"\""_s << QStringList{u"team=\"\""_s};
        QTest::newRow("Arabic") << u"team=\"المدفوعات\""_s << QStringList{u"team=\"المدفوعات\""_s};
    }

    void matchersReadAsAmtoolReadsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, matchers);

        const auto read = matchersFromText(text);

        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QStringList written;
        for (const auto &matcher : *read)
            written += toText(matcher);
        QCOMPARE(written, matchers);
    }

    void whatSaysNothingIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("no value") << u"alertname="_s;
        QTest::newRow("no label") << u"=\"x\""_s;
        QTest::newRow("what a shell leaves of quotes") << u"alertname=High error"_s;
        QTest::newRow("an open quote") << u"a=\"x"_s;
        QTest::newRow("a bad pattern") << u"a=~\"[\""_s;
        QTest::newRow("a stray sign") << u"a=\"x\" ;"_s;
    }

    void whatSaysNothingIsRefused()
    {
        QFETCH(QString, text);

        const auto read = matchersFromText(text);

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    void aSilenceCoversWhatAllItsMatchersMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("covered");
        QTest::newRow("the name") << u"HighErrorRate"_s << true;
        QTest::newRow("another name") << u"HighLatency"_s << false;
        QTest::newRow("a pattern is anchored") << u"job=~ap"_s << false;
        QTest::newRow("a pattern") << u"job=~a.*"_s << true;
        QTest::newRow("not the pattern") << u"job!~a.*"_s << false;
        QTest::newRow("a label that is not there is empty") << u"team=\"\""_s << true;
        QTest::newRow("not equal") << u"job!=web"_s << true;
        QTest::newRow("one of two fails") << u"HighErrorRate job=web"_s << false;
    }

    void aSilenceCoversWhatAllItsMatchersMean()
    {
        QFETCH(QString, text);
        QFETCH(bool, covered);
        ForeignAlert alert;
        alert.name = u"HighErrorRate"_s;
        alert.labels = {{u"job"_s, u"api"_s}};

        QCOMPARE(covers(*matchersFromText(text), alert), covered);
    }
};

QTEST_APPLESS_MAIN(TestSilenceDraft)
#include "tst_silencedraft.moc"
