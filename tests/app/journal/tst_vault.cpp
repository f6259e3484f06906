// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "app/journal/erasures.h"
#include "app/journal/journalreader.h"
#include "app/journal/vault.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;
using test::writeNotes;

//! Restricted incidents, and texts that are erased.
class TestVault : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    static domain::Draft restriction(const QByteArray &desks)
    {
        return {.kind = restrictionKind,
                .incident = note({}).incident,
                .author = u"Sara"_s,
                .payload = "{\"desks\":[" + desks + "]}"};
    }
    static domain::Draft erasure()
    {
        return {.kind = erasureKind,
                .incident = note({}).incident,
                .author = u"Sara"_s,
                .payload = "{\"why\":\"asked for\"}"};
    }

    Result<Done> write(const QString &name, std::vector<domain::Draft> drafts) const
    {
        test::FakeClock clock;
        const auto journal = Journal::open(file(name), {}, clock);
        if (!journal)
            return journal.error();
        const auto events = answerOf((*journal)->append(std::move(drafts)));
        return events ? Result<Done>(Done{}) : Result<Done>(events.error());
    }

    Result<int> carry(const QString &from, const QString &to) const
    {
        const auto bundle = exportJournal(file(from), file(u"bundle"_s));
        if (!bundle)
            return bundle.error();
        const auto report = importJournal(file(to), file(u"bundle"_s), {});
        return report ? Result<int>(report->added) : Result<int>(report.error());
    }

    QByteArrayList texts(const QString &name) const
    {
        QByteArrayList payloads;
        const auto events = JournalReader::readAll(file(name));
        if (!events)
            return {};
        for (const auto &event : *events) {
            if (event.header.kind == u"note.added"_s)
                payloads += event.payload;
        }
        return payloads;
    }

    //! Whether any file of the journal still holds @p words.
    bool isOnDisk(const QString &folder, const QByteArray &words) const
    {
        for (const auto &entry : QDir(file(folder)).entryInfoList(QDir::Files)) {
            QFile in(entry.filePath());
            if (in.open(QIODevice::ReadOnly) && in.readAll().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Three desks that know each other's keys.
        QVERIFY(writeNotes(file(u"a/j.db"_s), 1, u"DESKAAAA"_s));
        QVERIFY(writeNotes(file(u"b/j.db"_s), 1, u"DESKBBBB"_s));
        QVERIFY(writeNotes(file(u"c/j.db"_s), 1, u"DESKCCCC"_s));
        QVERIFY(carry(u"b/j.db"_s, u"a/j.db"_s));
        QVERIFY(carry(u"c/j.db"_s, u"a/j.db"_s));
        QVERIFY(carry(u"a/j.db"_s, u"b/j.db"_s));
        QVERIFY(carry(u"a/j.db"_s, u"c/j.db"_s));
    }

    void onlyTheNamedDesksReadWhatFollows()
    {
        QVERIFY(write(u"a/j.db"_s, {restriction("\"DESKBBBB\""), note(u"the leaked table"_s)}));
        QVERIFY(carry(u"a/j.db"_s, u"b/j.db"_s));
        QVERIFY(carry(u"a/j.db"_s, u"c/j.db"_s));

        QVERIFY(texts(u"a/j.db"_s).contains("{\"text\":\"the leaked table\"}"));
        QVERIFY(texts(u"b/j.db"_s).contains("{\"text\":\"the leaked table\"}"));
        QVERIFY(!texts(u"c/j.db"_s).contains("{\"text\":\"the leaked table\"}"));
        QVERIFY(isSealed(texts(u"c/j.db"_s).last()));
        for (const auto &folder : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY2(!isOnDisk(folder, "leaked table"), qPrintable(folder));
        for (const auto &name : {u"a/j.db"_s, u"b/j.db"_s, u"c/j.db"_s})
            QVERIFY(verifyJournal(file(name))->ok());
    }

    void theOtherNamedDeskWritesSealedToo()
    {
        QVERIFY(write(u"a/j.db"_s, {restriction("\"DESKBBBB\"")}));
        QVERIFY(carry(u"a/j.db"_s, u"b/j.db"_s));

        QVERIFY(write(u"b/j.db"_s, {note(u"from b"_s)}));
        QVERIFY(carry(u"b/j.db"_s, u"a/j.db"_s));
        QVERIFY(carry(u"b/j.db"_s, u"c/j.db"_s));

        QVERIFY(texts(u"a/j.db"_s).contains("{\"text\":\"from b\"}"));
        QVERIFY(!texts(u"c/j.db"_s).contains("{\"text\":\"from b\"}"));
        QVERIFY(!isOnDisk(u"b"_s, "from b"));
    }

    void aDeskThatIsNotNamedCannotWriteThere()
    {
        QVERIFY(write(u"a/j.db"_s, {restriction("\"DESKBBBB\"")}));
        QVERIFY(carry(u"a/j.db"_s, u"c/j.db"_s));

        const auto written = write(u"c/j.db"_s, {note(u"open talk"_s)});
        const auto widened = write(u"c/j.db"_s, {restriction("\"DESKCCCC\"")});

        QCOMPARE(written.error().code, Error::Code::Conflict);
        QCOMPARE(widened.error().code, Error::Code::Conflict);
    }

    void aDeskCanBeLetInLaterAndReadsEverythingThen()
    {
        QVERIFY(write(u"a/j.db"_s, {restriction("\"DESKBBBB\""), note(u"first"_s)}));
        QVERIFY(write(u"a/j.db"_s, {restriction("\"DESKBBBB\",\"DESKCCCC\""), note(u"second"_s)}));
        QVERIFY(carry(u"a/j.db"_s, u"c/j.db"_s));

        QVERIFY(texts(u"c/j.db"_s).contains("{\"text\":\"first\"}"));
        QVERIFY(texts(u"c/j.db"_s).contains("{\"text\":\"second\"}"));
    }

    void aDeskWhoseKeyIsNotKnownCannotBeNamed()
    {
        const auto answer = write(u"a/j.db"_s, {restriction("\"NOBODYXX\""), note(u"x"_s)});

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QVERIFY(answer.error().message.contains(u"NOBODYXX"_s));
        QVERIFY(write(u"a/j.db"_s, {note(u"still open"_s)}));
        QVERIFY(texts(u"c/j.db"_s).size() == 3);
    }

    void aSealedTextCannotBeMovedToAnotherPlace()
    {
        Vault vault(u"DESKAAAA"_s, DeskKey::fresh());
        const auto key = DeskKey::fresh();
        Vault own(u"DESKAAAA"_s, key);
        QVERIFY(own.sealed(restriction({}), {{u"DESKAAAA"_s, key.publicKey()}}));
        const auto stored = own.sealed(note(u"x"_s), {});
        domain::Event event;
        event.header.incident = stored->incident;
        event.header.kind = stored->kind;
        event.payload = stored->payload;

        auto moved = event;
        moved.header.incident = u"INC-OTHER"_s;

        QVERIFY(!isSealed(own.opened(event).payload));
        QVERIFY(isSealed(own.opened(moved).payload));
        QVERIFY(isSealed(vault.opened(event).payload));
    }

    void erasedTextsAreGoneFromTheDiskAndTheChainHolds()
    {
        QVERIFY(write(u"a/j.db"_s, {note(u"number 0501234567 of the caller"_s), note(QString(9000, u'z'))}));
        QVERIFY(isOnDisk(u"a"_s, "0501234567"));
        {
            test::FakeClock clock;
            const auto journal = Journal::open(file(u"a/j.db"_s), {}, clock);
            QVERIFY(answerOf((*journal)->erase(erasure())));
        }

        QVERIFY(!isOnDisk(u"a"_s, "0501234567"));
        QVERIFY(!isOnDisk(u"a"_s, QByteArray(100, 'z')));
        const auto report = verifyJournal(file(u"a/j.db"_s));
        QVERIFY2(report->ok(), report->firstBad ? qPrintable(report->firstBad->sentence()) : "");
        QCOMPARE(report->withoutText, 5); // three notes of all desks, and these two
        QVERIFY(write(u"a/j.db"_s, {note(u"written afterwards"_s)}));
        QVERIFY(texts(u"a/j.db"_s).contains("{\"text\":\"written afterwards\"}"));
    }

    void anErasureThatNobodyRecordedIsFound()
    {
        {
            const auto connection = SqlConnection::open(file(u"a/j.db"_s), SqlConnection::Access::ReadWrite);
            QVERIFY(
                (*connection)
                    ->run(
                        u"UPDATE events SET payload = NULL, salt = NULL WHERE desk = 'DESKAAAA' AND number = 1"_s));
        }

        const auto report = verifyJournal(file(u"a/j.db"_s));

        QVERIFY(!report->ok());
        QCOMPARE(report->firstBad->reason, u"Its text was removed."_s);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
