// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/syncplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::journal;

//! What a round exchanges, decided from two sets of chain heads.
class TestSyncPlan : public QObject
{
    Q_OBJECT

private:
    static ChainHead head(qint64 number, const QByteArray &hash = "h")
    {
        return {number, number, hash + QByteArray::number(number)};
    }

private Q_SLOTS:
    void whatTheHubLacksIsPushedWhoeverWroteIt()
    {
        const ChainHeads here = {{u"ME"_s, head(5)}, {u"SARA"_s, head(9)}};

        const auto plan = planSync(here, {{u"SARA"_s, head(7)}}, {}, u"ME"_s, 100);

        QCOMPARE(plan.push, (std::vector<Stretch>{{u"SARA"_s, 7, 9}, {u"ME"_s, 0, 5}}));
        QCOMPARE(plan.toPush, 7);
        QVERIFY(plan.pull.empty());
        QVERIFY(!plan.isInStep());
    }

    void whatWeLackIsPulled()
    {
        const auto plan =
            planSync({{u"ME"_s, head(1)}}, {{u"ME"_s, head(1)}, {u"OMAR"_s, head(3)}}, {}, u"ME"_s, 100);

        QCOMPARE(plan.pull, (std::vector<Stretch>{{u"OMAR"_s, 0, 3}}));
        QCOMPARE(plan.toPull, 3);
        QVERIFY(plan.push.empty());
    }

    void equalHeadsAreInStep()
    {
        const ChainHeads same = {{u"ME"_s, head(5)}, {u"SARA"_s, head(9)}};

        QVERIFY(planSync(same, same, {}, u"ME"_s, 100).isInStep());
    }

    void aLongBacklogDoesNotDelayTheNoteOfAnother()
    {
        const auto plan = planSync(
            {}, {{u"LONG"_s, head(100'000)}, {u"NOW"_s, head(1)}, {u"OLD"_s, head(40)}}, {}, u"ME"_s, 100);

        QCOMPARE(plan.pull, (std::vector<Stretch>{{u"NOW"_s, 0, 1}, {u"OLD"_s, 0, 40}, {u"LONG"_s, 0, 59}}));
        QCOMPARE(plan.toPull, 100'041);
    }

    void aRoundCarriesNoMoreThanItMay()
    {
        ChainHeads there;
        for (int i = 0; i < 50; ++i)
            there[u"D%1"_s.arg(i)] = head(7);

        const auto plan = planSync({}, there, {}, u"ME"_s, 20);

        QCOMPARE(plan.pull.size(), 20u);
        QVERIFY(std::all_of(plan.pull.begin(), plan.pull.end(), [](const Stretch &stretch) {
            return stretch.count() == 1;
        }));
        QCOMPARE(plan.toPull, 350);
    }

    void anotherEventUnderTheSameNumberIsAFork()
    {
        const auto plan = planSync({{u"ME"_s, head(4)}}, {{u"ME"_s, head(4, "x")}}, {}, u"ME"_s, 100);

        QCOMPARE(plan.forks, (std::vector<QString>{u"ME"_s}));
    }

    void aHeldDeskIsLeftAlone()
    {
        const auto plan = planSync({{u"BAD"_s, head(1)}, {u"ME"_s, head(2)}}, {{u"BAD"_s, head(9)}},
                                   {u"BAD"_s}, u"ME"_s, 100);

        QVERIFY(plan.pull.empty());
        QCOMPARE(plan.push, (std::vector<Stretch>{{u"ME"_s, 0, 2}}));
    }

    void ownEventsThatOnlyTheHubHasAreNotTakenBackSilently()
    {
        const auto plan = planSync({{u"ME"_s, head(2)}}, {{u"ME"_s, head(5)}}, {}, u"ME"_s, 100);

        QCOMPARE(plan.lost, 3);
        QVERIFY(plan.pull.empty());
    }
};

QTEST_GUILESS_MAIN(TestSyncPlan)
#include "tst_syncplan.moc"
