// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/breakrecord.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journalstore.h"
#include "app/journal/verify.h"
#include "tests/rig/scratch.h"
#include "tests/rig/workload.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using namespace thabat::rig;

//! Lets the power fail at every write with which another desk goes on with a journal that lost its tail.
class TestChangeover : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_scratch.path(); }
    QString journal() const { return journalIn(folder()); }

    Result<std::unique_ptr<JournalStore>> opened() const
    {
        return JournalStore::open(journal(), {u"DESKAAAA"_s, {}}, {2'000'000, 2'000});
    }

    bool write(int count) const
    {
        const auto store = opened();
        bool done = bool(store);
        for (int i = 0; done && i < count; ++i)
            done = bool((*store)->append(
                {{.kind = u"note.added"_s, .incident = u"INC-TEST"_s, .payload = "{\"text\":\"x\"}"}},
                {1'000'000 + i, i}));
        return done;
    }

    static std::vector<StoredEvent> rowsOf(const JournalStore &store, const QString &desk)
    {
        const auto part = store.excerpt({{desk, 0, 1000}}, std::numeric_limits<qint64>::max());
        return part ? part->rows : std::vector<StoredEvent>();
    }

    Image imageOfFolder() const
    {
        Image image;
        for (const auto &entry : QDir(folder()).entryInfoList(QDir::Files)) {
            QFile in(entry.filePath());
            if (entry.suffix() != u"lock"_s && entry.suffix() != u"reserve"_s && in.open(QIODevice::ReadOnly))
                image[QFile::encodeName(entry.fileName())] = in.readAll();
        }
        return image;
    }

    //! What is wrong with the folder as the power left it, once it was opened twice; empty: nothing.
    QString brokenIn() const
    {
        QString desk;
        for (int time = 0; time < 2; ++time) {
            const auto store = opened();
            if (!store)
                return u"cannot be opened: "_s + store.error().message;
            if ((*store)->refusal())
                return u"refused: "_s + (*store)->refusal()->message;
            if (rowsOf(**store, u"DESKAAAA"_s) != m_left)
                return u"the old chain was changed"_s;
            const auto id = (*store)->identity().id;
            if (id == u"DESKAAAA"_s || (time == 1 && id != desk))
                return u"%1 goes on after %2"_s.arg(id, desk);
            desk = id;
            const auto history = (*store)->history();
            const auto told = !history ? -1 : std::ranges::count_if(*history, [](const auto &event) {
                return event.header.kind == breakKind;
            });
            if (told != 1)
                return u"the break is told %1 times"_s.arg(told);
        }
        auto keys = DeskKey::putAside(JournalFiles::of(journal()).key);
        if (keys.size() != 1 || keys.front().publicKey() != m_key)
            return u"the old key is not put aside"_s;
        const auto report = verifyJournal(journal());
        return report && report->firstBad && report->firstBad->number == 3 ? QString()
                                                                           : u"the break is not named"_s;
    }

    Scratch m_scratch;
    QRandomGenerator m_random{seed()};
    std::vector<StoredEvent> m_left;
    QByteArray m_key;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(write(2));
        auto whole = imageOfFolder();
        const auto older = whole["journal.db"];
        m_left = rowsOf(**opened(), u"DESKAAAA"_s);
        m_key = DeskKey::read(JournalFiles::of(journal()).key)->publicKey();
        QVERIFY(write(3));
        whole = imageOfFolder();
        whole["journal.db"] = older;
        QCOMPARE(writeImage(whole, folder()), QString());
    }

    void aPowerFailureAtAnyWriteLosesNothingAndTellsItOnce()
    {
        Disk disk(imageOfFolder());
        tap::open(folder());
        QVERIFY(opened());
        const auto heard = tap::close();
        QCOMPARE(brokenIn(), QString());
        int crashes = 0;
        for (size_t at = 0; at < heard.size(); ++at) {
            for (int loss = 0; heard[at].touchesDisk() && loss < lossCount; ++loss) {
                ++crashes;
                const auto image = disk.afterPowerLoss(Loss(loss), m_random, heard[at]);
                QCOMPARE(writeImage(image, folder()), QString());
                const auto broken = brokenIn();
                QVERIFY2(broken.isEmpty(),
                         qPrintable(u"write %1, loss %2, seed %3: %4"_s.arg(
                             QString::number(at), QString::number(loss), QString::number(seed()), broken)));
            }
            disk.apply(heard[at]);
        }
        qInfo("%d power failures in %zu operations, seed %u", crashes, heard.size(), seed());
        QVERIFY(crashes > 50);
    }
};

QTEST_GUILESS_MAIN(TestChangeover)
#include "tst_changeover.moc"
