// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/versioncatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::practice;

class TestVersionCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstVersionIsGoodAndTheNextOneBad()
    {
        QCOMPARE(firstVersion().name, u"v1.4.1"_s);
        QVERIFY(firstVersion().quality == Version::Quality::Good);
        QVERIFY(findVersion(u"v1.4.2"_s)->quality == Version::Quality::Bad);
    }

    void newerMeansLaterInTheList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("newer");
        QTest::newRow("forward") << u"v1.4.2"_s << u"v1.4.1"_s << true;
        QTest::newRow("back") << u"v1.4.1"_s << u"v1.4.2"_s << false;
        QTest::newRow("the same") << u"v1.4.1"_s << u"v1.4.1"_s << false;
        QTest::newRow("unknown is not newer") << u"v9"_s << u"v1.4.1"_s << false;
        QTest::newRow("nothing is newer than unknown") << u"v1.4.2"_s << u"v0"_s << false;
    }

    void newerMeansLaterInTheList()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        QFETCH(bool, newer);
        QCOMPARE(isNewer(name, other), newer);
    }

    void anUnknownNameIsNotFound()
    {
        QVERIFY(!findVersion(u"v1.4"_s));
        QVERIFY(!findVersion({}));
    }
};

QTEST_GUILESS_MAIN(TestVersionCatalogue)
#include "tst_versioncatalogue.moc"
