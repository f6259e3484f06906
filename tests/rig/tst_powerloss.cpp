// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/scratch.h"
#include "tests/rig/workload.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::rig;

//! Lets the power fail at every write of a workload, four ways, and again while the journal recovers from it.
//!
//! The workload is heard once; what the disk holds at each moment follows from it.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private:
    static QString told(const QString &broken, size_t at, int loss)
    {
        return u"write %1, loss %2, seed %3: %4"_s.arg(QString::number(at), QString::number(loss),
                                                       QString::number(seed()), broken);
    }

    QString folder() const { return m_scratch.path(); }

    // Recovers from @p image while listening, and lets the power fail at some writes of the recovery. @p disk
    // knows what of the image is synced.
    QString brokenInRecovery(const Image &image, Disk disk, Promise promise, int points)
    {
        auto broken = writeImage(image, folder());
        if (!broken.isEmpty())
            return broken;
        tap::open(folder());
        broken = promise.brokenIn(folder());
        const auto heard = tap::close();
        for (size_t at = 0; broken.isEmpty() && at <= heard.size(); ++at) {
            const bool isEnd = at == heard.size();
            if (isEnd || (heard[at].touchesDisk() && m_random.bounded(int(heard.size())) < points)) {
                ++m_crashesInRecovery;
                const auto loss = Loss(m_random.bounded(lossCount));
                const auto last = isEnd ? std::nullopt : std::optional(heard[at]);
                broken = promise.brokenAfter(disk.afterPowerLoss(loss, m_random, last), folder());
            }
            if (!isEnd) {
                disk.apply(heard[at]);
                promise.hear(heard[at]);
            }
        }
        return broken;
    }

    Scratch m_scratch;
    QRandomGenerator m_random{seed()};
    std::vector<Operation> m_heard;
    int m_crashesInRecovery = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const Scratch scratch;
        tap::open(scratch.path());
        const auto wrong = fill(scratch.path(), workloadSize());
        m_heard = tap::close();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_heard.size() > 500);
    }

    void whatWasAcknowledgedSurvivesAPowerFailureAtAnyWrite()
    {
        Disk disk;
        Promise promise;
        int crashes = 0;
        for (size_t at = 0; at < m_heard.size(); ++at) {
            const auto &operation = m_heard[at];
            for (int loss = 0; operation.touchesDisk() && loss < lossCount; ++loss) {
                if (!isChosen(m_random, 20))
                    continue;
                ++crashes;
                const auto image = disk.afterPowerLoss(Loss(loss), m_random, operation);
                const auto broken = promise.brokenAfter(image, folder());
                QVERIFY2(broken.isEmpty(), qPrintable(told(broken, at, loss)));
            }
            disk.apply(operation);
            promise.hear(operation);
        }
        qInfo("%d power failures in %zu operations, seed %u", crashes, m_heard.size(), seed());
    }

    void aPowerFailureWhileRecoveringFromOneLosesNothingEither()
    {
        Disk disk;
        Promise promise;
        for (size_t at = 0; at < m_heard.size(); ++at) {
            const auto &operation = m_heard[at];
            if (operation.touchesDisk() && isChosen(m_random, 100)) {
                const int loss = m_random.bounded(lossCount);
                const auto image = disk.afterPowerLoss(Loss(loss), m_random, operation);
                const auto broken = brokenInRecovery(image, Disk(image), promise, 4);
                QVERIFY2(broken.isEmpty(), qPrintable(told(broken, at, loss)));
            }
            disk.apply(operation);
            promise.hear(operation);
        }
        qInfo("%d power failures in recoveries, seed %u", m_crashesInRecovery, seed());
        QVERIFY(m_crashesInRecovery > 0);
    }

    void aPowerFailureAfterTheProgramWasKilledLosesNothingEither()
    {
        Disk disk;
        Promise promise;
        m_crashesInRecovery = 0;
        for (size_t at = 0; at < m_heard.size(); ++at) {
            const auto &operation = m_heard[at];
            if (operation.touchesDisk() && isChosen(m_random, 15)) {
                const auto image =
                    disk.afterPowerLoss(Loss::Nothing, m_random); // as the next process sees it
                const auto broken = brokenInRecovery(image, disk, promise, 3);
                QVERIFY2(broken.isEmpty(), qPrintable(told(broken, at, 1)));
            }
            disk.apply(operation);
            promise.hear(operation);
        }
        qInfo("%d power failures after kills, seed %u", m_crashesInRecovery, seed());
        QVERIFY(m_crashesInRecovery > 0);
    }

    void bitsThatRotAreNeverLostWithoutAWord()
    {
        Disk disk;
        Promise promise;
        int flips = 0;
        for (const auto &operation : m_heard) {
            disk.apply(operation);
            promise.hear(operation);
            if (!operation.touchesDisk() || promise.isEmpty() || !isChosen(m_random, 40))
                continue;
            auto image = disk.afterPowerLoss(Loss::Unsynced, m_random);
            auto &rotten = m_random.bounded(2) == 0 && !image["journal.db-wal"].isEmpty()
                ? image["journal.db-wal"]
                : image["journal.db"];
            if (rotten.isEmpty())
                continue;
            const auto place = m_random.bounded(int(rotten.size()));
            rotten[place] = char(rotten[place] ^ (1 << m_random.bounded(8)));
            ++flips;
            const auto lost = promise.silentLossAfter(image, folder());
            QVERIFY2(lost.isEmpty(), qPrintable(u"bit in byte %1: %2"_s.arg(QString::number(place), lost)));
        }
        qInfo("%d bits flipped, seed %u", flips, seed());
        QVERIFY(flips > 0);
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
