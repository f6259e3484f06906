// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/sqllosses.h"
#include "app/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::actions;

class TestSqlLosses : public QObject
{
    Q_OBJECT

private:
    static QString losses(const QString &sql) { return withoutIsolates(sqlLosses(sql).join(u'|')); }

private Q_SLOTS:
    void whatIsLostIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("loss");
        QTest::newRow("a table") << u"DROP TABLE approvals;"_s
                                 << u"Cannot be undone: drops table approvals"_s;
        QTest::newRow("a table, maybe") << u"drop table if exists public.approvals cascade;"_s
                                        << u"Cannot be undone: drops table public.approvals"_s;
        QTest::newRow("a column") << u"ALTER TABLE leads\n    DROP COLUMN score;"_s
                                  << u"Cannot be undone: drops column score of leads"_s;
        QTest::newRow("a column, shortly")
            << u"ALTER TABLE ONLY leads DROP score"_s << u"Cannot be undone: drops column score of leads"_s;
        QTest::newRow("a constraint")
            << u"ALTER TABLE leads DROP CONSTRAINT leads_pkey;"_s
            << u"Takes something away: ALTER TABLE leads DROP CONSTRAINT leads_pkey"_s;
        QTest::newRow("rows, in the end") << u"WITH old AS (SELECT 1)\nDELETE FROM leads;"_s
                                          << u"Cannot be undone: deletes rows of leads"_s;
        QTest::newRow("rows") << u"DELETE FROM leads WHERE id > 7;"_s
                              << u"Cannot be undone: deletes rows of leads"_s;
        QTest::newRow("all rows") << u"TRUNCATE TABLE leads;"_s << u"Cannot be undone: empties table leads"_s;
        QTest::newRow("an index") << u"DROP INDEX ix_leads;"_s
                                  << u"Takes something away: DROP INDEX ix_leads"_s;
        QTest::newRow("behind a comment")
            << u"-- Running downgrade\n\nDROP TABLE a;"_s << u"Cannot be undone: drops table a"_s;
        QTest::newRow("two") << u"DROP TABLE a;\nDROP TABLE b;\nDROP TABLE a;"_s
                             << u"Cannot be undone: drops table a|Cannot be undone: drops table b"_s;
    }
    void whatIsLostIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, loss);

        QCOMPARE(losses(sql), loss);
    }

    void whatLosesNothingIsQuiet_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a log line of alembic")
            << u"INFO  [alembic.runtime.migration] Running downgrade 2 -> 1, drop approvals\nBEGIN;\n"_s;
        QTest::newRow("a comment") << u"-- DROP TABLE a;\n/* DROP\nTABLE b; */ SELECT 1;"_s;
        QTest::newRow("a text") << u"INSERT INTO notes VALUES ('x; DROP TABLE a;');"_s;
        QTest::newRow("alembic's own books")
            << u"UPDATE alembic_version SET version_num='1' WHERE alembic_version.version_num = '2';\n"
               "DELETE FROM alembic_version WHERE alembic_version.version_num = '3';"_s;
        QTest::newRow("something new") << u"CREATE TABLE dropped (truncated int);"_s;
    }
    void whatLosesNothingIsQuiet()
    {
        QFETCH(QString, sql);

        QCOMPARE(losses(sql), QString());
    }

    void theBooksOfAlembicAreALossWhenTheyAreDropped()
    {
        QCOMPARE(losses(u"DROP TABLE alembic_version;"_s),
                 u"Cannot be undone: drops table alembic_version"_s);
    }
};

QTEST_GUILESS_MAIN(TestSqlLosses)
#include "tst_sqllosses.moc"
