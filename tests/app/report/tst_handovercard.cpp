// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/brief.h"
#include "app/report/handovercard.h"
#include "tests/app/report/golden.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;
using namespace std::chrono_literals;

//! What the next commander reads, and when people are told that somebody commands for too long.
class TestHandoverCard : public QObject
{
    Q_OBJECT

private:
    static test::Story offered()
    {
        test::Story story;
        test::tellBeginning(story);
        story.then(5, u"Sara"_s,
                   BriefLineWritten{u"B1"_s, BriefList::Observed, u"503 on /leads"_s, 0, false});
        story.then(5, u"Omar"_s,
                   BriefLineWritten{u"B2"_s, BriefList::Believed, u"the pool is full."_s, 0, false});
        story.then(5, u"Omar"_s, BriefLineWritten{u"B3"_s, BriefList::Believed, u"a bad deploy"_s, 0, false});
        story.then(5, u"Omar"_s, BriefLineMoved{u"B2"_s, BriefList::RuledOut, u"4 of 20"_s, u"the pool"_s});
        story.then(5, u"Omar"_s,
                   BoxOpened{u"T1"_s,
                             u"read the deploy log"_s,
                             u"ops"_s,
                             test::Story::begin().addSecs(900).toMSecsSinceEpoch(),
                             600'000,
                             {}});
        story.then(5, u"Sara"_s,
                   LoopOpened{u"L9"_s, LoopOpened::Kind::Loan, u"The queue is paused"_s, u"Omar"_s, 0, {}});
        story.then(5, u"Sara"_s, CommandOffered{u"Sara"_s, u"عمر"_s});
        return story;
    }
    static QString text(const QStringList &lines) { return withoutIsolates(lines.join(u'\n')); }
    static test::Story commandedBySara()
    {
        test::Story story;
        Declared declared{u"API down"_s};
        declared.commander = u"Sara"_s;
        story.then(0, u"Sara"_s, declared);
        return story;
    }

private Q_SLOTS:
    void theCardReadsAsAgreed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void theCardReadsAsAgreed()
    {
        QFETCH(Language, language);
        const auto story = offered();
        const auto profile = test::shop();

        const auto card =
            text(report::handoverCard(story.incident(), &profile, story.now().addSecs(75), Words(language)))
            + u'\n';

        const auto expected = test::golden(u"handover.%1.txt"_s.arg(toKey(language)), card);
        QCOMPARE(test::firstDifference(card, expected), QString());
    }

    void withoutAnythingSpecialItIsTheBriefAndTheRoles()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"API down"_s});
        const Words words(Language::English);

        const auto lines = report::handoverCard(story.incident(), nullptr, story.now(), words);

        QCOMPARE(lines.size(), report::brief(story.incident(), nullptr, story.now(), words).size() + 1);
        QCOMPARE(lines.constLast(), u"Roles: nobody has one."_s);
    }

    void fourHoursOfCommandAreEnough()
    {
        const auto story = commandedBySara();
        const Words words(Language::English);
        const auto after = [&](qint64 seconds, const runbook::Profile *profile = nullptr) {
            return withoutIsolates(
                report::fatigueLine(story.incident(), profile, story.now().addSecs(seconds), words));
        };

        QCOMPARE(after(4 * 3600 - 1), QString());
        QCOMPARE(after(4 * 3600 + 300), u"Sara has commanded for 4 h 5 min: time to hand over."_s);

        runbook::Profile profile;
        profile.fatigueAfter = 30min;
        QCOMPARE(after(31 * 60, &profile), u"Sara has commanded for 31 min: time to hand over."_s);
    }

    void theBriefSaysItAmongTheRisks()
    {
        const auto story = commandedBySara();

        const auto lines = text(report::brief(story.incident(), nullptr, story.now().addSecs(5 * 3600),
                                              Words(Language::English)));

        QVERIFY2(lines.contains(u"Risks: Sara has commanded for 5 h 0 min"_s), qPrintable(lines));
    }

    void whoTookOverIsFreshAndNobodyIsTiredAfterTheEnd()
    {
        auto story = commandedBySara();
        story.then(5 * 3600, u"Omar"_s, CommandTaken{u"Sara"_s, u"Omar"_s, u"she sleeps"_s});
        const Words words(Language::English);
        QVERIFY(report::fatigueLine(story.incident(), nullptr, story.now().addSecs(60), words).isEmpty());

        story.then(5 * 3600, u"Omar"_s, Resolved{});
        QVERIFY(report::fatigueLine(story.incident(), nullptr, story.now(), words).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHandoverCard)
#include "tst_handovercard.moc"
