// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/linklocal.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLinkLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressOfTheLinkIsKnownInEveryForm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("where clouds keep credentials") << u"169.254.169.254"_s << true;
        QTest::newRow("the same, mapped") << u"::ffff:169.254.169.254"_s << true;
        QTest::newRow("of the link, IPv6") << u"fe80::1"_s << true;
        QTest::newRow("this machine") << u"127.0.0.1"_s << false;
        QTest::newRow("private") << u"10.1.2.3"_s << false;
        QTest::newRow("a name is no address") << u"api.example.sa"_s << false;
    }

    void anAddressOfTheLinkIsKnownInEveryForm()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);

        QCOMPARE(thabat::isLinkLocal(QHostAddress(address)), isOne);
    }
};

QTEST_GUILESS_MAIN(TestLinkLocal)
#include "tst_linklocal.moc"
