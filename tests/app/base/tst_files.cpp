// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/home.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

//! A disk of 64 kB that goes away with this object.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted =
            mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("Arabic") << QByteArray("ثبات\n");
        QTest::newRow("every byte") << [] {
            QByteArray all;
            for (int i = 0; i < 256; ++i)
                all += char(i);
            return all;
        }();
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
    }

    void whatWasWrittenIsRead()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"new/deep/ملف.json"_s);

        QVERIFY(writeFile(path, bytes));

        QCOMPARE(readFile(path).value(), bytes);
        QCOMPARE(QDir(folder.filePath(u"new/deep"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void replacingKeepsWhoMayRead()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"oncall.md"_s);
        put(path, "old");
        const auto secret = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, secret));

        QVERIFY(writeFile(path, "new"));

        QCOMPARE(readFile(path).value(), QByteArray("new"));
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void aFileThatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("not there") << u"none"_s << Error::Code::NotFound;
        QTest::newRow("a folder") << u"."_s << Error::Code::Io;
        QTest::newRow("too large") << u"large"_s << Error::Code::InvalidInput;
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(Error::Code, code);
        const QTemporaryDir folder;
        put(folder.filePath(u"large"_s), "12345");

        const auto bytes = readFile(folder.filePath(name), 4);

        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, code);
        QVERIFY(bytes.error().message.contains(folder.path()));
    }

    void aFileOfExactlyTheLimitIsRead()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"f"_s), "1234");

        QVERIFY(readFile(folder.filePath(u"f"_s), 4));
    }

    void aPlaceThatCannotBeWrittenIsAnIoError_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file where a folder should be") << u"file/below"_s;
        QTest::newRow("a folder where the file should be") << u"folder"_s;
    }

    void aPlaceThatCannotBeWrittenIsAnIoError()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        put(folder.filePath(u"file"_s), "x");
        QVERIFY(QDir(folder.path()).mkpath(u"folder/full"_s));

        const auto written = writeFile(folder.filePath(name), "bytes");

        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Io);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void aFullDiskLeavesTheOldFileAlone()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("a small file system cannot be mounted here (needs root)");
        const auto path = disk.file(u"desk.json"_s);
        QVERIFY(writeFile(path, "old"));

        const auto written = writeFile(path, QByteArray(200'000, 'x'));

        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::DiskFull);
        QCOMPARE(readFile(path).value(), QByteArray("old"));
        QCOMPARE(disk.names(), QStringList{u"desk.json"_s});
    }

    void thabatHomePutsEverythingUnderOneFolder()
    {
        qputenv("THABAT_HOME", "/tmp/portable");
        const auto home = Home::fromEnvironment();
        qunsetenv("THABAT_HOME");

        QCOMPARE(home.deskFile(), u"/tmp/portable/config/desk.json"_s);
        QCOMPARE(home.profile(u"practice"_s), u"/tmp/portable/config/profiles/practice"_s);
        QCOMPARE(home.journal(), u"/tmp/portable/data/journal.db"_s);
        QVERIFY(home.evidence(u"INC-1"_s).startsWith(home.data));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
