// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestPlanCommand : public QObject
{
    Q_OBJECT

private:
    // A plan that runs a real program and needs no service; it must be confirmed with "yes".
    static void addPlan(const CliHouse &house, const char *id, const char *program, const Json &arguments)
    {
        auto document = readJson(house.profile() + u"/plans.json"_s);
        QVERIFY(document);
        const Json title = {{"en", "Made up"}, {"ar", "مختلقة"}};
        const Json word = {{"name", "word"}, {"title", title}, {"pattern", "^[a-z]+$"}, {"initial", "one"}};
        const Json step = {{"id", "only"},       {"kind", "process"},      {"title", title},
                           {"program", program}, {"arguments", arguments}, {"timeout", "20s"}};
        document->value["plans"].push_back({{"id", id},
                                            {"title", title},
                                            {"summary", title},
                                            {"class", "B"},
                                            {"target", "yes"},
                                            {"arguments", Json::array({word})},
                                            {"steps", Json::array({step})}});
        house.write(u"home/config/profiles/practice/plans.json"_s, toPrettyBytes(document->value));
        const auto check = house.run({u"check"_s});
        QVERIFY2(check.exit == 0, qPrintable(check.out));
    }

    static QString tokenOf(const CliHouse &house, const QString &plan)
    {
        return textOf(house.run({u"plan"_s, u"preview"_s, plan, u"--json"_s}).json(), "token");
    }

private Q_SLOTS:
    void everyPlanIsListed()
    {
        const CliHouse house;

        const auto outcome = house.run({u"plan"_s, u"list"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        const auto plans = outcome.jsonLines();
        const auto rollback = std::find_if(plans.begin(), plans.end(), [](const Json &plan) {
            return textOf(plan, "plan") == u"app-rollback"_s;
        });
        QVERIFY(rollback != plans.end());
        QCOMPARE(textOf(*rollback, "class"), u"B"_s);
        QCOMPARE(textOf(*rollback, "section"), u"6.1"_s);
        QCOMPARE(textOf(*rollback, "problem"), QString());
        QVERIFY(house.run({u"plan"_s, u"list"_s, u"--lang"_s, u"ar"_s}).out.contains(u"إرجاع التطبيق"_s));
    }

    void withoutAServiceAPreviewSaysWhatStandsInTheWay()
    {
        const CliHouse house;
        house.declare();

        const auto outcome = house.run({u"plan"_s, u"preview"_s, u"app-rollback"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 1);
        QVERIFY(!textsOf(outcome.json(), "blockers").isEmpty());
        QVERIFY(member(outcome.json(), "token").is_null());
        const auto text = house.run({u"plan"_s, u"preview"_s, u"app-rollback"_s});
        QCOMPARE(text.exit, 1);
        QVERIFY(text.out.contains(u"\nx "_s));
    }

    void aPlanThatDoesNotExistIsBadInput()
    {
        const CliHouse house;

        QCOMPARE(house.run({u"plan"_s, u"preview"_s, u"meteor"_s}).exit, 2);
        QCOMPARE(house.run({u"plan"_s, u"run"_s, u"meteor"_s, u"--confirm"_s, u"x"_s}).exit, 2);
    }

    void withoutTheRightTokenNothingRuns()
    {
        const CliHouse house;
        house.declare();

        QCOMPARE(house.run({u"plan"_s, u"run"_s, u"app-rollback"_s}).exit, 2);
        QCOMPARE(house.run({u"plan"_s, u"run"_s, u"app-rollback"_s, u"--confirm"_s, u"guess"_s}).exit, 1);
        QVERIFY(house.lastOf(u"run.started"_s).is_null());
    }

    void aPreviewShowsTheLiteralCommandAndItsTokenRunsItOnce()
    {
        const CliHouse house;
        addPlan(house, "touch", "/bin/echo", Json::array({"ran", "{word}"}));
        house.declare();

        const auto preview = house.run({u"plan"_s, u"preview"_s, u"touch"_s, u"--json"_s}).json();
        QVERIFY(textsOf(preview, "steps").join(u'\n').contains(u"/bin/echo"_s));
        QVERIFY(textOf(preview, "expires").endsWith(u'Z'));
        const auto token = textOf(preview, "token");
        QVERIFY(!token.isEmpty());

        const QStringList run{u"plan"_s, u"run"_s, u"touch"_s, u"--confirm"_s, token, u"--type"_s, u"yes"_s};
        const auto ran = house.run(run);
        QVERIFY2(ran.out.contains(u"ran one"_s), qPrintable(ran.out + ran.err));
        QVERIFY(ran.out.contains(u"ranNotVerified: "_s));
        QCOMPARE(ran.exit, 1); // it ran, and whether it helped nobody checked
        QCOMPARE(textOf(member(house.lastOf(u"run.ended"_s), "payload"), "outcome"), u"ranNotVerified"_s);

        QCOMPARE(house.run(run).exit, 1);
        QCOMPARE(textOf(member(house.lastOf(u"run.started"_s), "payload"), "token"), token);
    }

    void aTokenIsBoundToItsArgumentsAndWhatMustBeTyped()
    {
        const CliHouse house;
        addPlan(house, "touch", "/bin/echo", Json::array({"{word}"}));
        house.declare();

        QStringList run{u"plan"_s, u"run"_s, u"touch"_s, u"--confirm"_s, tokenOf(house, u"touch"_s)};
        QCOMPARE(house.run(run + QStringList{u"--type"_s, u"no"_s}).exit, 1);
        QCOMPARE(house.run(run + QStringList{u"--type"_s, u"yes"_s, u"--set"_s, u"word=two"_s}).exit, 1);
        QCOMPARE(house.run(run + QStringList{u"--set"_s, u"word"_s}).exit, 2);
        QVERIFY(house.lastOf(u"run.started"_s).is_null());
    }

    void withNothingRunningThereIsNothingToAbort()
    {
        const CliHouse house;

        QCOMPARE(house.run({u"plan"_s, u"abort"_s}).exit, 1);
    }

    void aRunningPlanIsHeardBesideNotesAndAborted()
    {
        const CliHouse house;
        addPlan(house, "slow", "/bin/sleep", Json::array({"18"}));
        house.declare();
        QProcess run;
        house.start(run,
                    {u"plan"_s, u"run"_s, u"slow"_s, u"--confirm"_s, tokenOf(house, u"slow"_s), u"--type"_s,
                     u"yes"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!house.lastOf(u"run.stepIntended"_s).is_null(), 10000);

        const auto note = house.run({u"note"_s, u"it takes long"_s});
        QCOMPARE(note.exit, 0);
        QCOMPARE(QString::number(integerOf(house.lastOf(u"note.added"_s), "number")), note.line());
        QCOMPARE(house.run({u"plan"_s, u"abort"_s}).exit, 0);

        QVERIFY(run.waitForFinished(10000));
        QCOMPARE(run.exitCode(), 1);
        QCOMPARE(textOf(member(house.lastOf(u"run.ended"_s), "payload"), "outcome"), u"partlyRan"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
