// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previewer.h"
#include "tests/support/answer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::actions;
using Kind = runbook::PlanStep::Kind;

class TestPreviewer : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    std::unique_ptr<test::RawServer> m_server;
    runbook::Profile m_profile;
    runbook::Plan m_plan;

    Preview previewOf(const std::map<QString, QString> &arguments = {})
    {
        Previewer previewer(m_profile, m_clock);
        const auto answer = test::answerOf(previewer.preview(m_plan, arguments));
        return answer ? *answer : Preview{};
    }
    static runbook::PlanFact printing(const QString &name, const QString &text)
    {
        runbook::PlanFact fact;
        fact.name = name;
        fact.title = {name, name};
        fact.program = u"/bin/echo"_s;
        fact.arguments = {u"-e"_s, text};
        fact.pattern = u"^(v\\S+)"_s;
        return fact;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::RawServer>();
        m_server->answer("/version",
                         test::RawServer::http(200, R"({"version":"v1.4.2"})", "application/json"));
        m_profile = {};
        m_profile.environment = u"PRACTICE"_s;
        m_profile.production = false;
        m_profile.variables = {{u"service"_s, m_server->url(QString()).toString()}};
        runbook::Indicator errors;
        errors.id = u"error-rate"_s;
        errors.title = {u"Error rate"_s, u"معدل الأخطاء"_s};
        errors.unit = runbook::Indicator::Unit::Percent;
        m_profile.indicators = {errors};

        m_plan = {};
        m_plan.id = u"app-rollback"_s;
        m_plan.rollback = true;
        m_plan.target = u"{tag}"_s;
        m_plan.arguments = {{u"tag"_s, {u"Release"_s, {}}, u"^v\\d+\\.\\d+\\.\\d+$"_s, u"{fact.previous}"_s}};
        runbook::PlanFact running;
        running.name = u"running"_s;
        running.title = {u"Running now"_s, {}};
        running.url = u"{service}/version"_s;
        running.pointer = u"/version"_s;
        auto previous = printing(u"previous"_s, u"v1.4.2 new\\nv1.4.1 old\\nv1.4.0 older"_s);
        previous.other = u"{fact.running}"_s;
        m_plan.facts = {running, previous};
        runbook::PlanStep step;
        step.id = u"deploy"_s;
        step.program = u"/bin/echo"_s;
        step.arguments = {u"deploy"_s, u"{tag}"_s};
        step.environment = {{u"TAG"_s, u"{tag}"_s}};
        m_plan.steps = {step};
        m_plan.verification.versionUrl = u"{service}/version"_s;
        m_plan.verification.versionPointer = u"/version"_s;
        m_plan.verification.version = u"{tag}"_s;
        m_plan.verification.indicator = u"error-rate"_s;
    }

    void everythingIsFilledFromFactsAndVariables()
    {
        const auto preview = previewOf();

        QCOMPARE(preview.blockers, QStringList());
        QCOMPARE(preview.warnings, QStringList());
        QCOMPARE(preview.facts.at(0).value, u"v1.4.2"_s);
        QCOMPARE(preview.facts.at(1).value, u"v1.4.1"_s);
        QCOMPARE(preview.arguments.at(u"tag"_s), u"v1.4.1"_s);
        QCOMPARE(preview.target, u"v1.4.1"_s);
        QCOMPARE(preview.environment, u"PRACTICE"_s);
        QVERIFY(!preview.production);
        QCOMPARE(preview.steps.at(0).text(), u"TAG=v1.4.1 /bin/echo deploy v1.4.1"_s);
        QCOMPARE(preview.check.verification.version, u"v1.4.1"_s);
        QCOMPARE(preview.check.indicatorTitle.en, u"Error rate"_s);
        QVERIFY(preview.check.rollback);
    }

    void theTokenLivesForAMinuteAndIsNeverTheSame()
    {
        const auto first = previewOf();
        const auto second = previewOf();

        QCOMPARE(first.made, m_clock.now());
        QCOMPARE(first.expires, m_clock.now().addSecs(60));
        QCOMPARE(first.token, tokenOf(first));
        QVERIFY(first.token != second.token);
        QCOMPARE(tokenAgain(second, first), first.token);
    }

    void aGivenArgumentIsUsedInsteadOfTheFact()
    {
        const auto preview = previewOf({{u"tag"_s, u"v1.3.9"_s}});

        QCOMPARE(preview.blockers, QStringList());
        QCOMPARE(preview.target, u"v1.3.9"_s);
    }

    void anArgumentOfAnotherFormBlocks_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("an option") << u"--config=evil"_s;
        QTest::newRow("a second command") << u"v1.4.1; rm -rf /"_s;
        QTest::newRow("a second line") << u"v1.4.1\n"_s;
        QTest::newRow("a direction mark") << u"v1.4.1\u2066"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void anArgumentOfAnotherFormBlocks()
    {
        QFETCH(QString, value);

        const auto preview = previewOf({{u"tag"_s, value}});

        QVERIFY(!preview.blockers.isEmpty());
        QVERIFY(preview.blockers.first().contains(u"Release"));
    }

    void anArgumentThePlanDoesNotHaveIsAnError()
    {
        Previewer previewer(m_profile, m_clock);

        const auto answer = test::answerOf(previewer.preview(m_plan, {{u"tga"_s, u"v1"_s}}));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
    }

    void aFactThatIsNeededAndMissingBlocksAndSaysWhy()
    {
        m_server->answer("/version", test::RawServer::http(503, "down"));

        const auto preview = previewOf();

        QCOMPARE(preview.blockers.size(), 1);
        QVERIFY2(preview.blockers.first().contains(u"previous"), qPrintable(preview.blockers.first()));
        QCOMPARE(preview.warnings.size(), 1); // the running version itself is in no command
        QVERIFY(preview.warnings.first().contains(u"The server answered 503."));
    }

    void aFactThatNothingUsesOnlyWarns()
    {
        m_server->answer("/version", test::RawServer::http(503, "down"));
        m_plan.facts.resize(1);

        const auto preview = previewOf({{u"tag"_s, u"v1.4.1"_s}});

        QCOMPARE(preview.blockers, QStringList());
        QCOMPARE(preview.warnings.size(), 1);
    }

    void aSilentServerDoesNotHoldThePreview()
    {
        m_server->answer("/version", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        QElapsedTimer timer;
        timer.start();

        const auto preview = previewOf({{u"tag"_s, u"v1.4.1"_s}});

        QVERIFY2(timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(preview.facts.size(), size_t(2));
        QVERIFY(!preview.facts.at(0).problem.isEmpty());
    }

    void aFactMaySayHowLongItMayTake()
    {
        m_plan.facts[1].program = u"/bin/sleep"_s;
        m_plan.facts[1].arguments = {u"60"_s};
        m_plan.facts[1].timeout = 50ms;
        QElapsedTimer timer;
        timer.start();

        const auto preview = previewOf();

        QVERIFY(timer.elapsed() < 5000); // a program has six seconds
        QVERIFY(preview.facts.at(1).problem.contains(u"0.05 s"));
    }

    void aSlowProgramDoesNotHoldThePreview()
    {
        m_plan.facts[1].program = u"/bin/sleep"_s;
        m_plan.facts[1].arguments = {u"60"_s};
        Previewer previewer(m_profile, m_clock);
        previewer.setLimits({500ms, 100ms, 5s, 100ms});

        const auto preview = test::answerOf(previewer.preview(m_plan, {}), 5s);

        QVERIFY(preview);
        QVERIFY(!preview->blockers.isEmpty());
    }

    void aMissingProgramBlocks()
    {
        m_plan.steps[0].program = u"/usr/bin/no-such-docker"_s;

        const auto preview = previewOf();

        QCOMPARE(preview.blockers,
                 QStringList{u"`no-such-docker` was not found on this computer. Nothing ran. Copy the "
                             "commands and run them elsewhere."_s});
    }

    void goingBackToWhatRunsNowIsBlocked()
    {
        const auto preview = previewOf({{u"tag"_s, u"v1.4.2"_s}});

        QCOMPARE(preview.blockers.size(), 1);
        QVERIFY(preview.blockers.first().contains(u"is what runs now"));
    }

    void aFactIsFoundBesideAnEarlierOne()
    {
        m_plan.facts[1] =
            printing(u"previous"_s, u"v1.5.0 -> v1.6.0\\nv1.4.1 -> v1.4.2\\nv1.4.0 -> v1.4.1"_s);
        m_plan.facts[1].pattern = u"^(v\\S+) -> {fact.running}$"_s;

        QCOMPARE(previewOf().target, u"v1.4.1"_s);
    }

    void aFactMayAskWithAnEarlierOneAndWithAnArgument()
    {
        auto third = printing(u"third"_s, u"{tag}+{fact.running}"_s);
        m_plan.facts.insert(m_plan.facts.begin(), third); // the order of the file does not matter

        const auto preview = previewOf();

        QCOMPARE(preview.blockers, QStringList());
        QCOMPARE(preview.facts.at(0).value, u"v1.4.1+v1.4.2"_s);
        QCOMPARE(previewOf({{u"tag"_s, u"v1.3.0"_s}}).facts.at(0).value, u"v1.3.0+v1.4.2"_s);
    }

    void factsThatWaitForEachOtherAreNotWaitedFor()
    {
        m_plan.facts[0] = printing(u"running"_s, u"{fact.previous}"_s);
        m_plan.facts[1] = printing(u"previous"_s, u"{fact.running}"_s);
        QElapsedTimer timer;
        timer.start();

        const auto preview = previewOf();

        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!preview.blockers.isEmpty());
    }

    void theReleaseBeforeIsTheNewestOlderOne()
    {
        m_plan.facts[1] = printing(u"previous"_s, u"v1.10.0\\nv1.4.1-rc1\\nv1.3.9\\nv1.4.0\\nv1.4.2"_s);
        m_plan.facts[1].before = u"{fact.running}"_s;

        QCOMPARE(previewOf().target, u"v1.4.0"_s);
    }

    void aFactMayBeAHeaderAskedForWithASecret()
    {
        qputenv("TEST_REGISTRY_TOKEN", "registry-token-1");
        m_server->answer(
            "/v2/app/manifests/v1.4.1",
            test::RawServer::http(200, "", "text/plain", "Docker-Content-Digest: sha256:abc\r\n"));
        runbook::PlanFact digest;
        digest.name = u"digest"_s;
        digest.url = u"{service}/v2/app/manifests/{tag}"_s;
        digest.method = u"HEAD"_s;
        digest.headers = {{u"Authorization"_s, u"Bearer {secret.TEST_REGISTRY_TOKEN}"_s}};
        digest.header = u"Docker-Content-Digest"_s;
        digest.missing = {u"The registry has no {tag}."_s, {}};
        m_plan.facts.push_back(digest);

        const auto there = previewOf();
        const auto request = m_server->requests().back();
        const auto missing = previewOf({{u"tag"_s, u"v9.9.9"_s}});
        qunsetenv("TEST_REGISTRY_TOKEN");
        const auto withoutSecret = previewOf();

        QCOMPARE(there.blockers, QStringList());
        QCOMPARE(there.facts.at(2).value, u"sha256:abc"_s);
        QCOMPARE(request.method, "HEAD");
        QCOMPARE(request.headers.at("authorization"), "Bearer registry-token-1");
        QCOMPARE(missing.blockers, QStringList(u"The registry has no v9.9.9."_s));
        QCOMPARE(missing.warnings, QStringList());
        QCOMPARE(withoutSecret.blockers, QStringList()); // nothing needs this fact
        QVERIFY(withoutSecret.warnings.first().contains(u"TEST_REGISTRY_TOKEN"));
    }

    void severalValuesBlockWhereThereMayBeOnlyOne()
    {
        m_plan.facts.push_back(printing(u"heads"_s, u"v3\\nv2\\nv3"_s));
        QCOMPARE(previewOf().blockers, QStringList());

        m_plan.facts.back().only = true;
        const auto preview = previewOf();

        QCOMPARE(preview.blockers.size(), 1);
        QVERIFY(preview.blockers.first().contains(u"There are several"));
        QVERIFY(preview.blockers.first().contains(u"v3, v2"));
    }

    void theAgeOfTheDeployIsSaidAndOldOnesNeedAReason_data()
    {
        QTest::addColumn<QString>("deployed");
        QTest::addColumn<bool>("needsReason");
        QTest::addColumn<QString>("said");
        const auto ago = [this](qint64 minutes) {
            return m_clock.now().addSecs(-60 * minutes).toString(Qt::ISODate);
        };
        QTest::newRow("just now") << ago(7) << false << u"Deployed 7 min ago, inside the window of 24 h."_s;
        QTest::newRow("today") << ago(23 * 60) << false << u"Deployed 23 h ago, inside the window of 24 h."_s;
        QTest::newRow("yesterday")
            << ago(26 * 60) << true
            << u"Deployed 26 h ago. After 24 h prefer a forward fix; going back needs a reason."_s;
        QTest::newRow("as Docker writes it") << u"2020-11-27T14:34:55.043441357Z"_s << true << u"Deployed "_s;
        QTest::newRow("no time") << u"yesterday"_s << true
                                 << u"Nobody knows when it was deployed. Going back needs a reason."_s;
    }
    void theAgeOfTheDeployIsSaidAndOldOnesNeedAReason()
    {
        QFETCH(QString, deployed);
        QFETCH(bool, needsReason);
        QFETCH(QString, said);
        auto started = printing(u"started"_s, deployed);
        started.pattern = u"^(\\S+)$"_s;
        m_plan.facts.push_back(started);
        m_plan.deployed = u"{fact.started}"_s;

        const auto preview = previewOf();

        QCOMPARE(preview.needsReason, needsReason);
        QVERIFY2(preview.age.startsWith(said), qPrintable(preview.age));
        QCOMPARE(preview.blockers, QStringList());
    }

    void whatMustBeShownAfterwardsIsFilledAndBoundToTheToken()
    {
        runbook::Shown shown;
        shown.lookup = printing({}, u"{tag} {fact.running}"_s);
        shown.lookup.pattern = u"^(\\S+) {fact.running}$"_s;
        shown.is = u"{tag}"_s;
        m_plan.verification.shows = {shown};

        const auto preview = previewOf();
        auto other = preview;
        other.check.verification.shows[0].is = u"v1.0.0"_s;

        QCOMPARE(preview.blockers, QStringList());
        QCOMPARE(preview.check.verification.shows.at(0).is, u"v1.4.1"_s);
        QCOMPARE(preview.check.verification.shows.at(0).lookup.arguments.at(1), u"v1.4.1 v1.4.2"_s);
        QCOMPARE(preview.check.verification.shows.at(0).lookup.pattern, u"^(\\S+) v1\\.4\\.2$"_s);
        QVERIFY(tokenOf(other) != tokenOf(preview));
    }

    void whatTheSqlTakesAwayIsWarnedOf()
    {
        runbook::PlanStep dry;
        dry.program = u"/bin/echo"_s;
        dry.arguments = {u"-e"_s, u"BEGIN;\\n\\nDROP TABLE approvals;\\n\\nCOMMIT;"_s};
        m_plan.dryRun = {dry};

        const auto warnings = previewOf().warnings;

        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().startsWith(u"Cannot be undone: drops table"), qPrintable(warnings.first()));
    }

    void theDryRunIsShownAndNothingElseRuns()
    {
        runbook::PlanStep dry;
        dry.program = u"/bin/echo"_s;
        dry.arguments = {u"would deploy"_s, u"{tag}"_s};
        m_plan.dryRun = {dry};

        const auto preview = previewOf();

        QCOMPARE(preview.dryRun, u"would deploy v1.4.1\n"_s);
    }

    void aDryRunThatGoesWrongBlocks()
    {
        runbook::PlanStep dry;
        dry.program = u"/bin/false"_s;
        m_plan.dryRun = {dry};

        const auto preview = previewOf();

        QCOMPARE(preview.blockers.size(), 1);
        QVERIFY(preview.blockers.first().startsWith(u"The dry run went wrong"));
    }

    void aDryRunThatDoesNotEndOnlyWarns()
    {
        runbook::PlanStep dry;
        dry.program = u"/bin/sleep"_s;
        dry.arguments = {u"60"_s};
        m_plan.dryRun = {dry};
        Previewer previewer(m_profile, m_clock);
        previewer.setLimits({900ms, 4s, 5s, 50ms});

        const auto preview = test::answerOf(previewer.preview(m_plan, {}), 5s);

        QVERIFY(preview);
        QCOMPARE(preview->blockers, QStringList());
        QCOMPARE(preview->warnings.size(), 1);
    }

    void aBlockedPlanHasNoDryRun()
    {
        runbook::PlanStep dry;
        dry.program = u"/bin/echo"_s;
        dry.arguments = {u"hello"_s};
        m_plan.dryRun = {dry};
        m_plan.problem = u"switched off"_s;

        const auto preview = previewOf();

        QCOMPARE(preview.blockers, QStringList{u"switched off"_s});
        QVERIFY(preview.dryRun.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreviewer)
#include "tst_previewer.moc"
