// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/loopback.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestLoopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThisMachineIsThisMachine()
    {
        for (const auto &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.8.9.10"_s, u"::1"_s})
            QVERIFY2(isLoopback(host), qPrintable(host));
        for (const auto &host : {u""_s, u"localhost.example.com"_s, u"128.0.0.1"_s, u"10.0.0.1"_s})
            QVERIFY2(!isLoopback(host), qPrintable(host));
    }
};

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
