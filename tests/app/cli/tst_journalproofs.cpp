// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! What thabatctl says about the truth of journals and exports, and about what not everybody may read.
class TestJournalProofs : public QObject
{
    Q_OBJECT

private:
    static bool isOnDisk(const CliHouse &house, const QByteArray &words)
    {
        for (const auto &entry : QDir(house.path(u"home/data"_s)).entryInfoList(QDir::Files)) {
            const auto bytes = readFile(entry.filePath());
            if (bytes && bytes->contains(words))
                return true;
        }
        return false;
    }

    static QString declareRestricted(const CliHouse &house)
    {
        return house
            .run({u"declare"_s, u"--severity"_s, u"P1"_s, u"--title"_s, u"The caller list leaked"_s,
                  u"--restricted"_s, u"here"_s})
            .line();
    }

private Q_SLOTS:
    void anExportIsSoundAndSaysWhoMadeIt()
    {
        const CliHouse house;
        house.declare();
        const auto made = house.run({u"journal"_s, u"export"_s, house.path(u"monday"_s), u"--json"_s});
        QCOMPARE(made.exit, 0);

        const auto outcome = house.run({u"journal"_s, u"verify"_s, house.path(u"monday"_s), u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        QVERIFY(flagOf(outcome.json(), "ok"));
        QCOMPARE(integerOf(outcome.json(), "events"), 2);
        QCOMPARE(textOf(outcome.json(), "signer"), textOf(made.json(), "signer"));
        QVERIFY(member(outcome.json(), "tree") == member(made.json(), "tree"));
        const auto desks = house.run({u"journal"_s, u"desks"_s, u"--json"_s}).jsonLines();
        QCOMPARE(desks.size(), size_t(1));
        QCOMPARE(textOf(desks[0], "key"), textOf(made.json(), "signer"));
        QVERIFY(flagOf(desks[0], "own"));
    }

    void aLaterExportExtendsAnEarlierOne()
    {
        const CliHouse house;
        house.declare();
        QCOMPARE(house.run({u"journal"_s, u"export"_s, house.path(u"monday"_s)}).exit, 0);
        QCOMPARE(house.run({u"note"_s, u"one more"_s}).exit, 0);
        QCOMPARE(house.run({u"journal"_s, u"export"_s, house.path(u"thursday"_s)}).exit, 0);
        const auto verify = [&house](const QString &file, const QString &earlier) {
            return house.run({u"journal"_s, u"verify"_s, file, u"--extends"_s, earlier}).exit;
        };

        QCOMPARE(verify(house.path(u"thursday"_s), house.path(u"monday"_s)), 0);
        QCOMPARE(verify(house.path(u"monday"_s), house.path(u"thursday"_s)), 1);
        QCOMPARE(verify(house.journal(), house.path(u"thursday"_s)), 0);
        const auto proof = house.run({u"journal"_s, u"prove"_s, house.path(u"monday"_s)});
        QCOMPARE(proof.exit, 0);
        QCOMPARE(integerOf(member(proof.json(), "earlier"), "size"), 2);
        QCOMPARE(integerOf(member(proof.json(), "later"), "size"), 3);
        const CliHouse other;
        other.declare();
        QCOMPARE(other.run({u"journal"_s, u"prove"_s, house.path(u"monday"_s)}).exit, 1);
    }

    void anExportThatWasChangedIsNotSound()
    {
        const CliHouse house;
        house.declare();
        QCOMPARE(house.run({u"journal"_s, u"export"_s, house.path(u"monday"_s)}).exit, 0);
        auto bytes = readFile(house.path(u"monday"_s));
        bytes->replace("\"number\":2", "\"number\":3");
        QVERIFY(writeFile(house.path(u"monday"_s), *bytes));

        const auto outcome = house.run({u"journal"_s, u"verify"_s, house.path(u"monday"_s)});

        QCOMPARE(outcome.exit, 1);
        QVERIFY(!outcome.line().isEmpty());
    }

    void onlyOneIncidentLeavesTheHouseWithItsTexts()
    {
        const CliHouse house;
        const auto first = house.declare();
        QCOMPARE(house.run({u"note"_s, u"of the first"_s}).exit, 0);
        const auto outcome = house.run(
            {u"journal"_s, u"export"_s, house.path(u"part"_s), u"--incident"_s, u"INC-OTHER"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(integerOf(outcome.json(), "withoutText"), 3);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s, house.path(u"part"_s)}).exit, 0);
    }

    void aRestrictedIncidentIsReadHereAndNowhereElse()
    {
        const CliHouse house;
        const CliHouse elsewhere;
        const auto id = declareRestricted(house);
        QCOMPARE(house.run({u"note"_s, u"caller 0501234567"_s}).exit, 0);
        QCOMPARE(house.run({u"journal"_s, u"export"_s, house.path(u"bundle"_s)}).exit, 0);
        QCOMPARE(elsewhere.run({u"journal"_s, u"import"_s, house.path(u"bundle"_s)}).exit, 0);

        QVERIFY(house.run({u"timeline"_s}).out.contains(u"caller 0501234567"_s));
        QVERIFY(!isOnDisk(house, "0501234567"));
        const auto there = elsewhere.run({u"timeline"_s, u"--incident"_s, id});
        QCOMPARE(there.exit, 0);
        QVERIFY(there.out.contains(u"is sealed for other desks"_s));
        QVERIFY(!there.out.contains(u"leaked"_s));
        QVERIFY(elsewhere.run({u"brief"_s, u"--incident"_s, id}).out.contains(u"cannot be read here"_s));
        QCOMPARE(elsewhere.run({u"note"_s, u"x"_s}).exit, 1); // it is nobody's open incident here
        QCOMPARE(elsewhere.run({u"note"_s, u"x"_s, u"--incident"_s, id}).exit, 1);
    }

    void textsAreErasedOnlyOnPurposeAndAfterTheEnd()
    {
        const CliHouse house;
        const auto id = house.declare();
        QCOMPARE(house.run({u"note"_s, u"caller 0501234567"_s}).exit, 0);
        const auto erase = [&house, &id](const QString &typed) {
            return house
                .run({u"erase"_s, u"--incident"_s, id, u"--why"_s, u"asked for"_s, u"--type"_s, typed})
                .exit;
        };

        QCOMPARE(erase(id), 1); // still open
        QCOMPARE(house.run({u"retract"_s}).exit, 0);
        QCOMPARE(erase(u"INC-OTHER"_s), 2);
        QVERIFY(isOnDisk(house, "0501234567"));
        QCOMPARE(erase(id), 0);

        QVERIFY(!isOnDisk(house, "0501234567"));
        const auto timeline = house.run({u"timeline"_s, u"--incident"_s, id}).out;
        QVERIFY(timeline.contains(u"erased or held back"_s));
        QVERIFY(timeline.contains(u"were erased: asked for"_s));
        const auto report = house.run({u"journal"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(report.exit, 0);
        QCOMPARE(integerOf(report.json(), "withoutText"), 4);
    }
};

QTEST_GUILESS_MAIN(TestJournalProofs)
#include "tst_journalproofs.moc"
