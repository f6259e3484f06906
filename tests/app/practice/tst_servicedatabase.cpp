// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/practice/servicedatabase.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::practice;
using Access = ServiceDatabase::Access;

class TestServiceDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    //! The schema of leads as SQLite itself tells it.
    QString columns() const
    {
        QStringList names;
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(m_path);
            raw.open();
            QSqlQuery query(u"SELECT name FROM pragma_table_info('leads') ORDER BY cid"_s, raw);
            while (query.next())
                names.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        return names.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"deep/service.db"_s);
    }

    void aNewDatabaseStandsOneBeforeTheNewest()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        QVERIFY(database.create());
        QCOMPARE(*database.currentRevision(), u"9f8e7d"_s);
        QCOMPARE(columns(), u"id name source"_s);
        QCOMPARE(database.leads()->size(), 20);
    }

    void creatingTwiceKeepsWhatIsThere()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        QVERIFY(database.migrate(u"a1b2c3"_s));
        QVERIFY(database.create());
        QCOMPARE(*database.currentRevision(), u"a1b2c3"_s);
    }

    void askingADatabaseThatIsNotThereMakesNone()
    {
        const ServiceDatabase database(m_path, Access::ReadOnly);
        QCOMPARE(*database.currentRevision(), u"9f8e7d"_s);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void migratingGoesUpAndDown()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        QCOMPARE(database.migrate(u"a1b2c3"_s)->size(), 1);
        QCOMPARE(columns(), u"id name source score"_s);
        QCOMPARE(database.migrate(u"1a2b3c"_s)->size(), 2);
        QCOMPARE(columns(), u"id name source"_s);
        QCOMPARE(*database.currentRevision(), u"1a2b3c"_s);
        QCOMPARE(database.leads()->size(), 20);
    }

    void migratingToWhereItIsDoesNothing()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        QVERIFY(database.migrate(u"9f8e7d"_s)->isEmpty());
    }

    void anUnknownRevisionChangesNothing()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        const auto result = database.migrate(u"ffffff"_s);
        QVERIFY(!result);
        QVERIFY(result.error().code == Error::Code::NotFound);
        QCOMPARE(*database.currentRevision(), u"9f8e7d"_s);
        QVERIFY2(database.migrate(u"a1b2c3"_s), "no transaction may stay open");
    }

    void aPreviewChangesNoByte()
    {
        QVERIFY(ServiceDatabase(m_path, Access::ReadWrite).migrate(u"a1b2c3"_s));
        const auto before = *readFile(m_path);
        QCOMPARE(ServiceDatabase(m_path, Access::ReadOnly).plan(u"1a2b3c"_s)->size(), 2);
        QCOMPARE(*readFile(m_path), before);
    }

    void aStepThatFailsTakesTheOthersBack()
    {
        ServiceDatabase database(m_path, Access::ReadWrite);
        QVERIFY(database.migrate(u"1a2b3c"_s));
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
            raw.setDatabaseName(m_path);
            QVERIFY(raw.open());
            QSqlQuery(raw).exec(u"ALTER TABLE leads ADD COLUMN score INTEGER"_s);
        }
        QSqlDatabase::removeDatabase(u"saboteur"_s);
        QVERIFY(!database.migrate(u"a1b2c3"_s));
        QCOMPARE(*database.currentRevision(), u"1a2b3c"_s);
    }

    void twoMigrationsAtOnceTakeEachStepOnce()
    {
        QVERIFY(ServiceDatabase(m_path, Access::ReadWrite).migrate(u"a1b2c3"_s));
        std::atomic<int> steps = 0;
        std::atomic<int> failures = 0;
        const auto rollBack = [&] {
            const auto done = ServiceDatabase(m_path, Access::ReadWrite).migrate(u"9f8e7d"_s);
            done ? steps += int(done->size()) : ++failures;
        };
        {
            std::jthread first(rollBack);
            std::jthread second(rollBack);
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(steps.load(), 1);
    }

    void aMigrationStartsFromWhereTheOneBeforeItEnded()
    {
        QVERIFY(ServiceDatabase(m_path, Access::ReadWrite).create());
        std::atomic<int> steps = -1;
        std::jthread second;
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            second = std::jthread([&] {
                const auto done = ServiceDatabase(m_path, Access::ReadWrite).migrate(u"a1b2c3"_s);
                steps = done ? int(done->size()) : -2;
            });
            QVERIFY(QSqlQuery(other).exec(u"UPDATE alembic_version SET version_num = 'a1b2c3'"_s));
            QVERIFY(QSqlQuery(other).exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QTRY_COMPARE(steps.load(), 0);
    }

    void aFileThatIsNoDatabaseIsAnError()
    {
        QVERIFY(writeFile(m_path, QByteArray(4096, 'x')));
        QVERIFY(!ServiceDatabase(m_path, Access::ReadOnly).currentRevision());
        QVERIFY(!ServiceDatabase(m_path, Access::ReadWrite).migrate(u"a1b2c3"_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceDatabase)
#include "tst_servicedatabase.moc"
