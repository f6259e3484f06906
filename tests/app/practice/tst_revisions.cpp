// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/revisions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::practice;

class TestRevisions : public QObject
{
    Q_OBJECT

private:
    static QString path(const QString &from, const QString &to)
    {
        const auto steps = stepsBetween(from, to);
        if (!steps)
            return u"unknown"_s;
        QStringList ids;
        for (const auto &step : *steps)
            ids.append(step.from + u'>' + step.to);
        return ids.join(u' ');
    }

private Q_SLOTS:
    void stepsGoOneRevisionAtATime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("steps");
        QTest::newRow("up") << u"9f8e7d"_s << u"a1b2c3"_s << u"9f8e7d>a1b2c3"_s;
        QTest::newRow("two up") << u"1a2b3c"_s << u"a1b2c3"_s << u"1a2b3c>9f8e7d 9f8e7d>a1b2c3"_s;
        QTest::newRow("from nothing") << QString() << u"1a2b3c"_s << u">1a2b3c"_s;
        QTest::newRow("down") << u"a1b2c3"_s << u"9f8e7d"_s << u"a1b2c3>9f8e7d"_s;
        QTest::newRow("two down") << u"a1b2c3"_s << u"1a2b3c"_s << u"a1b2c3>9f8e7d 9f8e7d>1a2b3c"_s;
        QTest::newRow("nowhere") << u"9f8e7d"_s << u"9f8e7d"_s << QString();
        QTest::newRow("to an unknown one") << u"9f8e7d"_s << u"ffff"_s << u"unknown"_s;
        QTest::newRow("from an unknown one") << u"ffff"_s << u"9f8e7d"_s << u"unknown"_s;
        QTest::newRow("to nothing") << u"9f8e7d"_s << QString() << u"unknown"_s;
        QTest::newRow("relative") << u"9f8e7d"_s << u"-1"_s << u"unknown"_s;
    }

    void stepsGoOneRevisionAtATime()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(path(from, to), "steps");
    }

    void onlyTheLineThatLosesDataSaysDestructive()
    {
        const auto sql = toSql(*stepsBetween(u"a1b2c3"_s, u"1a2b3c"_s));
        QCOMPARE(sql.count(u"-- DESTRUCTIVE"_s), 1);
        QVERIFY(sql.contains(u"ALTER TABLE leads DROP COLUMN score; -- DESTRUCTIVE\n"_s));
    }

    void anUpgradeLosesNothing()
    {
        QVERIFY(!toSql(*stepsBetween({}, u"a1b2c3"_s)).contains(u"DESTRUCTIVE"_s));
    }

    void theTextIsOneTransaction()
    {
        const auto sql = toSql(*stepsBetween(u"1a2b3c"_s, u"a1b2c3"_s));
        QVERIFY(sql.startsWith(u"BEGIN EXCLUSIVE;"_s));
        QVERIFY(sql.endsWith(u"COMMIT;\n"_s));
        QCOMPARE(toSql({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
