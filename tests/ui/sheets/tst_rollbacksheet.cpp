// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/rollbacksheet.h"
#include "ui/widgets/commandview.h"
#include "ui/widgets/holdbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using runbook::PlanClass;
using ui::HoldButton;
using ui::RollbackSheet;

class TestRollbackSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotRunIsDisabledAndSaysWhy()
    {
        SheetHouse at;
        at.house.declare();
        RollbackSheet sheet(at.house.desk(), at.current, at.appearance, m_clock);
        open(sheet);
        sheet.choosePlan(u"app-rollback"_s); // nobody listens at the practice service

        QTRY_VERIFY_WITH_TIMEOUT(seen<HoldButton>(sheet, "hold"), 15000);
        QVERIFY(!seen<HoldButton>(sheet, "hold")->isEnabled());
        QVERIFY(textOf(sheet, "confirmReason").contains(u"could not be looked up"_s));
        QVERIFY(at.incident().runs.empty());
    }

    void aNumberChoosesAndNothingRuns()
    {
        SheetHouse at;
        at.house.declare();
        at.add(SheetHouse::planThatRuns(PlanClass::B, u"/bin/true"_s));
        RollbackSheet sheet(at.house.desk(), at.current, at.appearance, m_clock);
        open(sheet);
        press(Qt::Key_1);

        QTRY_VERIFY(seen<ui::CommandView>(sheet, "commands"));
        QCOMPARE(seen<ui::CommandView>(sheet, "commands")->commands(), u"/bin/true"_s);
        QVERIFY(at.incident().runs.empty());
        QVERIFY(sheet.findChild<HoldButton *>(u"hold"_s)->label().contains(u"v1.4.1"_s));
    }

    void enterNeverConfirms()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::B, u"/bin/true"_s);
        auto *hold = seen<HoldButton>(*sheet, "hold");
        QVERIFY(hold && hold->isEnabled());
        QVERIFY(!hold->hasFocus()); // never the first
        hold->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(hold, Qt::LeftButton);

        QTest::qWait(50);
        QVERIFY(at.incident().runs.empty());
    }

    void holdingRunsIt()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::B, u"/bin/true"_s);
        QTest::mousePress(seen<HoldButton>(*sheet, "hold"), Qt::LeftButton);

        QTRY_COMPARE(outcomeOf(at), u"ranNotVerified"_s); // nothing checks /bin/true
        QTRY_VERIFY(textOf(*sheet, "runState").contains(u"not verified"_s));
        QCOMPARE(at.incident().runs.front().what.means, u"hold"_s);
    }

    void lettingGoRunsNothing()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::B, u"/bin/true"_s);
        auto *hold = seen<HoldButton>(*sheet, "hold");
        QTest::mousePress(hold, Qt::LeftButton);
        QTRY_VERIFY(hold->progress() > 0.2);
        QTest::mouseRelease(hold, Qt::LeftButton);

        QCOMPARE(textOf(*sheet, "confirmReason"), u"Released. Nothing ran."_s);
        QVERIFY(at.incident().runs.empty());
    }

    void theTargetMustBeTypedExactly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("runs");
        QTest::newRow("exactly") << u"v1.4.1"_s << true;
        QTest::newRow("with stray spaces") << u" v1.4.1 "_s << true;
        QTest::newRow("with Arabic digits") << u"v١.٤.١"_s << true;
        QTest::newRow("another") << u"v1.4.2"_s << false;
        QTest::newRow("half") << u"v1.4"_s << false;
    }

    void theTargetMustBeTypedExactly()
    {
        QFETCH(QString, typed);
        QFETCH(bool, runs);
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::B, u"/bin/true"_s);
        auto *field = seen<QLineEdit>(*sheet, "typed");
        QVERIFY(field);
        field->setText(typed);
        field->setFocus();
        press(Qt::Key_Return);

        if (runs) {
            QTRY_COMPARE(outcomeOf(at), u"ranNotVerified"_s);
            QCOMPARE(at.incident().runs.front().what.means, u"typed"_s);
        } else {
            QVERIFY(textOf(*sheet, "confirmReason").contains(u"exactly"_s));
            QVERIFY(at.incident().runs.empty());
        }
    }

    void aPlanThatChecksItselfEndsVerified()
    {
        RawServer server;
        server.answer("/health", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        SheetHouse at;
        auto plan = SheetHouse::planThatRuns(PlanClass::B, u"/bin/true"_s);
        plan.verification.healthUrl = server.url(u"/health"_s).toString();
        plan.verification.every = std::chrono::milliseconds(50);
        const auto sheet = previewed(at, plan);
        enterTarget(*sheet);

        QTRY_COMPARE(textOf(*sheet, "runState"), u"Verified. v1.4.1 is running and healthy."_s);
    }

    void aFailedStepSaysWhichAndWithWhat()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::B, u"/bin/false"_s);
        enterTarget(*sheet);

        QTRY_COMPARE(textOf(*sheet, "runState"), u"Step 1 failed (exit 1). Nothing after it ran."_s);
        QVERIFY(seen<QPushButton>(*sheet, "mainAction")->text().contains(u"Back to preview"_s));
    }

    void classCAsksForAnotherPersonAReasonAndTheTarget()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::C, u"/bin/true"_s);
        auto *run = seen<QPushButton>(*sheet, "run");
        QVERIFY(run && !run->isEnabled());
        QVERIFY(!seen<HoldButton>(*sheet, "hold")); // holding is not enough here

        type(seen<QLineEdit>(*sheet, "second"), u"sara"_s);
        QVERIFY(textOf(*sheet, "confirmReason").contains(u"somebody else"_s));
        seen<QLineEdit>(*sheet, "second")->setText(u"Ahmed"_s);
        QVERIFY(textOf(*sheet, "confirmReason").contains(u"why"_s));
        type(seen<QLineEdit>(*sheet, "why"), u"column scores is wrong"_s);
        QVERIFY(textOf(*sheet, "confirmReason").contains(u"evidence"_s));
        seen<QCheckBox>(*sheet, "waive")->setChecked(true);
        QVERIFY(!run->isEnabled());
        type(seen<QLineEdit>(*sheet, "typed"), u"v1.4.1"_s);
        QVERIFY(run->isEnabled());
        run->click();

        QTRY_COMPARE(outcomeOf(at), u"ranNotVerified"_s);
        const auto &what = at.incident().runs.front().what;
        QCOMPARE(what.second, u"Ahmed"_s);
        QVERIFY(what.why.contains(u"column scores"_s));
    }

    void classAIsOnePress()
    {
        SheetHouse at;
        const auto sheet = previewed(at, PlanClass::A, u"/bin/true"_s);
        QTRY_VERIFY(seen<QPushButton>(*sheet, "mainAction")->isEnabled());
        seen<QPushButton>(*sheet, "mainAction")->click();

        QTRY_COMPARE(outcomeOf(at), u"ranNotVerified"_s);
    }

    void aChangedValueMustBeReadAgain()
    {
        SheetHouse at;
        auto plan = SheetHouse::planThatRuns(PlanClass::B, u"/bin/echo"_s);
        plan.target = u"{tag}"_s;
        plan.arguments = {{u"tag"_s, {u"Tag"_s, u"الوسم"_s}, u"^v[0-9.]+$"_s, u"v1"_s}};
        plan.steps.front().arguments = {u"{tag}"_s};
        const auto sheet = previewed(at, plan);
        QVERIFY(seen<HoldButton>(*sheet, "hold")->isEnabled());
        auto *tag = sheet->findChild<QLineEdit *>(u"argument-tag"_s);
        type(tag, u"2"_s); // after the selection or at the end: it is another value

        QVERIFY(!seen<HoldButton>(*sheet, "hold")->isEnabled());
        press(Qt::Key_Return);
        QTRY_VERIFY(seen<HoldButton>(*sheet, "hold")->isEnabled());
        QVERIFY(seen<ui::CommandView>(*sheet, "commands")->commands().contains(u'2'));
    }

    void aRunIsFoundAgainWhenTheSheetComesBack()
    {
        SheetHouse at;
        auto plan = SheetHouse::planThatRuns(PlanClass::B, u"/bin/sleep"_s);
        plan.steps.front().arguments = {u"30"_s};
        auto sheet = previewed(at, plan);
        enterTarget(*sheet);
        QTRY_VERIFY(seen<QPushButton>(*sheet, "abort"));
        QTRY_VERIFY(at.house.desk().plans().current()->currentStep() == 0);
        sheet.reset();

        RollbackSheet again(at.house.desk(), at.current, at.appearance, m_clock);
        open(again);
        QVERIFY(seen<QPushButton>(again, "abort"));
        seen<QPushButton>(again, "abort")->click();

        QTRY_VERIFY(!at.house.desk().plans().current());
        QTRY_VERIFY(!seen<QPushButton>(again, "abort"));
    }

    void whatChangedSinceThePreviewIsReadAgain()
    {
        QTemporaryDir folder;
        SheetHouse at;
        auto plan = SheetHouse::planThatRuns(PlanClass::B, u"/bin/true"_s);
        runbook::PlanFact fact;
        fact.name = u"running"_s;
        fact.title = {u"Running now"_s, u"يعمل الآن"_s};
        fact.program = u"/bin/cat"_s;
        fact.arguments = {folder.filePath(u"version"_s)};
        fact.pattern = u"^(\\S+)"_s;
        plan.facts = {fact};
        QVERIFY(writeFile(fact.arguments.front(), "v1.4.2\n"));
        const auto sheet = previewed(at, plan);
        QVERIFY(writeFile(fact.arguments.front(), "v1.4.3\n"));
        enterTarget(*sheet);

        QTRY_VERIFY(problemOf(*sheet).contains(u"Facts changed"_s));
        QVERIFY(at.incident().runs.empty());
        seen<QWidget>(*sheet, "problem")->findChild<QPushButton *>()->click();
        QTRY_VERIFY(problemOf(*sheet).isEmpty() && seen<HoldButton>(*sheet, "hold")->isEnabled());
        QVERIFY(textsOf(*sheet).contains(u"v1.4.3"_s));
    }

    void oneDangerousCommandAtATime()
    {
        SheetHouse at;
        auto slow = SheetHouse::planThatRuns(PlanClass::B, u"/bin/sleep"_s);
        slow.id = u"slow"_s;
        slow.title.en = u"Slow plan"_s;
        slow.steps.front().arguments = {u"30"_s};
        const auto sheet = previewed(at, PlanClass::B, u"/bin/true"_s);
        at.add(slow);
        RollbackSheet other(at.house.desk(), at.current, at.appearance, m_clock);
        open(other);
        other.choosePlan(slow.id);
        QTRY_VERIFY(seen<QLineEdit>(other, "typed"));
        enterTarget(other);
        QTRY_VERIFY(at.house.desk().plans().current());

        QTRY_VERIFY(!seen<HoldButton>(*sheet, "hold")->isEnabled());
        QCOMPARE(textOf(*sheet, "confirmReason"), u"Waiting: Slow plan is running"_s);
        at.write(u"abort"_s);
        QTRY_VERIFY(seen<HoldButton>(*sheet, "hold")->isEnabled());
    }

    void aQuestionOfThePlanIsAsked()
    {
        SheetHouse at;
        auto plan = SheetHouse::planThatRuns(PlanClass::B, u"/bin/true"_s);
        runbook::PlanStep question;
        question.id = u"ask"_s;
        question.kind = runbook::PlanStep::Kind::Ask;
        question.question = {u"Is the queue empty?"_s, u"هل الطابور فارغ؟"_s};
        plan.steps.insert(plan.steps.begin(), question);
        const auto sheet = previewed(at, plan);
        enterTarget(*sheet);
        QTRY_VERIFY(seen<QPushButton>(*sheet, "yes"));
        QVERIFY(textsOf(*sheet).contains(u"Is the queue empty?"_s));
        seen<QPushButton>(*sheet, "yes")->click();

        QTRY_COMPARE(outcomeOf(at), u"ranNotVerified"_s);
    }

    void whatIsReversibleCanBeUndone()
    {
        SheetHouse at;
        auto back = SheetHouse::planThatRuns(PlanClass::A, u"/bin/true"_s);
        back.id = u"back"_s;
        back.rollback = false;
        at.add(back);
        auto plan = SheetHouse::planThatRuns(PlanClass::A, u"/bin/true"_s);
        plan.undo = back.id;
        const auto sheet = previewed(at, plan);
        seen<QPushButton>(*sheet, "mainAction")->click();
        QTRY_VERIFY(seen<QPushButton>(*sheet, "undo"));
        seen<QPushButton>(*sheet, "undo")->click();

        QTRY_COMPARE(at.incident().runs.size(), size_t(2));
        QTRY_COMPARE(at.incident().runs.back().what.plan, back.id);
        QTRY_VERIFY(!at.house.desk().plans().current());
    }

