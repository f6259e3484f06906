// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/scratch.h"
#include "tests/rig/workload.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace thabat::rig;

//! Lets every write and sync of a workload fail, once and for ever, and then the power.
class TestFaultyDisk : public QObject
{
    Q_OBJECT

private:
    // Works with a disk that has @p fault; then the power fails in each way.
    static QString brokenWith(const Fault &fault, QRandomGenerator &random)
    {
        const Scratch scratch;
        tap::open(scratch.path(), fault);
        const auto wrong = fill(scratch.path(), workloadSize());
        const auto heard = tap::close();
        if (!wrong.isEmpty())
            return wrong;
        Disk disk;
        Promise promise;
        for (const auto &operation : heard) {
            disk.apply(operation);
            promise.hear(operation);
        }
        for (const int loss : {0, random.bounded(1, lossCount)}) {
            const auto image = disk.afterPowerLoss(Loss(loss), random);
            if (const auto broken = promise.brokenAfter(image, scratch.path()); !broken.isEmpty())
                return u"loss %1: %2"_s.arg(QString::number(loss), broken);
        }
        for (int i = 0; i < 4; ++i) {
            if (const auto broken = brokenSoonAfter(fault, heard, scratch.path(), random); !broken.isEmpty())
                return broken;
        }
        return {};
    }

    //! The power fails a moment after the fault: whatever is written later would cover up what was believed.
    static QString brokenSoonAfter(const Fault &fault, const std::vector<Operation> &heard,
                                   const QString &folder, QRandomGenerator &random)
    {
        const auto kind =
            fault.kind == Fault::Kind::FailedSync ? Operation::Kind::Sync : Operation::Kind::Write;
        Disk disk;
        Promise promise;
        int left = fault.at;
        int rest = random.bounded(1, 12);
        for (const auto &operation : heard) {
            disk.apply(operation);
            promise.hear(operation);
            left -= operation.kind == kind;
            if (left < 0 && --rest <= 0)
                break;
        }
        const int loss = random.bounded(0, lossCount);
        const auto image = disk.afterPowerLoss(Loss(loss), random);
        const auto broken = promise.brokenAfter(image, folder);
        return broken.isEmpty() ? QString() : u"soon after, loss %1: %2"_s.arg(QString::number(loss), broken);
    }

    int m_writes = 0;
    int m_syncs = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const Scratch scratch;
        tap::open(scratch.path());
        const auto wrong = fill(scratch.path(), workloadSize());
        for (const auto &operation : tap::close()) {
            m_writes += operation.kind == Operation::Kind::Write;
            m_syncs += operation.kind == Operation::Kind::Sync;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_writes > m_syncs && m_syncs > 100);
    }

    void whatWasAcknowledgedSurvives_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("forEver");
        const std::array names = {"a full disk", "an I/O error", "a short write", "a sync that fails"};
        for (int kind = 0; kind < int(names.size()); ++kind) {
            QTest::newRow(qPrintable(QLatin1String(names[size_t(kind)]) + u" once"_s)) << kind << false;
            QTest::newRow(qPrintable(QLatin1String(names[size_t(kind)]) + u" for ever"_s)) << kind << true;
        }
    }

    void whatWasAcknowledgedSurvives()
    {
        QFETCH(int, kind);
        QFETCH(bool, forEver);
        QRandomGenerator random(seed());
        const int places = Fault::Kind(kind) == Fault::Kind::FailedSync ? m_syncs : m_writes;
        int runs = 0;
        for (int at = 0; at < places; ++at) {
            if (!isChosen(random, places / 6))
                continue;
            ++runs;
            const auto broken = brokenWith({Fault::Kind(kind), at, forEver}, random);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(
                         u"at %1, seed %2: %3"_s.arg(QString::number(at), QString::number(seed()), broken)));
        }
        qInfo("%d runs, seed %u", runs, seed());
    }
};

QTEST_GUILESS_MAIN(TestFaultyDisk)
#include "tst_faultydisk.moc"
