// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/confirmation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::actions;
using Means = Confirmation::Means;
using runbook::PlanClass;

class TestConfirmation : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_made{QDate(2026, 11, 23), QTime(0, 4), Qt::UTC};

    Preview preview(PlanClass planClass) const
    {
        Preview out;
        out.plan = u"app-rollback"_s;
        out.planClass = planClass;
        out.target = u"v1.4.1"_s;
        out.facts = {{u"running"_s, {}, u"v1.4.2"_s, {}}};
        out.nonce = u"first"_s;
        out.made = m_made;
        out.expires = m_made.addSecs(60);
        out.token = tokenOf(out);
        return out;
    }
    static Confirmation agreed(const Preview &preview)
    {
        Confirmation out;
        out.token = preview.token;
        out.means = Means::Typed;
        out.typed = u"v1.4.1"_s;
        out.second = u"Ahmed"_s;
        out.why = u"leads are lost"_s;
        out.author = u"Noura"_s;
        return out;
    }
    //! The refusal, or nothing when the plan may run 30 s after its preview.
    QString refusal(const Preview &recorded, const Confirmation &confirmation) const
    {
        auto fresh = recorded;
        fresh.nonce = u"second"_s;
        fresh.token = tokenOf(fresh);
        const auto result = checkConfirmation(recorded, fresh, confirmation, {}, m_made.addSecs(30));
        return result ? QString() : result.error().message;
    }

private Q_SLOTS:
    void whatIsConfirmedProperlyMayRun()
    {
        for (const auto planClass : {PlanClass::A, PlanClass::B, PlanClass::C})
            QCOMPARE(refusal(preview(planClass), agreed(preview(planClass))), QString());
    }

    void longAfterTheDeployGoingBackNeedsAReason()
    {
        auto late = preview(PlanClass::B);
        late.needsReason = true;
        late.age = u"Deployed 26 h ago."_s;
        auto confirmation = agreed(late);
        confirmation.why = u"  "_s;

        QCOMPARE(refusal(late, confirmation), u"Nothing ran. Write why this is needed. Deployed 26 h ago."_s);
        QCOMPARE(refusal(late, agreed(late)), QString());
    }

    void anotherTokenIsRefused()
    {
        auto confirmation = agreed(preview(PlanClass::A));

        confirmation.token = u"aaaaaaaaaaaaaaaa"_s;
        QVERIFY(refusal(preview(PlanClass::A), confirmation).startsWith(u"This token belongs to no preview"));
        confirmation.token.clear();
        auto withoutToken = preview(PlanClass::A);
        withoutToken.token.clear();
        QVERIFY(!refusal(withoutToken, confirmation).isEmpty());
    }

    void aUsedTokenIsRefused()
    {
        const auto recorded = preview(PlanClass::B);

        const auto result =
            checkConfirmation(recorded, recorded, agreed(recorded), {recorded.token}, m_made.addSecs(1));

        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Conflict);
        QVERIFY(result.error().message.startsWith(u"This preview was already carried out."));
    }

    void aTokenLivesForAMinute_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("after a minute") << 60 << true;
        QTest::newRow("a second later") << 61 << false;
        QTest::newRow("after the clock was set back") << -1 << false;
    }
    void aTokenLivesForAMinute()
    {
        QFETCH(int, seconds);
        QFETCH(bool, allowed);
        const auto recorded = preview(PlanClass::B);

        const auto result =
            checkConfirmation(recorded, recorded, agreed(recorded), {}, m_made.addSecs(seconds));

        QCOMPARE(bool(result), allowed);
    }

    void changedFactsAreToBeReadAgain()
    {
        const auto recorded = preview(PlanClass::B);
        auto fresh = recorded;
        fresh.facts[0].value = u"v1.4.3"_s;

        const auto result = checkConfirmation(recorded, fresh, agreed(recorded), {}, m_made.addSecs(1));

        QVERIFY(!result);
        QCOMPARE(result.error().message, u"Facts changed since this preview. Read it again."_s);
    }

    void aPlanThatIsBlockedByNowIsRefused()
    {
        const auto recorded = preview(PlanClass::B);
        auto fresh = recorded;
        fresh.blockers = {u"docker is gone"_s};

        const auto result = checkConfirmation(recorded, fresh, agreed(recorded), {}, m_made.addSecs(1));

        QVERIFY(!result);
        QCOMPARE(result.error().message, u"docker is gone"_s);
    }

    void classBIsHeldOrTyped_data()
    {
        QTest::addColumn<Means>("means");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("held") << Means::Hold << QString() << true;
        QTest::newRow("pressed") << Means::Press << QString() << false;
        QTest::newRow("typed") << Means::Typed << u"v1.4.1"_s << true;
        QTest::newRow("typed with spaces around") << Means::Typed << u" v1.4.1 "_s << true;
        QTest::newRow("typed with Arabic digits") << Means::Typed << u"v١.٤.١"_s << true;
        QTest::newRow("typed wrongly") << Means::Typed << u"v1.4.2"_s << false;
        QTest::newRow("typed in capitals") << Means::Typed << u"V1.4.1"_s << false;
        QTest::newRow("typed nothing") << Means::Typed << QString() << false;
    }
    void classBIsHeldOrTyped()
    {
        QFETCH(Means, means);
        QFETCH(QString, typed);
        QFETCH(bool, allowed);
        auto confirmation = agreed(preview(PlanClass::B));
        confirmation.means = means;
        confirmation.typed = typed;
        confirmation.second.clear();
        confirmation.why.clear();

        QCOMPARE(refusal(preview(PlanClass::B), confirmation).isEmpty(), allowed);
    }

    void classCNeedsEverything_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("nobody else") << u" "_s << u"why"_s << u"v1.4.1"_s << u"Name the second person"_s;
        QTest::newRow("oneself") << u" noura"_s << u"why"_s << u"v1.4.1"_s << u"somebody else"_s;
        QTest::newRow("no reason") << u"Ahmed"_s << u"\t"_s << u"v1.4.1"_s << u"Write why"_s;
        QTest::newRow("another target") << u"Ahmed"_s << u"why"_s << u"v1.4.0"_s << u"exactly to confirm"_s;
    }
    void classCNeedsEverything()
    {
        QFETCH(QString, second);
        QFETCH(QString, why);
        QFETCH(QString, typed);
        QFETCH(QString, refusal);
        auto confirmation = agreed(preview(PlanClass::C));
        confirmation.means = Means::Hold; // holding is not enough here
        confirmation.second = second;
        confirmation.why = why;
        confirmation.typed = typed;

        const auto said = this->refusal(preview(PlanClass::C), confirmation);

        QVERIFY2(said.contains(refusal), qPrintable(said));
        QVERIFY(said.contains(u"Nothing ran."));
    }

    void withoutATargetTypingConfirmsNothing()
    {
        auto recorded = preview(PlanClass::C);
        recorded.target.clear();
        recorded.token = tokenOf(recorded);
        auto confirmation = agreed(recorded);
        confirmation.typed.clear();

        QVERIFY(!refusal(recorded, confirmation).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
