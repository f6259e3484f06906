// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/tellingline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::actions;

class TestTellingLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineThatSpeaksOfTheErrorIsTaken_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("line");
        QTest::newRow("Python puts advice below")
            << QByteArray(
                   "Traceback (most recent call last):\n  File \"x\"\n"
                   "psycopg2.errors.LockNotAvailable: canceling\n\nThe above exception was the cause:\n"
                   "sqlalchemy.exc.OperationalError: (LockNotAvailable) canceling statement\n\n"
                   "[SQL: \nDROP TABLE approvals]\n(Background on this error at: a page)\n")
            << u"sqlalchemy.exc.OperationalError: (LockNotAvailable) canceling statement"_s;
        QTest::newRow("alembic") << QByteArray("INFO x\nFAILED: Can't locate revision\nbye\n")
                                 << u"FAILED: Can't locate revision"_s;
        QTest::newRow("no word of an error") << QByteArray("one\ntwo\n\n") << u"two"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void theLineThatSpeaksOfTheErrorIsTaken()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, line);

        QCOMPARE(tellingLine(output), line);
    }
};

QTEST_GUILESS_MAIN(TestTellingLine)
#include "tst_tellingline.moc"
