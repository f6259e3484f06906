// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/timelinecsv.h"
#include "tests/app/report/story.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestTimelineCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsTextToASpreadsheet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"first 503 seen"_s << u"first 503 seen"_s;
        QTest::newRow("Arabic") << u"أول خطأ"_s << u"أول خطأ"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a comma") << u"a, b"_s << u"\"a, b\""_s;
        QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("a line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("a tab") << u"\t=1"_s << u"\"'\t'=1\""_s;
        QTest::newRow("a carriage return") << u"\r=1"_s << u"\"'\r'=1\""_s;
        QTest::newRow("a line feed") << u"\n=1"_s << u"\"'\n'=1\""_s;
        QTest::newRow("after spaces") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("a wide equals sign") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("an apostrophe") << u"'tis"_s << u"''tis"_s;
        QTest::newRow("a command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
        QTest::newRow("where lists have semicolons") << u"a; =1+1"_s << u"\"a; '=1+1\""_s;
        QTest::newRow("in the middle it does no harm") << u"a = b - c"_s << u"a = b - c"_s;
    }
    void aFieldIsTextToASpreadsheet()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);

        QCOMPARE(report::csvField(text), field);
    }

    void theFileBeginsWithAByteOrderMarkAndHasALineForEachEvent()
    {
        const auto story = test::wholeStory();
        const auto entries = report::timeline(story.incident(), Words(Language::Arabic));

        const auto csv = report::timelineCsv(entries);

        QVERIFY(csv.startsWith("\xEF\xBB\xBFtime,entered,author,"));
        QVERIFY(csv.endsWith("\r\n"));
        static const QRegularExpression record(u"\r\n\\d{4}-\\d\\d-\\d\\dT"_s);
        QCOMPARE(QString::fromUtf8(csv).count(record), qsizetype(entries.size()));
        QVERIFY(csv.contains("نورة"));
    }

    void whoeverWritesANoteWritesNoFormula()
    {
        test::Story story;
        story.then(0, u"=HYPERLINK(\"http://x\")"_s, Declared{u"x"_s});
        story.then(1, u"Sara"_s, NoteAdded{u"=1+1;@SUM(A1)\n-2"_s});

        const auto csv = QString::fromUtf8(
            report::timelineCsv(report::timeline(story.incident(), Words(Language::English))));

        static const QRegularExpression formula(u"(^|[,;\t\r\n])\"?[ ]*[-=+@]"_s);
        QVERIFY2(!csv.contains(formula), qPrintable(csv));
        QVERIFY(csv.contains(u"'=1+1;'@SUM(A1)"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimelineCsv)
#include "tst_timelinecsv.moc"
