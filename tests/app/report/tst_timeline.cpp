// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/timeline.h"
#include "tests/app/report/story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;
using thabat::report::TimelineEntry;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasItsLineInOrderOfTime()
    {
        const auto story = test::wholeStory();

        const auto entries = report::timeline(story.incident(), Words(Language::English));

        QCOMPARE(entries.size(), story.incident().events.size());
        QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
            return a.at < b.at;
        }));
    }

    void aBackdatedNoteStandsWhereItHappened()
    {
        const auto story = test::wholeStory();

        const auto first = report::timeline(story.incident(), Words(Language::English)).front();

        QCOMPARE(first.text, isolate(u"first 503 seen"_s));
        QVERIFY(first.backdated);
        QCOMPARE(first.at, test::Story::begin().addSecs(-300));
        QCOMPARE(first.entered, test::Story::begin().addSecs(90));
        QCOMPARE(first.author, u"نورة"_s);
        QCOMPARE(first.type, u"note"_s);
    }

    void aCorrectionMarksTheNoteItCorrects()
    {
        const auto story = test::wholeStory();

        const auto entries = report::timeline(story.incident(), Words(Language::English));

        const auto corrected = std::count_if(entries.begin(), entries.end(), [](const auto &entry) {
            return entry.corrected;
        });
        QCOMPARE(corrected, 1);
        QVERIFY(find(entries, u"roll back to v1.4.1"_s).corrected);
        QCOMPARE(find(entries, u"v1.4.0, not v1.4.1"_s).corrects,
                 find(entries, u"roll back to v1.4.1"_s).number);
    }

    void keyMomentsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("key");
        QTest::newRow("the declaration") << u"P1 declared"_s << true;
        QTest::newRow("another severity") << u"Severity changed"_s << true;
        QTest::newRow("who commands") << u"Incident Commander is now"_s << true;
        QTest::newRow("a handover") << u"Command handed over"_s << true;
        QTest::newRow("a decision") << u"roll back to v1.4.1"_s << true;
        QTest::newRow("a fix") << u"errors are gone"_s << true;
        QTest::newRow("a run begins") << u"started on"_s << true;
        QTest::newRow("a run ends") << u"ended: verified"_s << true;
        QTest::newRow("the end") << u"Resolved."_s << true;
        QTest::newRow("another role") << u"Scribe is now"_s << false;
        QTest::newRow("a step") << u"Step 3 of the first"_s << false;
        QTest::newRow("an observation") << u"first 503"_s << false;
    }
    void keyMomentsAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(bool, key);
        const auto story = test::wholeStory();

        const auto entry = find(report::timeline(story.incident(), Words(Language::English)), text);

        QVERIFY(entry.number > 0);
        QCOMPARE(entry.key, key);
    }

    void whatTheDeskSawIsAutomatic()
    {
        const auto story = test::wholeStory();
        const auto entries = report::timeline(story.incident(), Words(Language::English));

        QVERIFY(find(entries, u"Alert firing"_s).automatic);
        QVERIFY(find(entries, u"Step 1 of the run"_s).automatic);
        QVERIFY(!find(entries, u"P1 declared"_s).automatic);
        QVERIFY(!find(entries, u"roll back"_s).automatic);
    }

    void aClosedLoopIsNamedNotNumbered()
    {
        const auto story = test::wholeStory();

        const auto entry = find(report::timeline(story.incident(), Words(Language::English)), u"Closed"_s);

        QVERIFY(entry.text.contains(u"The signature check is off"_s));
        QVERIFY(!entry.text.contains(u"L2"_s));
    }

private:
    static TimelineEntry find(const std::vector<TimelineEntry> &entries, const QString &text)
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&text](const auto &entry) {
            return withoutIsolates(entry.text).contains(text);
        });
        return found == entries.end() ? TimelineEntry{} : *found;
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
