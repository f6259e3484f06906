// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/announcement.h"
#include "app/report/brief.h"
#include "app/report/statustext.h"
#include "tests/app/report/golden.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestBrief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortTextsReadAsAgreed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void theShortTextsReadAsAgreed()
    {
        QFETCH(Language, language);
        const Words words(language);
        const auto profile = test::shop();
        test::Story story;
        test::tellBeginning(story);
        const auto &incident = story.incident();
        QStringList all{u"# Brief"_s};
        all += report::brief(incident, &profile, story.now().addSecs(30), words);
        all += {u"# Announcement"_s, report::announcement(incident, words)};
        all += {u"# Ticket"_s, report::triageTicket(incident, &profile, words)};
        all += u"# Status texts"_s;
        for (const auto &audience : {u"customers"_s, u"internal"_s}) {
            for (const auto &state : {u"investigating"_s, u"identified"_s, u"monitoring"_s, u"resolved"_s})
                all += report::statusText(incident, &profile, {audience, state, story.now()}, words);
        }
        const auto text = withoutIsolates(all.join(u'\n')) + u'\n';

        const auto expected = test::golden(u"short.%1.txt"_s.arg(toKey(language)), text);

        QCOMPARE(test::firstDifference(text, expected), QString());
    }

    void theBriefHasNineLinesFromTheFirstMomentToTheLast()
    {
        const Words words(Language::English);
        test::Story young;
        young.then(0, u"Sara"_s, Declared{u"API down"_s});
        const auto old = test::wholeStory();

        for (const auto &story : {young, old}) {
            const auto lines = report::brief(story.incident(), nullptr, story.now(), words);
            QCOMPARE(lines.size(), 9);
            QVERIFY(!lines.contains(QString()));
        }
    }

    void theBriefSaysWhatRunsAndWhatIsLate()
    {
        test::Story story;
        test::tellBeginning(story);
        story.then(1000, u"Sara"_s, RunStarted{u"R1"_s, u"x"_s, u"Restart"_s});

        const auto text =
            report::brief(story.incident(), nullptr, story.now().addSecs(65), Words(Language::English))
                .join(u'\n');

        QVERIFY2(withoutIsolates(text).contains(u"Running: “Restart”, for 1:05."_s), qPrintable(text));
        QVERIFY2(text.contains(u"overdue"_s), qPrintable(text));
    }

    void customersNeverReadTheInnerTitle()
    {
        test::Story story;
        test::tellBeginning(story);
        const auto profile = test::shop();

        for (const auto &state : {u"investigating"_s, u"identified"_s, u"monitoring"_s, u"resolved"_s}) {
            const auto text = report::statusText(
                story.incident(), &profile, {u"customers"_s, state, story.now()}, Words(Language::English));
            QVERIFY2(!text.contains(u"down"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"Sara"_s), qPrintable(text));
            QVERIFY(text.contains(u"Leads API"_s));
            QVERIFY(text.contains(u"drill"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
