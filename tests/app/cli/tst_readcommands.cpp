// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestReadCommands : public QObject
{
    Q_OBJECT

private:
    static bool isInstant(const Json &json, const char *key)
    {
        static const QRegularExpression form(
            u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"_s);
        return form.match(textOf(json, key)).hasMatch();
    }

    static bool hasArabic(const QString &text)
    {
        static const QRegularExpression arabic(u"[\\x{0621}-\\x{064A}]{3,}"_s);
        return arabic.match(text).hasMatch();
    }

private Q_SLOTS:
    void atAnEmptyDeskTheAnswerIsNo()
    {
        const CliHouse house;

        for (const auto &name : {u"status"_s, u"timeline"_s, u"brief"_s}) {
            const auto outcome = house.run({name});
            QCOMPARE(outcome.exit, 1);
            QVERIFY(!outcome.err.isEmpty());
        }
        QVERIFY(!QFile::exists(house.journal())); // reading makes nothing
    }

    void aJournalThatWasNamedAndIsNotThereIsBadInput()
    {
        const CliHouse house;

        QCOMPARE(house.run({u"status"_s, u"--journal"_s, house.path(u"none.db"_s)}).exit, 2);
    }

    void statusIsOneObjectWithTimesInUtc()
    {
        const CliHouse house;
        const auto id = house.declare();

        const auto json = house.run({u"status"_s, u"--json"_s}).json();

        QCOMPARE(textOf(json, "incident"), id);
        QCOMPARE(textOf(json, "phase"), u"declared"_s);
        QVERIFY(flagOf(json, "open"));
        QVERIFY(isInstant(json, "declaredAt"));
        QVERIFY(isInstant(json, "updateDue"));
        QVERIFY(member(json, "resolvedAt").is_null());
    }

    void timelineListsTheEventsAfterANumber()
    {
        const CliHouse house;
        house.declare();
        QCOMPARE(house.run({u"note"_s, u"one"_s}).exit, 0);
        const auto last = house.run({u"note"_s, u"two"_s}).line();

        const auto all = house.run({u"timeline"_s, u"--json"_s}).jsonLines();
        QVERIFY(all.size() >= 3);
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(integerOf(all[i], "number"), qint64(i + 1));
            QVERIFY(isInstant(all[i], "time"));
        }
        QCOMPARE(textOf(all.front(), "kind"), u"incident.declared"_s);

        const auto since = QString::number(last.toInt() - 1);
        const auto some = house.run({u"timeline"_s, u"--json"_s, u"--since"_s, since}).jsonLines();
        QCOMPARE(some.size(), size_t(1));
        QCOMPARE(QString::number(integerOf(some.front(), "number")), last);
        QCOMPARE(textOf(member(some.front(), "payload"), "text"), u"two"_s);
        QCOMPARE(house.run({u"timeline"_s, u"--since"_s, u"yesterday"_s}).exit, 2);
        QCOMPARE(house.run({u"timeline"_s, u"--since"_s, last}).out, QString());
    }

    void everyReadingIsThereInBothLanguages_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("timeline") << QStringList{u"timeline"_s};
        QTest::newRow("brief") << QStringList{u"brief"_s};
        QTest::newRow("report brief") << QStringList{u"report"_s, u"brief"_s};
        QTest::newRow("report status") << QStringList{u"report"_s, u"status"_s};
    }

    void everyReadingIsThereInBothLanguages()
    {
        QFETCH(QStringList, command);
        const CliHouse house;
        house.declare(u"API down"_s);

        const auto english = house.run(command + QStringList{u"--lang"_s, u"en"_s});
        const auto arabic = house.run(command + QStringList{u"--lang"_s, u"ar"_s});

        QCOMPARE(english.exit, 0);
        QCOMPARE(arabic.exit, 0);
        QVERIFY2(!hasArabic(english.out) && !english.line().isEmpty(), qPrintable(english.out));
        QVERIFY2(hasArabic(arabic.out), qPrintable(arabic.out));
        const auto json = house.run(command + QStringList{u"--json"_s, u"--lang"_s, u"ar"_s});
        for (const auto &line : json.jsonLines())
            QVERIFY2(line.is_object(), qPrintable(json.out));
    }

    void thePostMortemIsWrittenWhereAndAsAsked()
    {
        const CliHouse house;
        house.declare(u"API down"_s);

        const auto outcome =
            house.run({u"report"_s, u"postmortem"_s, u"--lang"_s, u"ar"_s, u"--out"_s, u"papers"_s});

        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.line().startsWith(house.path(u"papers/"_s))
                && outcome.line().endsWith(u"-api-down.md"_s));
        const auto text = readFile(outcome.line());
        QVERIFY(text);
        QVERIFY(hasArabic(QString::fromUtf8(*text)));
        QCOMPARE(
            textOf(house.run({u"report"_s, u"postmortem"_s, u"--json"_s, u"--out"_s, u"papers"_s}).json(),
                   "path"),
            outcome.line());
    }

    void thePagesHoldWhatPeopleWroteInTheFile()
    {
        const CliHouse house;
        house.declare(u"API <down>"_s);
        const QStringList command{u"report"_s, u"postmortem"_s, u"--out"_s, u"papers"_s};
        const auto path = house.run(command).line();
        auto text = *readFile(path);
        text.replace("## Root cause\n", "## Root cause\n\nThe *pool* was <too> small.\n");
        QVERIFY(writeFile(path, text));

        const auto outcome = house.run(command + QStringList{u"--html"_s, u"--pdf"_s});

        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto base = path.chopped(3);
        QCOMPARE(outcome.lines(), (QStringList{path, base + u".html"_s, base + u".pdf"_s}));
        const auto html = QString::fromUtf8(*readFile(base + u".html"_s));
        QVERIFY(html.contains(u"The <em>pool</em> was &lt;too&gt; small."_s));
        QVERIFY(html.contains(u"Post-mortem: API &lt;down&gt;</h1>"_s));
        QVERIFY(readFile(base + u".pdf"_s)->startsWith("%PDF"));
        const auto json = house.run(command + QStringList{u"--pdf"_s, u"--json"_s}).json();
        QCOMPARE(textOf(json, "pdf"), base + u".pdf"_s);
    }

    void aPdfThatCannotBeWrittenSaysSo()
    {
        const CliHouse house;
        house.declare(u"API down"_s);
        const auto path = house.run({u"report"_s, u"postmortem"_s}).line();
        QVERIFY(QDir().mkpath(path.chopped(3) + u".pdf"_s)); // a folder is in the way

        const auto outcome = house.run({u"report"_s, u"postmortem"_s, u"--pdf"_s});

        QVERIFY(outcome.exit != 0);
        QVERIFY2(outcome.err.contains(u"The PDF could not be made."_s), qPrintable(outcome.err));
    }

    void anIncidentThatIsOverCanStillBeRead()
    {
        const CliHouse house;
        const auto id = house.declare();
        QCOMPARE(house.run({u"retract"_s}).exit, 0);

        QCOMPARE(textOf(house.run({u"status"_s, u"--json"_s}).json(), "incident"), id);
        QCOMPARE(house.run({u"report"_s, u"postmortem"_s}).exit, 0);
    }

    void watchingAServiceThatIsAwaySaysSoAndEndsWithThree()
    {
        const CliHouse house;

        const auto outcome = house.run({u"watch"_s, u"--for"_s, u"1s"_s, u"--every"_s, u"200ms"_s});

        QCOMPARE(outcome.exit, 3);
        const auto rounds = outcome.jsonLines();
        QVERIFY2(rounds.size() >= 3 && rounds.size() <= 5, qPrintable(outcome.out));
        for (const auto &round : rounds) {
            QVERIFY(isInstant(round, "at"));
            QVERIFY(!member(round, "components").empty());
            for (const auto &component : member(round, "components"))
                QVERIFY(textOf(component, "health") != u"ok"_s);
            for (const auto &indicator : member(round, "indicators"))
                QVERIFY(member(indicator, "value").is_null());
            for (const auto &alert : member(round, "alerts"))
                QVERIFY(member(alert, "state").is_string());
        }
    }
};

QTEST_GUILESS_MAIN(TestReadCommands)
#include "tst_readcommands.moc"
