// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/practice/releasebook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::practice;

class TestReleaseBook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QDateTime m_night = QDateTime(QDate(2026, 11, 23), QTime(0, 12, 41, 123), Qt::UTC);

    QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void anEmptyBookStartsWithTheFirstVersion()
    {
        const auto book = ReleaseBook::read(file(u"none.json"_s));
        QVERIFY(book);
        QVERIFY(book->releases().isEmpty());
        QCOMPARE(book->current().version, u"v1.4.1"_s);
    }

    void aDeployIsOnDiskAndTheNewestComesFirst()
    {
        auto book = ReleaseBook::read(file(u"two.json"_s));
        QVERIFY(book->add(u"v1.4.1"_s, m_night));
        QVERIFY(book->add(u"v1.4.2"_s, m_night.addSecs(60)));

        const auto again = ReleaseBook::read(file(u"two.json"_s));
        QVERIFY(again);
        QCOMPARE(again->releases().size(), 2);
        QCOMPARE(again->current().version, u"v1.4.2"_s);
        QCOMPARE(again->current().at, m_night.addSecs(60));
        QCOMPARE(again->releases()[1].at, m_night);
    }

    void theBookStaysOfOneSize()
    {
        auto book = ReleaseBook::read(file(u"many.json"_s));
        for (int i = 0; i < 105; ++i)
            QVERIFY(book->add(u"v1.4.1"_s, m_night.addSecs(i)));
        QCOMPARE(book->releases().size(), 100);
        QCOMPARE(book->current().at, m_night.addSecs(104));
    }

    void aDeployThatCannotBeWrittenDidNotHappen()
    {
        QVERIFY(writeFile(file(u"plain"_s), "x"));
        auto book = ReleaseBook::read(file(u"none.json"_s));
        auto blocked = ReleaseBook::read(file(u"plain/below.json"_s));
        QVERIFY(!blocked || !blocked->add(u"v1.4.2"_s, m_night));
        QVERIFY(book->releases().isEmpty());
    }

    void aBrokenBookIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("{\"releases\":[{\"vers");
        QTest::newRow("a version nobody knows")
            << QByteArray("{\"releases\":[{\"version\":\"v7\",\"at\":\"2026-11-23T00:00:00Z\"}]}");
        QTest::newRow("no time") << QByteArray("{\"releases\":[{\"version\":\"v1.4.1\"}]}");
        QTest::newRow("not a list") << QByteArray("{\"releases\":\"v1.4.1\"}");
    }

    void aBrokenBookIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFile(file(u"broken.json"_s), bytes));
        QVERIFY(!ReleaseBook::read(file(u"broken.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestReleaseBook)
#include "tst_releasebook.moc"