private:
    static void enterTarget(const RollbackSheet &sheet)
    {
        auto *typed = seen<QLineEdit>(sheet, "typed");
        QVERIFY(typed);
        typed->setText(u"v1.4.1"_s);
        QTest::keyClick(typed, Qt::Key_Return);
    }

    static QStringList textsOf(const QWidget &sheet)
    {
        QStringList texts;
        for (const auto *label : sheet.findChildren<ui::PlainLabel *>())
            texts += label->isVisible() ? withoutIsolates(label->text()) : QString();
        return texts;
    }

    std::unique_ptr<RollbackSheet> previewed(SheetHouse &at, PlanClass planClass, const QString &program)
    {
        return previewed(at, SheetHouse::planThatRuns(planClass, program));
    }

    std::unique_ptr<RollbackSheet> previewed(SheetHouse &at, const runbook::Plan &plan)
    {
        at.house.declare();
        at.add(plan);
        auto sheet = std::make_unique<RollbackSheet>(at.house.desk(), at.current, at.appearance, m_clock);
        open(*sheet);
        sheet->choosePlan(plan.id);
        const auto shown = [&sheet] {
            return seen<ui::CommandView>(*sheet, "commands") != nullptr;
        };
        if (!QTest::qWaitFor(shown))
            qWarning("the preview did not come");
        return sheet;
    }

    static QString outcomeOf(const SheetHouse &at)
    {
        const auto &runs = at.current.incident()->runs;
        return runs.empty() || !runs.front().end ? QString() : runs.front().end->outcome;
    }

    Clock m_clock;
};

QTEST_MAIN(TestRollbackSheet)
#include "tst_rollbacksheet.moc"
