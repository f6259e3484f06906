// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"
#include "tests/app/journal/notes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

//! What an acknowledged note costs, told as a multiple of what this disk needs for one bare fsync.
class BenchAppend : public QObject
{
    Q_OBJECT

private:
    static double medianMicroseconds(const std::function<void(int)> &work)
    {
        std::vector<qint64> times;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            work(i);
            times.push_back(timer.nsecsElapsed());
        }
        std::nth_element(times.begin(), times.begin() + 100, times.end());
        return double(times[100]) / 1000;
    }

private Q_SLOTS:
    void appendCostsAFewFsyncs()
    {
        const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER)
                                   + u"/bench-XXXXXX"_s); // a real disk, not tmpfs
        QFile file(folder.filePath(u"bare"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto bare = medianMicroseconds([&file](int) {
            file.write(QByteArray(300, 'x'));
            ::fsync(file.handle());
        });

        const auto store = JournalStore::open(folder.filePath(u"journal.db"_s), {});
        QVERIFY(store);
        const auto append = medianMicroseconds([&store](int i) {
            if (!(*store)->append({test::note(u"note %1"_s.arg(i))}, {1'000'000 + i, i}))
                qFatal("append failed");
        });

        const auto anchor = AnchorFile::open(folder.filePath(u"anchor"_s), Anchor{});
        QVERIFY(anchor);
        const ChainHeads heads = {{u"DESKAAAA"_s, {1, 1, sha256("x")}}};
        const auto anchored = medianMicroseconds([&anchor, &heads](int) {
            if (!(*anchor)->write(heads))
                qFatal("anchor failed");
        });

        qInfo("bare fsync %.0f us; append %.0f us (%.1f fsyncs), of it the anchor %.0f us (%.1f)", bare,
              append, append / bare, anchored, anchored / bare);
        QVERIFY(append > 0);
    }
};

QTEST_GUILESS_MAIN(BenchAppend)
#include "bench_append.moc"
