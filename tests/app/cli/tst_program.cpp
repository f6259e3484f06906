// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badUseIsExitTwoWithAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a command that does not exist") << QStringList{u"explode"_s};
        QTest::newRow("an option of no command") << QStringList{u"status"_s, u"--colour"_s};
        QTest::newRow("only options") << QStringList{u"--json"_s};
        QTest::newRow("a language that does not exist") << QStringList{u"status"_s, u"--lang"_s, u"tlh"_s};
        QTest::newRow("no severity") << QStringList{u"declare"_s, u"--title"_s, u"x"_s};
        QTest::newRow("no title") << QStringList{u"declare"_s, u"--severity"_s, u"P1"_s};
        QTest::newRow("an empty title")
            << QStringList{u"declare"_s, u"--severity"_s, u"P1"_s, u"--title"_s, u" "_s};
        QTest::newRow("a severity that does not exist")
            << QStringList{u"declare"_s, u"--severity"_s, u"P9"_s, u"--title"_s, u"x"_s};
        QTest::newRow("customers who may be") << QStringList{
            u"declare"_s, u"--severity"_s, u"P1"_s, u"--title"_s, u"x"_s, u"--customers"_s, u"maybe"_s};
        QTest::newRow("a note without text") << QStringList{u"note"_s};
        QTest::newRow("a role without a name") << QStringList{u"role"_s, u"ops"_s};
        QTest::newRow("a step without an answer") << QStringList{u"step"_s, u"first10:2"_s};
        QTest::newRow("one word too many") << QStringList{u"playbook"_s, u"llm-outage"_s, u"now"_s};
        QTest::newRow("a severity without a reason") << QStringList{u"severity"_s, u"P0"_s};
        QTest::newRow("an update to nobody") << QStringList{u"update"_s, u"text"_s};
        QTest::newRow("a profile that does not exist")
            << QStringList{u"status"_s, u"--profile"_s, u"atlantis"_s};
        QTest::newRow("a drill that does not exist") << QStringList{u"drill"_s, u"meteor"_s};
        QTest::newRow("a plan without a name") << QStringList{u"plan"_s, u"preview"_s};
        QTest::newRow("a plan action that does not exist")
            << QStringList{u"plan"_s, u"dance"_s, u"app-rollback"_s};
        QTest::newRow("a journal action that does not exist") << QStringList{u"journal"_s, u"burn"_s, u"x"_s};
        QTest::newRow("an append from nowhere") << QStringList{u"journal"_s, u"append"_s};
        QTest::newRow("an export to nowhere") << QStringList{u"journal"_s, u"export"_s};
        QTest::newRow("a report that does not exist") << QStringList{u"report"_s, u"poem"_s};
        QTest::newRow("a watch of no duration") << QStringList{u"watch"_s, u"--for"_s, u"long"_s};
    }

    void badUseIsExitTwoWithAMessage()
    {
        QFETCH(QStringList, arguments);
        const CliHouse house;

        const auto outcome = house.run(arguments);

        QCOMPARE(outcome.exit, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"thabatctl: "_s), qPrintable(outcome.err));
    }

    void helpListsEveryCommand()
    {
        const CliHouse house;

        const auto outcome = house.run({u"help"_s});

        QCOMPARE(outcome.exit, 0);
        for (const auto &name : {u"check"_s,   u"metrics"_s,  u"watch"_s,    u"declare"_s, u"note"_s,
                                 u"role"_s,    u"handover"_s, u"step"_s,     u"freeze"_s,  u"snapshot"_s,
                                 u"resolve"_s, u"status"_s,   u"timeline"_s, u"brief"_s,   u"plan"_s,
                                 u"journal"_s, u"report"_s,   u"drill"_s,    u"silence"_s, u"unsilence"_s})
            QVERIFY2(outcome.out.contains(u"\n  %1 "_s.arg(name)), qPrintable(name));
        QVERIFY(house.run({u"update"_s, u"--help"_s}).out.contains(u"--audience"_s));
    }

    void withoutWordsTheHelpIsShownAndItIsBadUse()
    {
        const CliHouse house;

        const auto outcome = house.run({});

        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.out.contains(u"declare"_s));
    }

    void theOptionsOfEveryCommandMayStandBeforeIt()
    {
        const CliHouse house;
        const auto journal = house.path(u"elsewhere/j.db"_s);

        const auto declared = house.run({u"--journal"_s, journal, u"--json"_s, u"--as=Noura"_s, u"declare"_s,
                                         u"--severity"_s, u"P2"_s, u"--title"_s, u"slow"_s});

        QCOMPARE(declared.exit, 0);
        QVERIFY(QFile::exists(journal));
        const auto status = house.run({u"status"_s, u"--json"_s, u"--journal"_s, journal});
        QCOMPARE(textOf(status.json(), "incident"), textOf(declared.json(), "incident"));
        QCOMPARE(textOf(house.run({u"timeline"_s, u"--json"_s, u"--journal"_s, journal}).jsonLines().front(),
                        "author"),
                 u"Noura"_s);
    }

    void messagesAreInTheAskedLanguage()
    {
        const CliHouse house;

        const auto english = house.run({u"note"_s, u"x"_s});
        const auto arabic = house.run({u"note"_s, u"x"_s, u"--lang"_s, u"ar"_s});

        QCOMPARE(english.exit, 1);
        QCOMPARE(arabic.exit, 1);
        QVERIFY(english.err != arabic.err);
        QCOMPARE(house.run({u"note"_s, u"x"_s, u"--lang=ar"_s}).err, arabic.err);
    }

    void brokenSettingsAreNamedAndLeftAsTheyAre()
    {
        const CliHouse house;
        house.write(u"home/config/desk.json"_s, "{\n  \"language\": \"tlh\"\n}\n");

        const auto outcome = house.run({u"status"_s});

        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains(u"desk.json:2:15: /language: "_s), qPrintable(outcome.err));
        QCOMPARE(*readFile(house.path(u"home/config/desk.json"_s)),
                 QByteArray("{\n  \"language\": \"tlh\"\n}\n"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
