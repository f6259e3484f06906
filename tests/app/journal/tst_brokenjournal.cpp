// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "app/journal/journalfiles.h"
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

//! A journal that lacks what its anchor knew is kept as it is, and another desk goes on with it.
class TestBrokenJournal : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString path() const { return file(u"journal.db"_s); }
    QString key() const { return file(u"journal.key"_s); }
    QString anchor() const { return file(u"journal.anchor"_s); }
    std::unique_ptr<Journal> opened() { return std::move(*Journal::open(path(), {}, m_clock)); }

    static void copyOver(const QString &from, const QString &to)
    {
        QFile::remove(to);
        QVERIFY(QFile::copy(from, to));
    }

    //! A journal of five events of which an older copy, with two, took the place.
    void breakJournal()
    {
        QVERIFY(writeNotes(path(), 2, u"DESKAAAA"_s));
        copyOver(path(), file(u"older"_s));
        QVERIFY(writeNotes(path(), 3));
        copyOver(path(), file(u"whole.db"_s));
        copyOver(file(u"older"_s), path());
    }

    static std::vector<StoredEvent> rowsIn(const QString &file, const QString &desk)
    {
        std::vector<StoredEvent> rows;
        const auto reader = JournalReader::open(file);
        if (!reader)
            return rows;
        (void)reader->visit([&rows, &desk](StoredEvent row) {
            if (row.desk == desk)
                rows.push_back(std::move(row));
            return Result<Done>(Done{});
        });
        return rows;
    }

    static std::vector<domain::JournalBroken> breaksIn(const QString &file)
    {
        std::vector<domain::JournalBroken> breaks;
        const auto events = JournalReader::readAll(file);
        if (!events)
            return breaks;
        for (const auto &event : *events) {
            const auto happening = domain::decode(event);
            if (const auto *broken = std::get_if<domain::JournalBroken>(&happening))
                breaks.push_back(*broken);
        }
        return breaks;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOlderCopyIsKeptAndAnotherDeskGoesOn()
    {
        breakJournal();
        const auto before = rowsIn(path(), u"DESKAAAA"_s);

        const auto journal = opened();
        const auto answer = answerOf(journal->append({note(u"x"_s)}));

        QVERIFY(!journal->refusal());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(journal->desk().id != u"DESKAAAA"_s);
        QCOMPARE(answer->front().header.desk, journal->desk().id);
        QCOMPARE(answer->front().header.number, 2);
        QCOMPARE(journal->takeHistory().size(), 3u);
        QVERIFY(rowsIn(path(), u"DESKAAAA"_s) == before);
        const auto breaks = breaksIn(path());
        QCOMPARE(breaks.size(), 1u);
        QCOMPARE(breaks.front().desk, u"DESKAAAA"_s);
        QCOMPARE(breaks.front().known, 5);
        QCOMPARE(breaks.front().found, 2);
    }

    void theOldKeyIsPutAsideForItsOwnerOnly()
    {
        breakJournal();
        const auto old = DeskKey::read(key())->publicKey();

        (void)opened();

        const auto aside = DeskKey::putAside(key());
        QCOMPARE(aside.size(), 1u);
        QCOMPARE(aside.front().publicKey(), old);
        QVERIFY(DeskKey::read(key())->publicKey() != old);
        const auto names = QDir(m_folder->path()).entryList({u"journal.key.*"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        QCOMPARE(QFile::permissions(file(names.front()))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void openingAgainChangesNothing()
    {
        breakJournal();
        const auto desk = opened()->desk().id;

        const auto again = opened();

        QVERIFY(!again->refusal());
        QVERIFY(again->notices().isEmpty());
        QCOMPARE(again->desk().id, desk);
        QCOMPARE(breaksIn(path()).size(), 1u);
    }

    void theBreakIsNamedForAsLongAsTheEventsAreGone()
    {
        breakJournal();
        (void)opened();

        const auto broken = verifyJournal(path());
        QVERIFY(!broken->ok());
        QCOMPARE(broken->firstBad->desk, u"DESKAAAA"_s);
        QCOMPARE(broken->firstBad->number, 3);
        QCOMPARE(*answerOf(opened()->merge(rowsIn(file(u"whole.db"_s), u"DESKAAAA"_s))), 3);

        QVERIFY(verifyJournal(path())->ok());
        QCOMPARE(rowsIn(path(), u"DESKAAAA"_s).size(), 5u);
    }

    void otherDesksTakeBothChainsAndSeeNoFork()
    {
        breakJournal();
        auto rows = rowsIn(file(u"whole.db"_s), u"DESKAAAA"_s);
        QString desk;
        {
            const auto journal = opened();
            desk = journal->desk().id;
            QVERIFY(answerOf(journal->append({note(u"x"_s)})));
        }
        const auto theirs = std::move(*Journal::open(file(u"theirs.db"_s), {}, m_clock));

        QCOMPARE(*answerOf(theirs->merge(rows)), 5);
        QCOMPARE(*answerOf(theirs->merge(rowsIn(path(), u"DESKAAAA"_s))), 0);
        QCOMPARE(*answerOf(theirs->merge(rowsIn(path(), desk))), 2);

        QVERIFY(verifyJournal(file(u"theirs.db"_s))->ok());
    }

    void aDatabaseThatWasRemovedIsNotStartedAgainSilently()
    {
        QVERIFY(writeNotes(path(), 2, u"DESKAAAA"_s));
        QVERIFY(QFile::remove(path()));

        const auto journal = std::move(*Journal::open(path(), {u"DESKAAAA"_s, {}}, m_clock));

        QVERIFY(!journal->refusal());
        QVERIFY(journal->desk().id != u"DESKAAAA"_s);
        QCOMPARE(breaksIn(path()).size(), 1u);
        QCOMPARE(breaksIn(path()).front().found, 0);
    }

    void aForgedEventBeyondTheAnchorStaysAsItIs()
    {
        QVERIFY(writeNotes(path(), 2, u"DESKAAAA"_s));
        {
            const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
            QVERIFY((*connection)
                        ->run(u"INSERT INTO events SELECT desk, 3, header, payload, salt, digest, hash, "
                              u"signature, kind, "
                              "incident, wall, hybrid_wall, hybrid_counter FROM events WHERE number = 2"_s));
        }

        QVERIFY(opened()->desk().id != u"DESKAAAA"_s);
        const auto desk = opened()->desk().id;

        QCOMPARE(breaksIn(path()).size(), 1u);
        QCOMPARE(opened()->desk().id, desk);
        QCOMPARE(rowsIn(path(), u"DESKAAAA"_s).size(), 3u);
        QCOMPARE(verifyJournal(path())->firstBad->number, 3);
    }

    void aHoleInTheMiddleIsToldOnce()
    {
        QVERIFY(writeNotes(path(), 4, u"DESKAAAA"_s));
        {
            const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
            QVERIFY((*connection)->run(u"DELETE FROM events WHERE number = 2"_s));
        }

        const auto desk = opened()->desk().id;

        QVERIFY(desk != u"DESKAAAA"_s);
        QCOMPARE(opened()->desk().id, desk);
        QCOMPARE(verifyJournal(path())->firstBad->number, 2);
    }

    void aCrashAfterTheNewKeyIsFinishedByTheNextOpening()
    {
        breakJournal();
        const auto old = DeskKey::read(key())->publicKey();
        QVERIFY(DeskKey::replace(key()));

        const auto desk = opened()->desk().id;

        QCOMPARE(breaksIn(path()).size(), 1u);
        QCOMPARE(DeskKey::putAside(key()).size(), 1u);
        QCOMPARE(DeskKey::putAside(key()).front().publicKey(), old);
        QCOMPARE(rowsIn(path(), desk).size(), 1u);
    }

    void aCrashBeforeTheAnchorIsFinishedByTheNextOpening()
    {
        breakJournal();
        copyOver(anchor(), file(u"anchor"_s));
        const auto desk = opened()->desk().id;
        copyOver(file(u"anchor"_s), anchor());

        QCOMPARE(opened()->desk().id, desk);

        QCOMPARE(breaksIn(path()).size(), 1u);
        QCOMPARE(answerOf(opened()->append({note(u"x"_s)}))->front().header.number, 2);
    }

    void theOldDeskIsNotTakenUpAgainWithItsOldDatabase()
    {
        breakJournal();
        copyOver(path(), file(u"before"_s));
        const auto first = opened()->desk().id;
        copyOver(file(u"before"_s), path());

        const auto second = opened()->desk().id;

        QVERIFY(second != first && second != u"DESKAAAA"_s);
        QCOMPARE(breaksIn(path()).size(), 1u); // of the first desk; the loss it told of is gone with it
        QCOMPARE(breaksIn(path()).front().desk, first);
    }

    void restrictedTextsCanStillBeReadAndWritten()
    {
        const domain::Draft restriction = {.kind = restrictionKind,
                                           .incident = note({}).incident,
                                           .author = u"Sara"_s,
                                           .payload = "{\"desks\":[]}"};
        QVERIFY(answerOf(opened()->append({restriction, note(u"the leaked table"_s)})));
        copyOver(path(), file(u"older"_s));
        QVERIFY(writeNotes(path(), 1));
        copyOver(file(u"older"_s), path());

        QVERIFY(answerOf(opened()->append({note(u"more of it"_s)})));

        QByteArrayList texts;
        const auto events = JournalReader::readAll(path());
        for (const auto &event : *events)
            texts += event.payload;
        QVERIFY(texts.contains("{\"text\":\"the leaked table\"}"));
        QVERIFY(texts.contains("{\"text\":\"more of it\"}"));
        const auto history = opened()->takeHistory();
        for (const auto &event : history)
            QVERIFY(!isSealed(event.payload));
    }

    void whereNoOtherDeskCanGoOnTheJournalIsStillShown()
    {
        breakJournal();
        // A folder in the way of the new key: what is no file cannot be replaced by one.
        QVERIFY(QDir().mkpath(key() + u".new/full"_s));

        const auto journal = opened();

        QVERIFY(journal->refusal());
        QVERIFY(journal->refusal()->message.contains(u"lost events 3 to 5"_s));
        QCOMPARE(journal->takeHistory().size(), 2u);
        QVERIFY(!answerOf(journal->append({note(u"x"_s)})));
    }
};

QTEST_GUILESS_MAIN(TestBrokenJournal)
#include "tst_brokenjournal.moc"
