// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

//! Kills a writer at random moments: whatever it printed as acknowledged must be there afterwards.
class TestCrash : public QObject
{
    Q_OBJECT

private:
    // Runs a writer until it has acknowledged some events, kills it, and says which was the last.
    static void killWriter(const QString &file, qint64 &lastAcknowledged)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(APPENDER), {file});
        QVERIFY(writer.waitForStarted());
        const int enough = int(QRandomGenerator::global()->bounded(1, 25));
        int seen = 0;
        while (seen < enough) {
            QVERIFY(writer.waitForReadyRead(20000));
            seen += int(writer.peek(1 << 20).count('\n')) - seen;
        }
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        for (const auto &line : writer.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                lastAcknowledged = std::max(lastAcknowledged, line.toLongLong());
        }
    }

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesTwentyKills()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"journal.db"_s);
        qint64 acknowledged = 0;
        for (int round = 0; round < 20; ++round) {
            killWriter(file, acknowledged);
            if (QTest::currentTestFailed())
                return;

            const auto report = verifyJournal(file);
            QVERIFY(report);
            QVERIFY2(report->ok(), qPrintable(report->anchorProblem));
            QVERIFY(report->count >= acknowledged);
            QVERIFY(report->beyondAnchor <= 1);
        }

        const auto events = JournalReader::readAll(file);
        QVERIFY(events);
        QVERIFY(acknowledged >= 20);
        for (size_t i = 0; i < events->size(); ++i)
            QCOMPARE((*events)[i].header.number, qint64(i + 1));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
