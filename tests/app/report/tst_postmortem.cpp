// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortem.h"
#include "tests/app/report/golden.h"
#include "tests/app/report/story.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestPostMortem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentReadsAsAgreed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void theDocumentReadsAsAgreed()
    {
        QFETCH(Language, language);
        const auto text = written(language);

        const auto expected = test::golden(u"postmortem.%1.md"_s.arg(toKey(language)), text);

        QCOMPARE(test::firstDifference(text, expected), QString());
    }

    void anIncidentOfNothingIsADocumentToo()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"x"_s});

        const auto text =
            report::postMortem(story.incident(), nullptr, story.now(), Words(Language::English));

        QVERIFY(text.contains(u"Nothing was run."_s));
        QVERIFY(text.contains(u"not recorded"_s));
        QVERIFY(!text.contains(u'%'));
    }

    void itSaysWhenSomebodyFirstAnsweredAnAlarm()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"x"_s});
        story.then(95, u"Sara"_s, AlarmsAcknowledged{{u"errors"_s}, {u"Error rate"_s}});
        story.then(60, u"Omar"_s, AlarmsAcknowledged{{u"lag"_s}, {u"Lag"_s}});

        const auto text =
            report::postMortem(story.incident(), nullptr, story.now(), Words(Language::English));

        QVERIFY(text.contains(u"| Alarms acknowledged | 1:35 |"_s));
    }

    void thePathIsTheRiyadhDayAndTheTitle()
    {
        Incident incident;
        incident.id = u"INC-1"_s;
        incident.title = u"API | down!"_s;
        incident.declaredAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
        QTemporaryDir folder;

        const auto open = report::postMortemPath(folder.path(), incident);
        incident.resolvedAt = incident.declaredAt.addSecs(2 * 3600);
        const auto resolved = report::postMortemPath(folder.path(), incident);
        incident.title = u"تعطّل"_s;

        QCOMPARE(open, folder.filePath(u"2026-11-22-api-down.md"_s));
        QCOMPARE(resolved, folder.filePath(u"2026-11-23-api-down.md"_s));
        QCOMPARE(report::postMortemPath(folder.path(), incident),
                 folder.filePath(u"2026-11-23-incident.md"_s));
    }

    void twoIncidentsOfOneNameHaveTwoFiles()
    {
        QTemporaryDir folder;
        const auto first = test::wholeStory().incident();
        auto second = first;
        second.id = u"INC-2026-1123-ZZZZ"_s;
        const auto path = report::postMortemPath(folder.path(), first);
        QVERIFY(report::writePostMortem(path, written(Language::English)));

        QCOMPARE(report::postMortemPath(folder.path(), first), path);
        QCOMPARE(report::postMortemPath(folder.path(), second), QString(path).replace(u".md"_s, u"-2.md"_s));
    }

    void whatPeopleWroteStays()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pm.md"_s);
        const auto before = written(Language::English);
        QVERIFY(report::writePostMortem(path, before));
        auto edited = before;
        edited.replace(u"## Root cause\n"_s, u"## Root cause\n\nThe pool was too small. %1 \\1\n"_s);
        edited.replace(u"30% of leads"_s, u"everything"_s); // inside a generated part: lost, as the hint says
        edited += u"\nLast words.\n"_s;
        QVERIFY(writeFile(path, edited.toUtf8()));

        QVERIFY(report::writePostMortem(path, written(Language::Arabic)));

        const auto text = QString::fromUtf8(*readFile(path));
        QVERIFY(text.contains(u"The pool was too small. %1 \\1"_s));
        QVERIFY(text.endsWith(u"\nLast words.\n"_s));
        QVERIFY(!text.contains(u"everything"_s));
        QVERIFY(text.contains(u"مراجعة ما بعد الحادثة"_s));
        QVERIFY(text.contains(u"## Root cause"_s));
    }

    void writingTwiceChangesNothing()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pm.md"_s);
        const auto text = written(Language::Arabic);

        QVERIFY(report::writePostMortem(path, text));
        QVERIFY(report::writePostMortem(path, text));

        QCOMPARE(QString::fromUtf8(*readFile(path)), text);
    }

    void aPartThatPeopleRemovedStaysAway()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pm.md"_s);
        auto text = written(Language::English);
        const auto start = text.indexOf(u"<!-- thabat:metrics -->"_s);
        const auto end = text.indexOf(u"<!-- /thabat:metrics -->"_s);
        QVERIFY(start > 0 && end > start);
        text.remove(start, end - start + u"<!-- /thabat:metrics -->"_s.size());
        QVERIFY(writeFile(path, text.toUtf8()));

        QVERIFY(report::writePostMortem(path, written(Language::English)));

        QVERIFY(!readFile(path)->contains("thabat:metrics"));
    }

    void aFileThatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        auto unclosed = written(Language::English);
        unclosed.remove(u"<!-- /thabat:impact -->"_s);
        auto doubled = written(Language::English);
        doubled += u"\n<!-- thabat:impact -->\n<!-- /thabat:impact -->\n"_s;
        auto foreign = written(Language::English);
        foreign.replace(u"thabat-incident: INC-2026-1123-ABCD"_s, u"thabat-incident: INC-2026-1123-ZZZZ"_s);
        QTest::newRow("a letter to the editor") << u"# Dear editor\n"_s;
        QTest::newRow("a marker is not closed") << unclosed;
        QTest::newRow("a part is there twice") << doubled;
        QTest::newRow("another incident") << foreign;
    }
    void aFileThatIsNotOursIsLeftAlone()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pm.md"_s);
        QVERIFY(writeFile(path, text.toUtf8()));

        const auto result = report::writePostMortem(path, written(Language::English));

        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Conflict);
        QCOMPARE(QString::fromUtf8(*readFile(path)), text);
    }

    void everyEntryOfTheRecordIsInTheTimeline()
    {
        const auto story = test::wholeStory();
        const auto text = written(Language::English);
        const auto part = text.mid(text.indexOf(u"<!-- thabat:timeline -->"_s));

        QCOMPARE(part.count(u"\n- `"_s), qsizetype(story.incident().events.size()));
    }

private:
    static QString written(Language language)
    {
        const auto story = test::wholeStory();
        const auto profile = test::shop();
        return report::postMortem(story.incident(), &profile, story.now().addSecs(60), Words(language));
    }
};

QTEST_GUILESS_MAIN(TestPostMortem)
#include "tst_postmortem.moc"
