// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/runbook/oncall.h"
#include "app/runbook/profilereader.h"
#include "app/runbook/schemacheck.h"
#include "tests/places.h"

#include <QRegularExpression>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::runbook;

//! Everything that ships is loaded, in both languages, and holds what runbook.md asks for.
class TestShippedProfiles : public QObject
{
    Q_OBJECT

private:
    static Profile load(const QString &name)
    {
        const auto profile =
            readProfile(u":/profiles/"_s + name, {u"/opt/thabat/bin"_s, u"/data"_s, u"/config"_s, {}});
        return profile ? *profile : Profile{};
    }

    static void eachText(const Json &value, const std::function<void(const LocalizedText &)> &visit)
    {
        if (value.is_object() && value.contains("en"))
            visit({textOf(value, "en"), textOf(value, "ar")});
        if (value.is_structured()) {
            for (const auto &inner : value)
                eachText(inner, visit);
        }
    }

    //! The same file with every duration replaced, to compare what must be equal in both profiles.
    static Json withoutDurations(Json value)
    {
        static const QStringList durations = {u"commanderWithin"_s, u"updateEvery"_s, u"quietAfter"_s,
                                              u"loanFor"_s,         u"rolesWithin"_s, u"answerWithin"_s};
        if (value.is_object()) {
            for (const auto &name : durations) {
                if (value.contains(toStd(name)))
                    value[toStd(name)] = "";
            }
            value.erase("command");
            if (textOf(value, "indicator") == u"llm-cost"_s)
                value.erase("above");
        }
        if (value.is_structured()) {
            for (auto &inner : value)
                inner = withoutDurations(inner);
        }
        return value;
    }

    static void files()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("practice") << u"practice"_s;
        QTest::newRow("production example") << u"production-example"_s;
    }

