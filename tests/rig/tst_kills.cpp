// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/rig/scratch.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using namespace thabat::rig;

//! Kills a writer at random moments, also while it opens: whatever it printed as acknowledged must be there.
class TestKills : public QObject
{
    Q_OBJECT

private:
    using Acknowledged = std::map<qint64, QByteArray>; //!< payloads by number

    // Runs a writer on @p file for a random while, kills it, and hears what it had acknowledged.
    void killWriter(const QString &file, Acknowledged &acknowledged)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(APPENDER), {file});
        QVERIFY(writer.waitForStarted());
        // A third of them while it starts and recovers, wherever that is on this machine.
        if (m_random.bounded(3) != 0)
            QVERIFY(writer.waitForReadyRead(60'000));
        const QDeadlineTimer end(m_random.bounded(60));
        while (!end.hasExpired())
            writer.waitForReadyRead(int(end.remainingTime()));
        QVERIFY2(writer.state() == QProcess::Running, "the writer gave up");
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        for (const auto &line : writer.readAllStandardOutput().split('\n')) {
            const auto space = line.indexOf(' ');
            if (space > 0)
                acknowledged[line.left(space).toLongLong()] = line.mid(space + 1);
        }
    }

    static void judge(const QString &file, const Acknowledged &acknowledged)
    {
        const auto report = verifyJournal(file);
        if (!report && acknowledged.empty())
            return; // killed before it made its tables
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(!report->firstBad, report->firstBad ? qPrintable(report->firstBad->sentence()) : "");
        QVERIFY2(acknowledged.empty() || report->ok(), qPrintable(report->anchorProblem));
        QVERIFY(report->beyondAnchor <= 1);
        const auto events = JournalReader::readAll(file);
        QVERIFY(events);
        QCOMPARE(qint64(events->size()), report->count);
        for (const auto &[number, payload] : acknowledged) {
            QVERIFY2(number <= report->count, qPrintable(u"event %1 is lost"_s.arg(number)));
            QCOMPARE((*events)[size_t(number - 1)].payload, payload);
        }
    }

    QRandomGenerator m_random{seed()};

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesEveryKill()
    {
        const int wanted = qEnvironmentVariableIntValue("THABAT_KILLS");
        const int kills = wanted > 0 ? wanted : isFull() ? 10'000 : 200;
        constexpr int killsOfOneJournal = 10;
        std::unique_ptr<Scratch> scratch;
        Acknowledged acknowledged;
        size_t all = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % killsOfOneJournal == 0) {
                all += acknowledged.size();
                acknowledged.clear();
                scratch = std::make_unique<Scratch>();
            }
            const auto file = scratch->path() + u"/journal.db"_s;
            killWriter(file, acknowledged);
            judge(file, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        all += acknowledged.size();
        qInfo("%d kills, %zu acknowledged events, none lost, seed %u", kills, all, seed());
        QVERIFY(all > size_t(kills));
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
