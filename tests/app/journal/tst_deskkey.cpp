// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/deskkey.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::writeNotes;

class TestDeskKey : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray contents(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void replace(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSignatureIsTheOneOfTheStandard()
    {
        // RFC 8032, 7.1, test 1
        const auto seed =
            QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        replace(file(u"key"_s), "thabat desk key 1\n" + seed.toBase64() + '\n');

        const auto key = DeskKey::open(file(u"key"_s));

        QVERIFY(key);
        QCOMPARE(key->sign({}).toHex(),
                 QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
                            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                            "c61e39701cf9b46b"
                            "d25bf5f0595bbe24655141438e7a100b"));
    }

    void theKeyIsMadeOnceAndForItsOwnerOnly()
    {
        const auto first = DeskKey::open(file(u"key"_s));
        const auto second = DeskKey::open(file(u"key"_s));

        QVERIFY(first && second);
        QCOMPARE(first->publicKey(), second->publicKey());
        QCOMPARE(QFile::permissions(file(u"key"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void permissionsThatWereOpenedAreClosed()
    {
        QVERIFY(DeskKey::open(file(u"key"_s)));
        QVERIFY(QFile::setPermissions(file(u"key"_s), QFile::ReadOwner | QFile::ReadOther));

        QVERIFY(DeskKey::open(file(u"key"_s)));

        QVERIFY(!(QFile::permissions(file(u"key"_s)) & QFile::ReadOther));
    }

    void whatIsNoKeyIsRefusedAndLeft()
    {
        replace(file(u"key"_s), "thabat desk key 1\nAAAA\n");

        const auto key = DeskKey::open(file(u"key"_s));

        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::InvalidInput);
        QCOMPARE(contents(file(u"key"_s)), QByteArray("thabat desk key 1\nAAAA\n"));
    }

    void onlyTheSignedMessageWithItsOwnKeyIsTaken()
    {
        const auto key = DeskKey::fresh();
        const auto signature = key.sign("message");

        QCOMPARE(signerOf(signature, "message"), key.publicKey());
        QVERIFY(!signerOf(signature, "Message"));
        QVERIFY(!signerOf(DeskKey::fresh().publicKey() + signature.mid(32), "message"));
        QVERIFY(!signerOf(signature.left(95), "message"));
        QVERIFY(!signerOf({}, "message"));
    }

    void aDeskWhoseKeyIsLostGoesOnAsAnother()
    {
        QVERIFY(writeNotes(file(u"journal.db"_s), 2));
        QVERIFY(QFile::remove(file(u"journal.key"_s)));
        test::FakeClock clock;
        const auto before = JournalReader::open(file(u"journal.db"_s))->desk();
        {
            const auto journal = Journal::open(file(u"journal.db"_s), {}, clock);
            QVERIFY(journal);
            QCOMPARE((*journal)->notices().size(), 1);
            QCOMPARE(test::answerOf((*journal)->append({test::note(u"x"_s)}))->front().header.number, 1);
        }

        QVERIFY(*JournalReader::open(file(u"journal.db"_s))->desk() != *before);
        QCOMPARE(JournalReader::readAll(file(u"journal.db"_s))->size(), 3u);
        QVERIFY(verifyJournal(file(u"journal.db"_s))->ok());
        QVERIFY((*Journal::open(file(u"journal.db"_s), {}, clock))->notices().isEmpty());
    }

    void aJournalWrittenAnewByAnotherKeyIsNotTakenForTheOld()
    {
        QVERIFY(writeNotes(file(u"journal.db"_s), 3, u"DESKAAAA"_s));
        QVERIFY(writeNotes(file(u"forged/journal.db"_s), 3, u"DESKAAAA"_s));
        for (const auto &name : {u"journal.db"_s, u"journal.anchor"_s})
            replace(file(name), contents(file(u"forged/"_s + name)));

        const auto report = verifyJournal(file(u"journal.db"_s));

        QVERIFY(report);
        QVERIFY(!report->ok());
        QCOMPARE(report->firstBad->reason, u"Another key than its desk's signed it."_s);
    }
};

QTEST_GUILESS_MAIN(TestDeskKey)
#include "tst_deskkey.moc"
