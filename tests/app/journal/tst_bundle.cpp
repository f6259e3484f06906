// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::writeNotes;

class TestBundle : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bundleBytes() const
    {
        QFile in(file(u"bundle"_s));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeNotes(file(u"a.db"_s), 4, u"DESKAAAA"_s));
        QCOMPARE(*exportJournal(file(u"a.db"_s), file(u"bundle"_s)), 4);
    }

    void twoDesksMeetAndHaveTheSameEvents()
    {
        QVERIFY(writeNotes(file(u"b.db"_s), 2, u"DESKBBBB"_s));

        const auto report = importJournal(file(u"b.db"_s), file(u"bundle"_s), {});
        QVERIFY(exportJournal(file(u"b.db"_s), file(u"back"_s)));
        const auto back = importJournal(file(u"a.db"_s), file(u"back"_s), {});

        QVERIFY(report);
        QCOMPARE(report->added, 4);
        QCOMPARE(back->added, 2);
        QCOMPARE(back->known, 4);
        QVERIFY(*JournalReader::readAll(file(u"a.db"_s)) == *JournalReader::readAll(file(u"b.db"_s)));
        QVERIFY(verifyJournal(file(u"a.db"_s))->ok());
        QVERIFY(verifyJournal(file(u"b.db"_s))->ok());
    }

    void importingTwiceAddsNothing()
    {
        QVERIFY(importJournal(file(u"c.db"_s), file(u"bundle"_s), {}));

        const auto again = importJournal(file(u"c.db"_s), file(u"bundle"_s), {});

        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 4);
    }

    void anImportedJournalStillWritesItsOwnChain()
    {
        QVERIFY(importJournal(file(u"c.db"_s), file(u"bundle"_s), {}));

        QVERIFY(writeNotes(file(u"c.db"_s), 1));

        QCOMPARE(JournalReader::readAll(file(u"c.db"_s))->size(), 5u);
        QVERIFY(verifyJournal(file(u"c.db"_s))->ok());
    }

    void aChangedByteIsNoticedOrChangesNothing()
    {
        const auto bytes = bundleBytes();
        QVERIFY(bytes.size() > 1000);
        for (qsizetype at = 0; at < bytes.size(); at += 7) {
            auto changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            const auto bundle = decodeBundle(changed, u"x"_s);
            QVERIFY2(!bundle || encodeBundle(*bundle) == bytes, qPrintable(QString::number(at)));
        }
    }

    void aBundleThatWasCutIsRefused()
    {
        const auto bytes = bundleBytes();
        for (const auto size : {qsizetype(0), qsizetype(1), bytes.size() / 2, bytes.size() - 1})
            QVERIFY2(!decodeBundle(bytes.left(size), u"x"_s), qPrintable(QString::number(size)));
    }

    void aBundleWithoutItsLastEventsIsRefused()
    {
        auto lines = bundleBytes().split('\n');
        lines.removeAt(lines.size() - 3);

        QVERIFY(!decodeBundle(lines.join('\n'), u"x"_s));
    }

    void ourOwnEventsInABundleMustBeTheOnesWeHave()
    {
        QVERIFY(writeNotes(file(u"other/a.db"_s), 4, u"DESKAAAA"_s)); // same desk id, another chain

        const auto report = importJournal(file(u"other/a.db"_s), file(u"bundle"_s), {});

        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Conflict);
    }

    void ourOwnEventsThatWeNoLongerHaveAreNotTakenBackSilently()
    {
        QVERIFY(writeNotes(file(u"other/a.db"_s), 0, u"DESKAAAA"_s));

        const auto report = importJournal(file(u"other/a.db"_s), file(u"bundle"_s), {});

        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"no longer has it"_s));
    }

    void aJournalThatIsBeingWrittenIsNotImportedInto()
    {
        test::FakeClock clock;
        const auto journal = Journal::open(file(u"b.db"_s), {}, clock);

        QCOMPARE(importJournal(file(u"b.db"_s), file(u"bundle"_s), {}).error().code, Error::Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
