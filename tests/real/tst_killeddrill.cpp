// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/real/processes.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <set>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! SIGKILL in the middle of a game day: nothing that was acknowledged is lost, and nothing is left running.
//!
//! THABAT_KILLS=100 makes it a long run; THABAT_SEED repeats one.
class TestKilledDrill : public QObject
{
    Q_OBJECT

private:
    // A whole drill takes about this long, so that a kill may fall into any part of it.
    static constexpr int span = 20500;

    int m_ended = 0; //!< drills that were over before they could be killed
    qint64 m_acknowledged = 0;

    // The numbers that a drill had printed when it was killed @p after milliseconds.
    std::vector<qint64> killedDrill(const CliHouse &house, const QString &journal, int after)
    {
        QProcess drill;
        house.start(drill, {u"drill"_s, u"bad-deploy"_s, u"--journal"_s, journal});
        if (drill.waitForFinished(after))
            ++m_ended;
        drill.kill();
        drill.waitForFinished();
        std::vector<qint64> numbers;
        const auto out = drill.readAllStandardOutput();
        // A last line without its end was cut by the kill: it acknowledged nothing.
        for (const auto &line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("event "))
                numbers.push_back(line.mid(6).toLongLong());
        }
        return numbers;
    }

    static std::set<qint64> numbersIn(const CliHouse &house, const QString &journal)
    {
        std::set<qint64> numbers;
        const auto timeline = house.run({u"timeline"_s, u"--json"_s, u"--journal"_s, journal});
        for (const auto &event : timeline.jsonLines())
            numbers.insert(integerOf(event, "number"));
        return numbers;
    }

private Q_SLOTS:
    void whatWasPrintedSurvivesKillsAtAnyMoment()
    {
        const int kills = qMax(1, qEnvironmentVariable("THABAT_KILLS", u"5"_s).toInt());
        const auto seed = qEnvironmentVariableIsSet("THABAT_SEED")
            ? qEnvironmentVariable("THABAT_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("%d kills, seed %u", kills, seed);
        QRandomGenerator random(seed);

        for (int kill = 0; kill < kills; ++kill) {
            const CliHouse house;
            const auto journal = house.path(u"drill.db"_s);
            const int after = random.bounded(span);
            const auto printed = killedDrill(house, journal, after);
            m_acknowledged += qint64(printed.size());

            QTRY_VERIFY2_WITH_TIMEOUT(test::processesWith(house.path(QString())).isEmpty(),
                                      qPrintable(u"kill %1 after %2 ms: still running: %3"_s.arg(
                                          QString::number(kill), QString::number(after),
                                          test::processesWith(house.path(QString())).join(u'\n'))),
                                      30000);
            if (!QFile::exists(journal)) {
                QVERIFY(printed.empty()); // killed before it opened one
                continue;
            }
            if (printed.empty()) // it may have died between the file and its tables: the next desk makes them
                house.run(
                    {u"declare"_s, u"--severity"_s, u"P3"_s, u"--title"_s, u"x"_s, u"--journal"_s, journal});
            const auto verify = house.run({u"journal"_s, u"verify"_s, journal});
            QVERIFY2(verify.exit == 0,
                     qPrintable(u"kill %1 after %2 ms: %3%4"_s.arg(
                         QString::number(kill), QString::number(after), verify.out, verify.err)));
            if (printed.empty())
                continue;
            const auto kept = numbersIn(house, journal);
            for (const auto number : printed)
                QVERIFY2(kept.contains(number),
                         qPrintable(u"kill %1 after %2 ms: event %3 is lost"_s.arg(
                             QString::number(kill), QString::number(after), QString::number(number))));
        }
        qInfo("%d kills, %d drills were over first, %lld events acknowledged, none lost", kills, m_ended,
              static_cast<long long>(m_acknowledged));
    }

    void aDrillGoesOnInTheJournalOfAKilledOne()
    {
        const CliHouse house;
        const auto journal = house.path(u"drill.db"_s);
        constexpr int inTheMiddle = 9000;
        const auto printed = killedDrill(house, journal, inTheMiddle);

        QProcess second;
        house.start(second, {u"drill"_s, u"bad-deploy"_s, u"--journal"_s, journal});
        QVERIFY(second.waitForFinished(120000));
        const auto err = second.readAllStandardError();
        QVERIFY2(second.exitCode() == 0, err.constData());

        QCOMPARE(house.run({u"journal"_s, u"verify"_s, journal}).exit, 0);
        QCOMPARE(house.run({u"note"_s, u"x"_s, u"--journal"_s, journal}).exit, 1); // none is left open
        const auto next = second.readAllStandardOutput();
        if (!printed.empty())
            QVERIFY(!next.contains("event " + QByteArray::number(printed.back()) + "\n"));
    }
};

QTEST_GUILESS_MAIN(TestKilledDrill)
#include "tst_killeddrill.moc"
