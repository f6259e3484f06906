// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/conditions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::practice;

class TestConditions : public QObject
{
    Q_OBJECT

private:
    static Conditions with(const QString &fault, const QString &revision = u"9f8e7d"_s)
    {
        return conditionsOf(withFault({}, fault), firstVersion(), revision);
    }

private Q_SLOTS:
    void aHealthyServiceFailsRarely()
    {
        const auto now = conditionsOf({}, firstVersion(), u"9f8e7d"_s);
        QCOMPARE(now.leadErrors, 0.003);
        QCOMPARE(now.fallbackShare, 0.0);
        QVERIFY(now.database == Conditions::Database::Up);
        QVERIFY(now.poolUsed < now.poolMax / 2);
    }

    void theFlagHealsTheErrorSpikeEntirely()
    {
        auto state = withFault({}, u"error-spike"_s);
        QCOMPARE(conditionsOf(state, firstVersion(), {}).leadErrors, 0.2);
        state.flags[u"new-scoring"_s] = false;
        QCOMPARE(conditionsOf(state, firstVersion(), {}).leadErrors, 0.003);
    }

    void theBadVersionFailsWhateverTheFlag()
    {
        ServiceState state;
        state.flags[u"new-scoring"_s] = false;
        const auto now = conditionsOf(state, *findVersion(u"v1.4.2"_s), {});
        QCOMPARE(now.leadErrors, 0.2);
        QVERIFY(now.latencyFactor > 1);
    }

    void aBadMigrationHurtsOnlyAtTheNewestRevision()
    {
        QCOMPARE(with(u"bad-migration"_s, u"a1b2c3"_s).leadErrors, 0.3);
        QCOMPARE(with(u"bad-migration"_s, u"9f8e7d"_s).leadErrors, 0.003);
        QCOMPARE(conditionsOf({}, firstVersion(), u"a1b2c3"_s).leadErrors, 0.003);
    }

    void withoutADatabaseEveryLeadFailsAndThePoolIsFull()
    {
        const auto now = with(u"db-down"_s);
        QCOMPARE(now.leadErrors, 1.0);
        QCOMPARE(now.poolUsed, now.poolMax);
    }

    void aStalePoolFailsTwoInFive()
    {
        const auto now = with(u"stale-pool"_s);
        QCOMPARE(now.leadErrors, 0.4);
        QCOMPARE(now.poolUsed, 19.0);
        QVERIFY(now.database == Conditions::Database::Stale);
    }

    void anOutageOfTheProviderEndsWhereTheRouteIsForced()
    {
        auto state = withFault({}, u"llm-outage"_s);
        QCOMPARE(conditionsOf(state, firstVersion(), {}).fallbackShare, 0.6);
        QCOMPARE(conditionsOf(state, firstVersion(), {}).agentErrors, 0.1);
        state.llmRoute = u"anthropic"_s;
        QCOMPARE(conditionsOf(state, firstVersion(), {}).fallbackShare, 0.0);
        QCOMPARE(conditionsOf(state, firstVersion(), {}).agentErrors, 0.003);
        QVERIFY2(conditionsOf(state, firstVersion(), {}).openAiDown, "the provider itself is still away");
        state.llmRoute = u"openai"_s;
        QCOMPARE(conditionsOf(state, firstVersion(), {}).agentErrors, 1.0);
    }

    void aPausedPipelineCallsNoModel()
    {
        auto state = withFault({}, u"llm-outage"_s);
        state.flags[u"llm-pipeline"_s] = false;
        QCOMPARE(conditionsOf(state, firstVersion(), {}).llmCallsPerSecond, 0.0);
        QCOMPARE(conditionsOf(state, firstVersion(), {}).agentErrors, 0.003);
    }

    void hubspotForgivesBelowSixtyAMinute()
    {
        auto state = withFault({}, u"hubspot-429"_s);
        QVERIFY(conditionsOf(state, firstVersion(), {}).crmFailuresPerSecond > 0);
        state.crmSyncPerMinute = 60;
        QVERIFY(conditionsOf(state, firstVersion(), {}).crmFailuresPerSecond > 0);
        state.crmSyncPerMinute = 59;
        QCOMPARE(conditionsOf(state, firstVersion(), {}).crmFailuresPerSecond, 0.0);
    }

    void eachFlagStopsItsFault()
    {
        auto state = withFault(withFault({}, u"whatsapp-signature"_s), u"contradictions"_s);
        auto now = conditionsOf(state, firstVersion(), {});
        QVERIFY(now.badSignaturesPerSecond > 0 && now.contradictionsPerSecond > 0);
        state.flags[u"whatsapp-signature-check"_s] = false;
        state.flags[u"crm-agent"_s] = false;
        now = conditionsOf(state, firstVersion(), {});
        QCOMPARE(now.badSignaturesPerSecond, 0.0);
        QCOMPARE(now.contradictionsPerSecond, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
