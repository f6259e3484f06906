// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"
#include "tests/app/cli/clihouse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestDeskCommand : public QObject
{
    Q_OBJECT

private:
    static std::pair<QString, QString> noteOf(const CliHouse &house)
    {
        const auto payload = member(house.lastOf(u"note.added"_s), "payload");
        return {textOf(payload, "type"), textOf(payload, "text")};
    }

    std::unique_ptr<CliHouse> m_shared; //!< with one open incident, for rows

private Q_SLOTS:
    void initTestCase()
    {
        m_shared = std::make_unique<CliHouse>();
        QVERIFY(!m_shared->declare().isEmpty());
    }

    void declaringPrintsTheIdAndNothingElse()
    {
        const CliHouse house;

        const auto outcome = house.run({u"declare"_s, u"--severity"_s, u"P0"_s, u"--title"_s,
                                        u"الخدمة متوقفة"_s, u"--customers"_s, u"yes"_s, u"--drill"_s});

        QCOMPARE(outcome.exit, 0);
        static const QRegularExpression id(u"^INC-[0-9]{4}-[0-9]{4}-[0-9A-Z]{4}\n$"_s);
        QVERIFY2(id.match(outcome.out).hasMatch(), qPrintable(outcome.out));
        const auto status = house.run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(textOf(status, "incident"), outcome.line());
        QCOMPARE(textOf(status, "severity"), u"P0"_s);
        QCOMPARE(textOf(status, "title"), u"الخدمة متوقفة"_s);
        QCOMPARE(textOf(status, "customers"), u"yes"_s);
        QVERIFY(flagOf(status, "drill"));
    }

    void notesAreReadByTheirGrammar_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("secondsAgo");
        QTest::newRow("plain words") << QStringList{u"pool"_s, u"19/20"_s} << u"note"_s << u"pool 19/20"_s
                                     << 0;
        QTest::newRow("a decision five minutes ago, in one argument")
            << QStringList{u"-5m /d roll back"_s} << u"decision"_s << u"roll back"_s << 300;
        QTest::newRow("a decision five minutes ago, in words")
            << QStringList{u"-5m"_s, u"/d"_s, u"roll"_s, u"back"_s} << u"decision"_s << u"roll back"_s << 300;
        QTest::newRow("Arabic with Arabic digits")
            << QStringList{u"-٥د /قرار إرجاع التطبيق"_s} << u"decision"_s << u"إرجاع التطبيق"_s << 300;
        QTest::newRow("after two dashes, text may begin with them")
            << QStringList{u"--"_s, u"--force was used"_s} << u"note"_s << u"--force was used"_s << 0;
        QTest::newRow("a minus that is no time")
            << QStringList{u"-40 degrees"_s} << u"note"_s << u"-40 degrees"_s << 0;
        QTest::newRow("a key moment")
            << QStringList{u"! errors are back"_s} << u"note"_s << u"errors are back"_s << 0;
    }

    void notesAreReadByTheirGrammar()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(int, secondsAgo);
        const auto &house = *m_shared;

        // Options stand before the text: after it, or after "--", everything is text.
        const auto outcome = house.run(QStringList{u"note"_s, u"--as"_s, u"Noura"_s} + words);

        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exit, 0);
        const auto event = house.lastOf(u"note.added"_s);
        const auto payload = member(event, "payload");
        QCOMPARE(textOf(payload, "type"), type);
        QCOMPARE(textOf(payload, "text"), text);
        QCOMPARE(textOf(event, "author"), u"Noura"_s);
        QCOMPARE(outcome.line(), QString::number(integerOf(event, "number")));
        if (secondsAgo == 0) {
            QVERIFY(member(payload, "at").is_null());
            return;
        }
        const auto at = fromRfc3339(textOf(payload, "at"));
        const auto written = fromRfc3339(textOf(event, "time"));
        QVERIFY(at && written);
        QVERIFY(qAbs(at->secsTo(*written) - secondsAgo) <= 2);
    }

    void optionsMayFollowTheTextOfANote()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());

        QCOMPARE(house.run({u"note"_s, u"-1h"_s, u"restart"_s, u"--as"_s, u"Ahmed"_s}).exit, 0);

        QCOMPARE(textOf(house.lastOf(u"note.added"_s), "author"), u"Ahmed"_s);
        QCOMPARE(noteOf(house).second, u"restart"_s);
    }

    void rolesPlaybooksAndStepsAreInTheStatus()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());

        QCOMPARE(house.run({u"role"_s, u"ops"_s, u"Ahmed"_s, u"Ali"_s}).exit, 0);
        QCOMPARE(house.run({u"handover"_s, u"نورة"_s}).exit, 0);
        QCOMPARE(house.run({u"playbook"_s, u"llm-outage"_s}).exit, 0);
        QCOMPARE(house.run({u"step"_s, u"first10:2"_s, u"done"_s}).exit, 0);
        QCOMPARE(house.run({u"step"_s, u"llm-outage:1"_s, u"na"_s, u"--why"_s, u"no page"_s}).exit, 0);
        QCOMPARE(house.run({u"step"_s, u"llm-outage:2"_s, u"defer"_s, u"--why"_s, u"later"_s}).exit, 0);

        const auto status = house.run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(textOf(member(status, "roles"), "ops"), u"Ahmed Ali"_s);
        QCOMPARE(textOf(member(status, "roles"), "ic"), u"نورة"_s);
        QCOMPARE(textOf(status, "playbook"), u"llm-outage"_s);
        QVERIFY(valueAt(status, u"/steps/first10/2/answer"_s) == Json("done"));
        QVERIFY(valueAt(status, u"/steps/llm-outage/1/answer"_s) == Json("na"));
        QVERIFY(valueAt(status, u"/steps/llm-outage/1/why"_s) == Json("no page"));
        QVERIFY(valueAt(status, u"/steps/llm-outage/2/answer"_s) == Json("defer"));
    }

    void whatTheDeskRefusesHasTheRightExitCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("not done without a reason") << QStringList{u"step"_s, u"first10:2"_s, u"na"_s} << 2;
        QTest::newRow("an answer that does not exist")
            << QStringList{u"step"_s, u"first10:2"_s, u"maybe"_s} << 2;
        QTest::newRow("a step beyond the list") << QStringList{u"step"_s, u"first10:99"_s, u"done"_s} << 2;
        QTest::newRow("a playbook that does not exist") << QStringList{u"playbook"_s, u"meteor"_s} << 2;
        QTest::newRow("a role that does not exist") << QStringList{u"role"_s, u"king"_s, u"Sara"_s} << 2;
        QTest::newRow("the severity it has")
            << QStringList{u"severity"_s, u"P1"_s, u"--why"_s, u"because"_s} << 1;
        QTest::newRow("an audience that does not exist")
            << QStringList{u"update"_s, u"--audience"_s, u"aliens"_s, u"hello"_s} << 2;
        QTest::newRow("a breach of tomorrow")
            << QStringList{u"aware"_s, u"--at"_s, u"2099-01-01T00:00:00Z"_s} << 2;
        QTest::newRow("a time without a zone")
            << QStringList{u"aware"_s, u"--at"_s, u"2026-01-01T00:00:00"_s} << 2;
        QTest::newRow("to lift a freeze there is not") << QStringList{u"freeze"_s, u"off"_s} << 1;
        QTest::newRow("a freeze that may be") << QStringList{u"freeze"_s, u"maybe"_s} << 2;
        QTest::newRow("a task that does not exist") << QStringList{u"close"_s, u"L0"_s} << 2;
        QTest::newRow("an incident that does not exist")
            << QStringList{u"note"_s, u"--incident"_s, u"INC-2000-0101-AAAA"_s, u"x"_s} << 2;
        QTest::newRow("a correction of nothing")
            << QStringList{u"note"_s, u"--as"_s, u"Nobody"_s, u"^ not so"_s} << 1;
    }

    void whatTheDeskRefusesHasTheRightExitCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        const auto &house = *m_shared;
        const auto before = house.timeline().size();

        const auto outcome = house.run(arguments);

        QCOMPARE(outcome.exit, exit);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(house.timeline().size(), before);
    }

    void severityFreezeUpdateAndBreachAreRecorded()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());

        QCOMPARE(house.run({u"severity"_s, u"P0"_s, u"--why"_s, u"all customers"_s}).exit, 0);
        // The lock of the pipeline is away, people still stop deploying; the answer says both.
        const auto frozen = house.run({u"freeze"_s, u"on"_s});
        QCOMPARE(frozen.exit, 0);
        QVERIFY(!frozen.out.isEmpty());
        QCOMPARE(house
                     .run({u"update"_s, u"--audience"_s, u"customers"_s, u"--arabic"_s, u"نعمل عليها"_s,
                           u"We are on it"_s})
                     .exit,
                 0);
        QCOMPARE(house.run({u"aware"_s, u"--at"_s, u"2026-11-01T09:00:00+03:00"_s}).exit, 0);

        const auto status = house.run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(textOf(status, "severity"), u"P0"_s);
        QVERIFY(flagOf(status, "frozen"));
        QCOMPARE(integerOf(status, "updates"), 1);
        QCOMPARE(textOf(status, "breachAware"), u"2026-11-01T06:00:00.000Z"_s);
        QVERIFY(textOf(status, "updateDue").endsWith(u'Z'));
        QCOMPARE(house.run({u"freeze"_s, u"off"_s}).exit, 0);
        QVERIFY(!flagOf(house.run({u"status"_s, u"--json"_s}).json(), "frozen"));
    }

    void aSnapshotLeavesAManifestEvenWhenTheServiceIsAway()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());

        const auto outcome = house.run({u"snapshot"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        const auto folder = textOf(member(outcome.json(), "data"), "folder");
        const auto manifest = readJson(folder + u"/manifest.json"_s);
        QVERIFY(manifest);
        QVERIFY(!member(manifest->value, "failures").empty());
    }

    void aTaskKeepsAnIncidentOpenUntilItIsClosed()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"note"_s, u"+ @comms post the update ~10m"_s}).exit, 0);
        const auto status = house.run({u"status"_s, u"--json"_s}).json();
        const auto loop = valueAt(status, u"/loops/0"_s);
        QVERIFY(textOf(loop, "due").endsWith(u'Z'));

        const auto refused = house.run({u"resolve"_s});
        QCOMPARE(refused.exit, 1);
        for (const auto &gate : {u"health"_s, u"stable"_s, u"loops"_s, u"update"_s})
            QVERIFY2(refused.err.contains(gate + u':'), qPrintable(refused.err));

        QCOMPARE(house.run({u"close"_s, textOf(loop, "id")}).exit, 0);
        const auto resolved = house.run({u"resolve"_s, u"--defer"_s, u"health,stable,update,owner"_s,
                                         u"--why"_s, u"the practice service is off"_s});
        QVERIFY2(resolved.exit == 0, qPrintable(resolved.err));
        const auto after = house.run({u"status"_s, u"--json"_s}).json();
        QVERIFY(!flagOf(after, "open", true));
        QVERIFY(QFile::exists(textOf(after, "postMortem")));
    }

    void theLastNoteCanBeTakenBack()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"note"_s, u"roll bakc"_s}).exit, 0);

        QCOMPARE(house.run({u"takeback"_s}).exit, 0);

        QCOMPARE(house.run({u"takeback"_s}).exit, 1);
        const auto timeline = house.run({u"timeline"_s}).out;
        QVERIFY2(timeline.contains(u"Note taken back: roll bakc"_s), qPrintable(timeline));
    }

    void aDeclarationCanBeTakenBack()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());

        QCOMPARE(house.run({u"retract"_s, u"--why"_s, u"a slip"_s}).exit, 0);

        QCOMPARE(textOf(house.run({u"status"_s, u"--json"_s}).json(), "phase"), u"retracted"_s);
        QCOMPARE(house.run({u"note"_s, u"x"_s}).exit, 1); // none is open
    }

    void withSeveralOpenTheIdsAreListed()
    {
        const CliHouse house;
        const auto first = house.declare(u"one"_s);
        const auto second = house.declare(u"two"_s);

        for (const auto &arguments : {QStringList{u"note"_s, u"x"_s}, QStringList{u"status"_s},
                                      QStringList{u"resolve"_s}, QStringList{u"report"_s, u"brief"_s}}) {
            const auto outcome = house.run(arguments);
            QCOMPARE(outcome.exit, 2);
            QVERIFY2(outcome.err.contains(first) && outcome.err.contains(second), qPrintable(outcome.err));
        }

        QCOMPARE(house.run({u"note"_s, u"--incident"_s, first, u"x"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestDeskCommand)
#include "tst_deskcommand.moc"
