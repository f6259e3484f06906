// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/secretnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runbook;

class TestSecretNames : public QObject
{
    Q_OBJECT

private:
    static Profile profile()
    {
        Profile profile;
        profile.prometheus.login.passwordFrom = u"PROM_PASSWORD"_s;
        profile.alertmanager.login.tokenFrom = u"AM_TOKEN"_s;
        profile.probes.resize(1);
        profile.probes[0].login.tokenFrom = u"PROBE_TOKEN"_s;
        profile.sources.resize(1);
        profile.sources[0].login.tokenFrom = u"AM_TOKEN"_s;
        profile.channels.resize(1);
        profile.channels[0].urlFrom = u"HOOK"_s;
        profile.channels[0].headers[u"X-Key"_s] = u"{secret.HOOK_KEY}"_s;
        Plan plan;
        plan.facts.resize(1);
        plan.facts[0].headers[u"Authorization"_s] = u"Bearer {secret.REGISTRY_TOKEN}"_s;
        plan.verification.shows.resize(1);
        plan.verification.shows[0].lookup.environment[u"A"_s] = u"{secret.LOOKUP}"_s;
        plan.steps.resize(1);
        plan.steps[0].environment[u"X"_s] = u"{secret.STEP_A}:{secret.STEP_B} {tag}"_s;
        plan.dryRun.resize(1);
        plan.dryRun[0].headers[u"X-Key"_s] = u"{secret.DRY}"_s;
        profile.plans.push_back(plan);
        return profile;
    }

private Q_SLOTS:
    void everyPlaceThatMayNameASecretIsLookedAt()
    {
        QCOMPARE(
            secretNames(profile()),
            (QStringList{u"AM_TOKEN"_s, u"DRY"_s, u"HOOK"_s, u"HOOK_KEY"_s, u"LOOKUP"_s, u"PROBE_TOKEN"_s,
                         u"PROM_PASSWORD"_s, u"REGISTRY_TOKEN"_s, u"STEP_A"_s, u"STEP_B"_s}));
        QVERIFY(secretNames({}).isEmpty());
    }

    void everyPlaceIsToldWhereToLook()
    {
        auto told = profile();
        lookUpIn(told, Secrets({{u"AM_TOKEN"_s, "a"}}));

        for (const auto &secrets :
             {told.secrets, told.prometheus.login.secrets, told.alertmanager.login.secrets,
              told.probes[0].login.secrets, told.sources[0].login.secrets, told.plans[0].facts[0].secrets,
              told.plans[0].verification.shows[0].lookup.secrets})
            QCOMPARE(secrets.sourceOf(u"AM_TOKEN"_s), Secrets::Source::Keychain);
    }
};

QTEST_GUILESS_MAIN(TestSecretNames)
#include "tst_secretnames.moc"
