// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/descriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWrittenWhereTheDescriptorStands()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

        QVERIFY(writeAll(file.handle(), "one "));
        QVERIFY(writeAll(file.handle(), QByteArray()));
        QVERIFY(writeAll(file.handle(), "two"));

        QFile read(file.fileName());
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("one two"));
    }

    void whatCannotBeWrittenSaysWhy()
    {
        QVERIFY(!writeAll(-1, "one"));
        QCOMPARE(errno, EBADF);
    }

    void aFolderThatIsNotThereCannotBeSynced()
    {
        QTemporaryDir folder;

        QVERIFY(syncFolder(folder.path()));
        QVERIFY(!syncFolder(folder.filePath(u"none"_s)));
        QCOMPARE(errno, ENOENT);
    }
};

QTEST_GUILESS_MAIN(TestDescriptor)
#include "tst_descriptor.moc"
