// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "app/journal/witness.h"
#include "tests/app/journal/notes.h"
#include "tests/places.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

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
        QCOMPARE(exportJournal(file(u"a.db"_s), file(u"bundle"_s))->rows.size(), 4u);
    }

    void twoDesksMeetAndHaveTheSameEvents()
    {
        QVERIFY(writeNotes(file(u"b.db"_s), 2, u"DESKBBBB"_s));

        const auto report = importJournal(file(u"b.db"_s), file(u"bundle"_s), {});
        QVERIFY(exportJournal(file(u"b.db"_s), file(u"back"_s)));
        const auto back = importJournal(file(u"a.db"_s), file(u"back"_s), {});

        QVERIFY(report);
        QCOMPARE(report->added, 4);
        QCOMPARE(back->added, 3); // with what b wrote down about a
        QCOMPARE(back->known, 4);
        auto here = *JournalReader::readAll(file(u"a.db"_s));
        QCOMPARE(here.back().header.kind, QString(witnessKind));
        here.pop_back(); // what a wrote down about b, which b has not seen
        QVERIFY(here == *JournalReader::readAll(file(u"b.db"_s)));
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

        QCOMPARE(JournalReader::readAll(file(u"c.db"_s))->size(), 6u);
        QVERIFY(verifyJournal(file(u"c.db"_s))->ok());
    }

    void everyChangedBitIsNoticed()
    {
        const auto bytes = bundleBytes();
        QVERIFY(bytes.size() > 1000);
        const auto lastLine = bytes.lastIndexOf('\n', -2);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            // What the checksum covers is the same case for every byte; what holds the checksum is not.
            const int step = at < lastLine && at % 16 != 0 ? 8 : 1;
            for (int bit = int(at % step); bit < 8; bit += step) {
                auto changed = bytes;
                changed[at] = char(changed[at] ^ (1 << bit));
                QVERIFY2(!decodeBundle(changed, u"x"_s), qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(at)));
            }
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

    void anExportIsSignedByTheDeskThatMadeIt()
    {
        const auto bundle = readBundle(file(u"bundle"_s));

        QCOMPARE(bundle->signer, DeskKey::read(file(u"a.key"_s))->publicKey());
        QCOMPARE(bundle->desk, u"DESKAAAA"_s);
        QVERIFY(QDateTime::fromString(bundle->time, Qt::ISODate).isValid());
    }

    void whoeverSignsAnExportAnewIsSeenToBeSomebodyElse()
    {
        const auto bundle = readBundle(file(u"bundle"_s));
        const auto other = DeskKey::fresh();

        const auto again = decodeBundle(encodeBundle(*bundle, other), u"x"_s);

        QVERIFY(again);
        QCOMPARE(again->signer, other.publicKey());
        QVERIFY(again->signer != bundle->signer);
    }

    void textsThatStayInTheHouseLeaveTheChainWhole()
    {
        const auto redacted = exportJournal(file(u"a.db"_s), file(u"redacted"_s), {.only = u"INC-OTHER"_s});
        QVERIFY(redacted);
        QCOMPARE(redacted->rows.size(), 4u);
        QVERIFY(std::none_of(redacted->rows.begin(), redacted->rows.end(), [](const StoredEvent &row) {
            return row.hasText();
        }));
        QCOMPARE(redacted->tree(), readBundle(file(u"bundle"_s))->tree());
        QFile in(file(u"redacted"_s));
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(!in.readAll().contains(QByteArray("{\"text\":\"note 1").toBase64().chopped(4)));

        QCOMPARE(importJournal(file(u"b.db"_s), file(u"redacted"_s), {})->added, 4);
        const auto report = verifyJournal(file(u"b.db"_s));
        QVERIFY(report->ok());
        QCOMPARE(report->withoutText, 4);
    }

    void theJournalProvablyBeginsWithAnEarlierExport()
    {
        QVERIFY(writeNotes(file(u"a.db"_s), 3));
        const auto earlier = readBundle(file(u"bundle"_s));

        const auto extension = proveExtension(file(u"a.db"_s), *earlier);

        QVERIFY(extension);
        QCOMPARE(extension->earlier, earlier->tree());
        QCOMPARE(extension->later, verifyJournal(file(u"a.db"_s))->tree);
        QVERIFY(isConsistent(extension->earlier, extension->later, extension->proof));
    }

    void anotherJournalDoesNotBeginWithIt()
    {
        QVERIFY(writeNotes(file(u"other.db"_s), 7));

        const auto extension = proveExtension(file(u"other.db"_s), *readBundle(file(u"bundle"_s)));

        QVERIFY(!extension);
        QCOMPARE(extension.error().code, Error::Code::Conflict);
    }

    void aBundleOfVersionOneIsStillRead()
    {
        const auto bundle = readBundle(QStringLiteral(TEST_DATA "/journal/version1.bundle"));

        QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
        QCOMPARE(bundle->rows.size(), 3u);
        QVERIFY(bundle->signer.isEmpty());
        QVERIFY(importJournal(file(u"c.db"_s), QStringLiteral(TEST_DATA "/journal/version1.bundle"), {}));
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
