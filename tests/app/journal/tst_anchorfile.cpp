// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/anchorfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

class TestAnchorFile : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"journal.anchor"_s); }
    static ChainHeads headsAt(domain::EventNumber number)
    {
        return {{u"DESKAAAA"_s, {number, number, sha256(QByteArray::number(number))}}};
    }
    Anchor written(domain::EventNumber last)
    {
        auto file = AnchorFile::open(path(), *AnchorFile::read(path()));
        for (domain::EventNumber number = 1; number <= last; ++number) {
            if (!(*file)->write(headsAt(number)))
                qFatal("cannot write the anchor");
        }
        return *AnchorFile::read(path());
    }
    void change(qint64 at, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMissingFileIsSaidToBeMissing()
    {
        QCOMPARE(AnchorFile::read(path())->condition, Anchor::Condition::Missing);
    }

    void theLastHeadsAreReadBack()
    {
        const auto anchor = written(5);

        QCOMPARE(anchor.condition, Anchor::Condition::Sound);
        QVERIFY(anchor.heads == headsAt(5));
    }

    void writingGoesOnAfterReopening()
    {
        written(5);

        QVERIFY(written(2).heads == headsAt(2));
    }

    void theFileNeverGrows()
    {
        written(1);
        const auto size = QFile(path()).size();

        written(30);

        QCOMPARE(QFile(path()).size(), size);
    }

    void itIsTextAPersonCanRead()
    {
        written(3);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));

        QVERIFY(file.readAll().contains("\"DESKAAAA\":{\"count\":3,"));
    }

    void aHalfWrittenCopyLeavesTheOtherOne()
    {
        written(4);
        auto anchor = *AnchorFile::read(path());
        const auto newest = anchor.sequence % 2 * QFile(path()).size() / 2;

        change(newest + 90, "torn");

        anchor = *AnchorFile::read(path());
        QCOMPARE(anchor.condition, Anchor::Condition::OneCopyDamaged);
        QVERIFY(anchor.heads == headsAt(3));
        QCOMPARE(written(0).condition, Anchor::Condition::Sound);
    }

    void everyChangedByteIsNoticed()
    {
        written(2);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto line = bytes.indexOf('\n');

        for (qint64 at = 0; at <= line; ++at) {
            change(at, QByteArray(1, char(bytes[at] ^ 1)));
            QVERIFY2(AnchorFile::read(path())->condition != Anchor::Condition::Sound,
                     qPrintable(QString::number(at)));
            change(at, QByteArray(1, bytes[at]));
        }
        QCOMPARE(AnchorFile::read(path())->condition, Anchor::Condition::Sound);
    }

    void aFileOfSomethingElseIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("a newline") << QByteArray("\n");
        QTest::newRow("long") << QByteArray(200'000, 'y');
    }

    void aFileOfSomethingElseIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        QCOMPARE(AnchorFile::read(path())->condition, Anchor::Condition::Damaged);
        QCOMPARE(written(1).condition, Anchor::Condition::Sound);
    }
};

QTEST_GUILESS_MAIN(TestAnchorFile)
#include "tst_anchorfile.moc"
