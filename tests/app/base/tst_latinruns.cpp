// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/latinruns.h"
#include "app/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestLatinRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLatinRunAmongArabicWordsKeepsItsOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto command = u"./deploy.sh --force"_s;
        QTest::newRow("a command at the end")
            << u"انقطاع بعد "_s + command << u"انقطاع بعد "_s + ltr(command);
        QTest::newRow("a command at the start") << command + u" فشل"_s << ltr(command) + u" فشل"_s;
        QTest::newRow("inside the isolate of a note")
            << isolate(u"انقطاع بعد "_s + command) << isolate(u"انقطاع بعد "_s + ltr(command));
        QTest::newRow("a date in brackets")
            << u"الرياض (2026-11-23 00:02 UTC)"_s << u"الرياض "_s + ltr(u"(2026-11-23 00:02 UTC)"_s);
        QTest::newRow("the stop stays outside")
            << u"إرجاع إلى v1.4.1، ثم انتظار"_s << u"إرجاع إلى "_s + ltr(u"v1.4.1"_s) + u"، ثم انتظار"_s;
        QTest::newRow("a run that is isolated already")
            << u"إلى "_s + ltr(command) + u" الآن"_s << u"إلى "_s + ltr(command) + u" الآن"_s;
        QTest::newRow("numbers alone") << u"الاتصالات 19/20، إعادة"_s << u"الاتصالات 19/20، إعادة"_s;
        QTest::newRow("no Arabic at all") << command << command;
        QTest::newRow("nothing") << QString() << QString();
    }

    void aLatinRunAmongArabicWordsKeepsItsOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);

        QCOMPARE(withLatinRunsKept(text), kept);
        QCOMPARE(withoutIsolates(withLatinRunsKept(text)), withoutIsolates(text));
    }
};

QTEST_GUILESS_MAIN(TestLatinRuns)
#include "tst_latinruns.moc"