private Q_SLOTS:
    void nothingIsWrongWithIt_data() { files(); }
    void nothingIsWrongWithIt()
    {
        QFETCH(QString, name);

        const auto profile = readProfile(u":/profiles/"_s + name, {u"/b"_s, u"/d"_s, u"/c"_s, {}});
        const auto complaints = checkProfile(u":/profiles/"_s + name);

        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->problems, QStringList());
        QVERIFY(complaints);
        QCOMPARE(*complaints, QStringList());
        QCOMPARE(profile->name, name);
        QVERIFY(!profile->plans.empty() && !profile->runbook.playbooks.empty());
    }

    void theFilesOnDiskAreTheEmbeddedOnes_data() { files(); }
    void theFilesOnDiskAreTheEmbeddedOnes()
    {
        QFETCH(QString, name);

        const auto complaints = checkProfile(QStringLiteral(SOURCE_ROOT "/resources/profiles/") + name);

        QVERIFY(complaints);
        QCOMPARE(*complaints, QStringList());
    }

    void everyTextIsThereInBothLanguages_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto *profile : {"practice", "production-example"}) {
            for (const auto *file : {"profile", "runbook", "plans"})
                QTest::addRow("%s/%s", profile, file)
                    << u":/profiles/%1/%2.json"_s.arg(QLatin1String(profile), QLatin1String(file));
        }
    }
    void everyTextIsThereInBothLanguages()
    {
        QFETCH(QString, path);
        static const QRegularExpression latinFirst(u"^[\\s\"“«(]*[A-Za-z]"_s);
        static const QRegularExpression forbidden(u"[<>\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s);
        static const QRegularExpression arabic(u"[\u0621-\u064a]"_s);
        const auto document = readJson(path);
        QVERIFY(document);
        int count = 0;

        eachText(document->value, [&count](const LocalizedText &text) {
            ++count;
            QVERIFY2(!text.en.trimmed().isEmpty() && text.ar.contains(arabic), qPrintable(text.en));
            QVERIFY2(!text.ar.contains(forbidden), qPrintable(text.ar));
            QVERIFY2(!text.ar.contains(latinFirst), qPrintable(text.ar));
            QVERIFY2(!text.en.contains(arabic), qPrintable(text.en));
        });

        QVERIFY(count > 10);
    }

    void everyScenarioHasItsSteps_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("steps");
        QTest::newRow("LLM outage") << u"llm-outage"_s << u"2.1"_s << 4;
        QTest::newRow("Postgres") << u"postgres-unavailable"_s << u"2.2"_s << 4;
        QTest::newRow("HubSpot") << u"hubspot-429"_s << u"2.3"_s << 3;
        QTest::newRow("WhatsApp") << u"whatsapp-signature"_s << u"2.4"_s << 3;
        QTest::newRow("secret leak") << u"secret-leak"_s << u"2.5"_s << 6;
        QTest::newRow("approvals") << u"approvals-stuck"_s << u"2.6"_s << 3;
        QTest::newRow("contradictions") << u"contradictions"_s << u"2.7"_s << 3;
        QTest::newRow("breach") << u"data-breach"_s << u"3"_s << 5;
        QTest::newRow("cost") << u"llm-cost-spike"_s << u"2.8"_s << 4;
    }
    void everyScenarioHasItsSteps()
    {
        QFETCH(QString, id);
        QFETCH(QString, section);
        QFETCH(int, steps);

        for (const auto &name : {u"practice"_s, u"production-example"_s}) {
            const auto profile = load(name);
            const auto *playbook = profile.runbook.playbook(id);

            QVERIFY(playbook);
            QCOMPARE(profile.runbook.playbook(section), playbook);
            QCOMPARE(int(playbook->steps.size()), steps);
            QCOMPARE(playbook->steps.back().number, steps);
            QVERIFY(!playbook->symptoms.isEmpty() && !playbook->prevention.isEmpty()
                    && !playbook->signs.empty());
            QCOMPARE(playbook->charts.size(), 2);
            QVERIFY(!playbook->pages.isEmpty());
            QCOMPARE(playbook->breachClock, id == u"secret-leak"_s || id == u"data-breach"_s);
        }
    }

    void theRestOfTheRunbookIsThere()
    {
        const auto runbook = load(u"practice"_s).runbook;

        QCOMPARE(runbook.first10.size(), size_t(5));
        QCOMPARE(runbook.severities.size(), size_t(4));
        QCOMPARE(runbook.roles.size(), size_t(4));
        QCOMPARE(runbook.pages.size(), size_t(6));
        QCOMPARE(runbook.hygiene.size(), size_t(7));
        QVERIFY(runbook.duties.size() >= 3);
        QCOMPARE(runbook.role(domain::Role::Commander)->title.en, u"Incident Commander"_s);
        QCOMPARE(runbook.first10[2].plan, u"freeze-on"_s);
    }

    void theLadderHasItsClocks()
    {
        const auto runbook = load(u"production-example"_s).runbook;
        const auto *p0 = runbook.severity(domain::Severity::P0);
        const auto *p1 = runbook.severity(domain::Severity::P1);

        QVERIFY(p0->commanderWithin == 15min && p0->updateEvery == 15min && p0->first10);
        QVERIFY(!p1->commanderWithin && p1->updateEvery == 30min && p1->first10);
        QVERIFY(!runbook.severity(domain::Severity::P2)->first10);
        QVERIFY(!runbook.severity(domain::Severity::P3)->updateEvery);
    }

    void theFourAlertsAreThose_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("fallback");
        QTest::addColumn<int>("health");
        QTest::newRow("practice") << u"practice"_s << 5'000 << 10'000 << 1'500;
        QTest::newRow("production example") << u"production-example"_s << 300'000 << 600'000 << 90'000;
    }
    void theFourAlertsAreThose()
    {
        QFETCH(QString, name);
        QFETCH(int, rate);
        QFETCH(int, fallback);
        QFETCH(int, health);
        const auto profile = load(name);

        const auto *errors = profile.alert(u"error-rate");
        QCOMPARE(profile.alerts.size(), size_t(4));
        QVERIFY(errors->above == 0.01 && errors->severity == domain::Severity::P2);
        QVERIFY(errors->proposes.at(0).value == 0.1
                && errors->proposes.at(0).severity == domain::Severity::P1);
        QVERIFY(errors->holdFor == std::chrono::milliseconds(rate));
        QVERIFY(profile.alert(u"latency-p95")->above == 10);
        QVERIFY(profile.alert(u"latency-p95")->holdFor == std::chrono::milliseconds(rate));
        QVERIFY(profile.alert(u"llm-fallback")->above == 0.2);
        QVERIFY(profile.alert(u"llm-fallback")->holdFor == std::chrono::milliseconds(fallback));
        QCOMPARE(profile.alert(u"health")->probe, u"health"_s);
        QVERIFY(profile.alert(u"health")->severity == domain::Severity::P0);
        QVERIFY(profile.alert(u"health")->holdFor == std::chrono::milliseconds(health));
    }

    void theRollbacksComeInTheOrderOfTheRunbook_data() { files(); }
    void theRollbacksComeInTheOrderOfTheRunbook()
    {
        QFETCH(QString, name);
        QStringList found;
        for (const auto &plan : load(name).plans) {
            if (plan.rollback)
                found += u"%1 %2 %3"_s.arg(plan.section, plan.id,
                                           QStringLiteral("ABC").mid(int(plan.planClass), 1));
        }

        QCOMPARE(found, (QStringList{u"6.3 flag-off A"_s, u"6.1 app-rollback B"_s, u"6.2 db-downgrade C"_s}));
    }

    void everyTemporaryStateHasAnEndAndAWayBack_data() { files(); }
    void everyTemporaryStateHasAnEndAndAWayBack()
    {
        QFETCH(QString, name);
        int loans = 0;
        const auto profile = load(name);

        for (const auto &plan : profile.plans) {
            if (plan.loan.isEmpty())
                continue;
            ++loans;
            QVERIFY2(plan.loanFor > 0ms && profile.plan(plan.undo), qPrintable(plan.id));
        }

        QCOMPARE(loans, 6);
    }

    void everyPlanOfAPlaybookIsThere()
    {
        const auto profile = load(u"practice"_s);
        const QStringList wanted = {u"flag-off"_s,          u"flag-on"_s,        u"app-rollback"_s,
                                    u"db-downgrade"_s,      u"freeze-on"_s,      u"freeze-off"_s,
                                    u"restart-app"_s,       u"check-timeouts"_s, u"force-llm-route"_s,
                                    u"llm-route-default"_s, u"pause-pipeline"_s, u"reduce-sync"_s,
                                    u"pool-activity"_s,     u"clock-skew"_s,     u"leak-scan"_s};
        for (const auto &id : wanted)
            QVERIFY2(profile.plan(id), qPrintable(id));
        QCOMPARE(profile.freezePlan, u"freeze-on"_s);
        QCOMPARE(profile.unfreezePlan, u"freeze-off"_s);
    }

    void bothProfilesHaveTheSameRunbook()
    {
        const auto practice = readJson(u":/profiles/practice/runbook.json"_s);
        const auto production = readJson(u":/profiles/production-example/runbook.json"_s);

        QVERIFY(withoutDurations(practice->value) == withoutDurations(production->value));
    }

    void variablesAreFilledInAndCanBeReplaced()
    {
        const auto profile = readProfile(
            u":/profiles/practice"_s,
            {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {{u"service"_s, u"http://127.0.0.1:9999"_s}}});

        QCOMPARE(profile->probes.front().url, u"http://127.0.0.1:9999/health"_s);
        QCOMPARE(profile->variables.at(u"practiceData"_s), u"/data/practice"_s);
        QCOMPARE(profile->evidence.back().program, u"/opt/bin/thabat-practice"_s);
        QCOMPARE(profile->evidence.back().arguments,
                 (QStringList{u"current"_s, u"--data"_s, u"/data/practice"_s}));
        QCOMPARE(profile->plan(u"flag-off")->steps.front().url, u"{service}/flags/{flag}?on=0"_s);
    }

    void theOnCallListOfPracticeAnswersEveryPageRule()
    {
        const auto profile = load(u"practice"_s);
        const auto people = OnCallList::read(profile.onCallFile);

        QVERIFY(people);
        for (const auto &rule : profile.runbook.pages)
            QVERIFY2(people->peopleFor(rule).size() == size_t(rule.who.en.count(u'+') + 1),
                     qPrintable(rule.id));
        QCOMPARE(load(u"production-example"_s).onCallFile, u"/config/oncall.md"_s);
    }

    void anEmptyDeskFileFitsItsSchema()
    {
        QVERIFY(checkSchema(Json::object(), u"desk"_s).empty());
        QVERIFY(!checkSchema({{"language", "fr"}}, u"desk"_s).empty());
        QVERIFY(!checkSchema(Json::object(), u"nosuch"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestShippedProfiles)
#include "tst_shippedprofiles.moc"
