// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/steplist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestStepList : public QObject
{
    Q_OBJECT

private:
    static std::vector<runbook::ChecklistStep> threeSteps()
    {
        std::vector<runbook::ChecklistStep> steps(3);
        for (int i = 0; i < 3; ++i)
            steps[size_t(i)].number = i + 1;
        return steps;
    }

private Q_SLOTS:
    void nothingAnsweredStartsAtTheFirst()
    {
        const auto steps = threeSteps();
        const domain::Incident incident;
        const auto list = StepList::of(steps, u"first10"_s, incident);

        QCOMPARE(list.current(), 1);
        QCOMPARE(list.answered(), 0);
        QVERIFY(!list.isOver());
    }

    void theFirstGapIsTheNextAction()
    {
        const auto steps = threeSteps();
        domain::Incident incident;
        incident.steps[u"first10"_s][1] = {};
        incident.steps[u"first10"_s][3] = {};
        incident.steps[u"other"_s][2] = {};
        const auto list = StepList::of(steps, u"first10"_s, incident);

        QCOMPARE(list.current(), 2);
        QCOMPARE(list.answered(), 2);
    }

    void aListIsOverAlthoughStepsAreDeferred()
    {
        const auto steps = threeSteps();
        domain::Incident incident;
        for (int i = 1; i <= 3; ++i)
            incident.steps[u"first10"_s][i] = {};
        incident.steps[u"first10"_s][2].answer = domain::StepAnswer::Deferred;
        const auto list = StepList::of(steps, u"first10"_s, incident);

        QVERIFY(list.isOver());
        QCOMPARE(list.deferred(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStepList)
#include "tst_steplist.moc"
