// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/brief.h"
#include "app/report/news.h"
#include "app/report/statustext.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

//! Each audience has a time of its own, and its own last update to compare with.
class TestNews : public QObject
{
    Q_OBJECT

private:
    static test::Story told()
    {
        test::Story story;
        Declared declared{u"API down"_s};
        declared.cadence = {0, 900'000, false, {{u"executives"_s, 3'600'000}}};
        story.then(0, u"Sara"_s, declared);
        story.then(60, u"Sara"_s, NoteAdded{u"roll back"_s, NoteType::Decision});
        story.then(60, u"Sara"_s, UpdatePosted{u"executives"_s, u"identified"_s, u"We know it."_s, {}, {}});
        story.then(60, u"Sara"_s, NoteAdded{u"a side remark"_s});
        story.then(60, u"Sara"_s, BriefLineWritten{u"B1"_s, BriefList::Tried, u"restarted"_s, 0, false});
        return story;
    }
    static QString news(const test::Story &story, const QString &audience)
    {
        return withoutIsolates(
            report::newsText(story.incident(), audience, nullptr, Words(Language::English)));
    }

private Q_SLOTS:
    void onlyWhatCameSinceTheLastUpdateToThemIsNew()
    {
        QCOMPARE(news(told(), u"executives"_s),
                 u"Executives: new since the last update, 03:04:\n03:06 Brief, Tried: restarted"_s);
    }

    void whoeverHeardNothingGetsEverythingSinceTheDeclaration()
    {
        QCOMPARE(news(told(), u"customers"_s),
                 u"Customers: no update yet. Since the declaration:\n03:03 Decision: roll back\n"
                 "03:06 Brief, Tried: restarted"_s);
    }

    void nothingNewIsSaidInOneLine()
    {
        auto story = told();
        story.then(1, u"Sara"_s, UpdatePosted{u"internal"_s, u"identified"_s, u"x"_s, {}, {}});

        QCOMPARE(news(story, u"internal"_s), u"Internal: nothing new since the last update, 03:06."_s);
    }

    void whatWasTakenBackIsNoNews()
    {
        auto story = told();
        story.then(1, u"Sara"_s, NoteAdded{u"fixed"_s, NoteType::Fixed});
        story.then(1, u"Sara"_s, NoteWithdrawn{story.incident().events.back().header.number, u"fixed"_s});

        QVERIFY(!news(story, u"executives"_s).contains(u"fixed"_s));
    }

    void eachAudienceIsDueByItsOwnTime()
    {
        const auto story = told();
        const auto begin = test::Story::begin();
        const auto &incident = story.incident();

        QCOMPARE(incident.updateDue(u"customers"_s), begin.addSecs(900));
        QCOMPARE(incident.updateDue(u"executives"_s), begin.addSecs(120 + 3600));
        QVERIFY(!incident.updateDue(u"internal"_s).isValid());
        QCOMPARE(incident.firstDue(), u"customers"_s);
        QCOMPARE(incident.updateDue(), begin.addSecs(900));

        const auto lines = report::brief(incident, nullptr, begin.addSecs(1000), Words(Language::English));
        QVERIFY2(withoutIsolates(lines.join(u'\n'))
                     .contains(u"Next update: Customers overdue since 03:17; Executives by 04:04"_s),
                 qPrintable(lines.join(u'\n')));
    }

    void withoutTimesOfTheirOwnAnyUpdateCounts()
    {
        test::Story story;
        Declared declared{u"API down"_s};
        declared.cadence = {0, 900'000, false, {}};
        story.then(0, u"Sara"_s, declared);
        story.then(60, u"Sara"_s, UpdatePosted{u"internal"_s, u"identified"_s, u"x"_s, {}, {}});

        QCOMPARE(story.incident().firstDue(), QString());
        QCOMPARE(story.incident().updateDue(), test::Story::begin().addSecs(960));
    }

    void anUpdateNamesTheNextOneToThem()
    {
        const auto story = told();
        const auto text = [&](const QString &audience) {
            return report::statusText(story.incident(), nullptr,
                                      {audience, u"identified"_s, test::Story::begin()},
                                      Words(Language::English));
        };

        QVERIFY2(text(u"customers"_s).contains(u"Next update by 03:17."_s), qPrintable(text(u"customers"_s)));
        QVERIFY(text(u"executives"_s).contains(u"Next update by 04:02."_s));
    }
};

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
