// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/retryafter.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace thabat;

//! Fault 95: a server may ask for patience, within bounds.
class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault95TheHeaderIsHonouredWithinBounds_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("5") << 5;
        QTest::newRow("with spaces") << QByteArray(" 120 ") << 120;
        QTest::newRow("none") << QByteArray("0") << 0;
        QTest::newRow("no header") << QByteArray() << 0;
        QTest::newRow("negative") << QByteArray("-1") << 0;
        QTest::newRow("plus") << QByteArray("+5") << 0;
        QTest::newRow("thirty years") << QByteArray("1000000000") << 300;
        QTest::newRow("more than fits") << QByteArray("99999999999999999999999") << 300;
        QTest::newRow("the longest") << QByteArray("300") << 300;
        QTest::newRow("a date") << QByteArray("Fri, 27 Nov 2026 10:01:30 GMT") << 90;
        QTest::newRow("a date of the past") << QByteArray("Fri, 27 Nov 2026 09:00:00 GMT") << 0;
        QTest::newRow("a date of next year") << QByteArray("Sat, 27 Nov 2027 10:00:00 GMT") << 300;
        QTest::newRow("a date on the wrong weekday") << QByteArray("Mon, 27 Nov 2026 10:01:30 GMT") << 0;
        QTest::newRow("a fraction") << QByteArray("1.5") << 0;
        QTest::newRow("junk") << QByteArray("soon") << 0;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00", 3) << 0;
    }

    void fault95TheHeaderIsHonouredWithinBounds()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC);

        QCOMPARE(retryAfter(header, now).count(), std::chrono::milliseconds(seconds * 1s).count());
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
