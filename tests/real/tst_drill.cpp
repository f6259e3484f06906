// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/real/processes.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! Whole game days, as a person gets them: a real service is broken, commanded and rolled back.
class TestDrill : public QObject
{
    Q_OBJECT

private:
    static constexpr int mostSeconds = 120;

    // A line of the timeline: when, who, what.
    static bool tells(const QString &text, const QString &author, const QString &what)
    {
        const QRegularExpression line(u"^- `[0-9:]{8}` \\*\\*%1\\*\\* .*%2"_s.arg(author, what),
                                      QRegularExpression::MultilineOption);
        return line.match(text).hasMatch();
    }

private Q_SLOTS:
    void aDrillEndsResolvedWithItsPostMortem_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("command");
        QTest::newRow("a bad deploy is rolled back")
            << u"bad-deploy"_s << u"Roll back application"_s << u"thabat-practice deploy v1.4.1 --data "_s;
        QTest::newRow("an LLM outage is routed around")
            << u"llm-outage"_s << u"Force the LLM route"_s << u"/config/llm-route?force=anthropic"_s;
        QTest::newRow("a database failover needs a restart")
            << u"db-failover"_s << u"Restart the app"_s << u"thabat-practice restart --data "_s;
    }

    void aDrillEndsResolvedWithItsPostMortem()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, run);
        QFETCH(QString, command);
        const CliHouse house;
        const auto journal = house.path(u"drill.db"_s);
        QProcess drill;
        QElapsedTimer time;
        time.start();

        house.start(drill,
                    {u"drill"_s, scenario, u"--journal"_s, journal, u"--json"_s, u"--as"_s, u"Sara"_s});
        QVERIFY2(drill.waitForFinished(mostSeconds * 1000), "it must end within two minutes");
        const auto err = drill.readAllStandardError();
        QVERIFY2(drill.exitCode() == 0, err.constData());
        qInfo("%s took %lld ms", qPrintable(scenario), static_cast<long long>(time.elapsed()));

        checkOutput(drill.readAllStandardOutput(), house, journal);
        if (QTest::currentTestFailed())
            return;
        const auto bytes = readFile(m_postMortem);
        QVERIFY(bytes);
        const auto text = QString::fromUtf8(*bytes);
        for (const auto &what :
             {u"declared: "_s, u"Ops Lead is now Ahmed"_s, u"Comms Lead is now Noura"_s,
              u"Scribe is now Khalid"_s, u"Decision: "_s, u"Deploys frozen"_s, u"Evidence saved"_s,
              u"Update to customers"_s, u"Freeze lifted"_s, u"Resolved\\."_s})
            QVERIFY2(tells(text, u"Sara"_s, what), qPrintable(what));
        for (int step = 1; step <= 5; ++step)
            QVERIFY(
                tells(text, u"Sara"_s, u"Step %1 of the first 10 minutes done"_s.arg(QString::number(step))));
        QVERIFY(tells(text, u"Sara"_s, u"“%1” started"_s.arg(run)));
        QVERIFY(tells(text, u"automatic"_s, u"“%1” ended: verified"_s.arg(run)));
        QVERIFY2(text.contains(command), qPrintable(text));
        QVERIFY(text.contains(u"**DRILL**"_s));

        QCOMPARE(house.run({u"journal"_s, u"verify"_s, journal}).exit, 0);
        QTRY_VERIFY2_WITH_TIMEOUT(test::processesWith(house.path(QString())).isEmpty(),
                                  qPrintable(test::processesWith(house.path(QString())).join(u'\n')), 5000);
    }

private:
    // Every line is JSON, every printed event is in the journal, and the last line says where the paper is.
    void checkOutput(const QByteArray &out, const CliHouse &house, const QString &journal)
    {
        std::vector<qint64> printed;
        Json last;
        for (const auto &line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            last = test::CliOutcome::parsed(line);
            QVERIFY2(last.is_object(), line.constData());
            if (last.contains("event"))
                printed.push_back(integerOf(last, "event"));
        }
        m_postMortem = textOf(last, "postMortem");
        QVERIFY(QFile::exists(m_postMortem));
        const auto events = house
                                .run({u"timeline"_s, u"--json"_s, u"--journal"_s, journal, u"--incident"_s,
                                      textOf(last, "incident")})
                                .jsonLines();
        QCOMPARE(events.size(), printed.size());
        QVERIFY(!printed.empty());
    }

    QString m_postMortem;
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
