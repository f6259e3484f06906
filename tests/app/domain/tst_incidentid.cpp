// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incidentid.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::domain;

class TestIncidentId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsThatOfRiyadh()
    {
        const QDateTime late(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC);

        QCOMPARE(makeIncidentId(late, 0), u"INC-2026-1123-0000"_s);
        QCOMPARE(makeIncidentId(late.addSecs(-5401), 0), u"INC-2026-1122-0000"_s);
    }

    void everyIdIsRecognised()
    {
        const QDateTime day(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
        QSet<QString> seen;

        for (quint32 random = 0; random < 1000; ++random) {
            const auto id = makeIncidentId(day, random * 1'048'583U / 1000U);
            QVERIFY2(isIncidentId(id), qPrintable(id));
            seen += id;
        }

        QCOMPARE(seen.size(), 1000);
        QVERIFY(isIncidentId(makeIncidentId(day, 0xFFFFFFFFU)));
    }

    void otherTextIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("lower case") << u"inc-2026-1123-abcd"_s;
        QTest::newRow("letters that look like digits") << u"INC-2026-1123-ILOU"_s;
        QTest::newRow("too short") << u"INC-2026-1123-ABC"_s;
        QTest::newRow("too long") << u"INC-2026-1123-ABCDE"_s;
        QTest::newRow("a path around it") << u"../INC-2026-1123-ABCD"_s;
        QTest::newRow("a line after it") << u"INC-2026-1123-ABCD\n"_s;
        QTest::newRow("Arabic digits") << u"INC-٢٠٢٦-1123-ABCD"_s;
    }
    void otherTextIsNoId()
    {
        QFETCH(QString, text);

        QVERIFY(!isIncidentId(text));
    }
};

QTEST_GUILESS_MAIN(TestIncidentId)
#include "tst_incidentid.moc"
