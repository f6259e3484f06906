// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"
#include "tests/real/postgresserver.h"
#include "tests/real/rollbackhouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::PostgresServer;
using test::RollbackHouse;

//! The database rollback of the production example with alembic and PostgreSQL. The history has two branches
//! and a merge: 0001_leads, then 0002_score and 0002_notes, then 0003_merge, then 0004_approvals.
class TestDatabaseRollback : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<test::RealServer> m_service;
    std::unique_ptr<RollbackHouse> m_house;
    quint16 m_servicePort = 0;
    bool m_ready = false;

    QString project() const { return m_postgres->path(u"project"_s); }

    test::ProgramOutcome alembic(const QStringList &arguments) const
    {
        return test::ran(u"/usr/bin/alembic"_s,
                         QStringList{u"--config"_s, project() + u"/alembic.ini"_s} + arguments);
    }

    //! The truth: what the database itself holds.
    QStringList revisions() const
    {
        return m_postgres->sql(u"select version_num from alembic_version order by 1"_s, u"app"_s)
            .out.split(u'\n', Qt::SkipEmptyParts);
    }
    bool hasTable(const QString &name) const
    {
        return m_postgres->sql(u"select to_regclass('%1')"_s.arg(name), u"app"_s).out == name;
    }

    void copyProject() const
    {
        const QDir from(QStringLiteral(TEST_DATA "/rollback/alembic"));
        for (const auto &name :
             from.entryList(QDir::Files) + QDir(from.filePath(u"versions"_s)).entryList(QDir::Files)) {
            const auto inner = name.startsWith(u"000"_s) ? u"versions/"_s + name : name;
            auto bytes = *readFile(from.filePath(inner));
            bytes.replace("DATABASE", m_postgres->url(u"app"_s, u"postgresql+psycopg2"_s).toUtf8());
            QVERIFY(writeFile(project() + u'/' + inner, bytes));
        }
        QVERIFY(writeFile(project() + u"/srv/health"_s, R"({"status":"ok"})"));
    }

    test::CliOutcome previewTo(const QString &revision) const
    {
        return m_house->preview(u"db-downgrade"_s, {u"--set"_s, u"revision="_s + revision});
    }
    test::CliOutcome runTo(const QString &revision, const Json &preview) const
    {
        return m_house->run(u"db-downgrade"_s, preview,
                            {u"--type"_s, revision, u"--second"_s, u"Ahmed"_s, u"--why"_s,
                             u"leads are lost"_s, u"--set"_s, u"revision="_s + revision});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = test::notInstalled({u"/usr/bin/alembic"_s, u"busybox"_s});
            !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed here"_s));
        m_postgres = std::make_unique<PostgresServer>();
        if (const auto why = m_postgres->start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        copyProject();
        m_servicePort = test::freePort();
        m_service = std::make_unique<test::RealServer>(u"busybox"_s, project());
        QVERIFY(m_service->start({u"httpd"_s, u"-f"_s, u"-p"_s, u"127.0.0.1:%1"_s.arg(m_servicePort), u"-h"_s,
                                  project() + u"/srv"_s},
                                 test::loopback(m_servicePort, u"/health"_s)));
        m_house = std::make_unique<RollbackHouse>(
            std::map<QByteArray, QString>{{"SERVICE", test::loopback(m_servicePort)},
                                          {"PROJECT", project()},
                                          {"REGISTRY", u"127.0.0.1:9"_s},
                                          {"DOCKER", u"unix:///nowhere"_s},
                                          {"UNLEASH", u"http://127.0.0.1:9"_s}});
        m_ready = true;
    }

    void init()
    {
        if (!m_ready)
            return;
        const auto upgraded = alembic({u"upgrade"_s, u"head"_s});
        QVERIFY2(upgraded.isGood(), qPrintable(upgraded.out));
        QCOMPARE(revisions(), QStringList(u"0004_approvals"_s));
    }

    void cleanupTestCase()
    {
        m_service.reset();
        m_postgres.reset();
    }

    void theRevisionBeforeIsTakenAndReadBack()
    {
        const auto shown = m_house->preview(u"db-downgrade"_s);
        const auto preview = shown.json();
        QVERIFY2(shown.exit == 0, qPrintable(shown.out + shown.err));
        QCOMPARE(textOf(member(preview, "facts"), "current"), u"0004_approvals"_s);
        QCOMPARE(textOf(preview, "target"), u"0003_merge"_s);
        QVERIFY(textOf(preview, "dryRun").contains(u"DROP TABLE approvals"_s));
        QVERIFY2(textsOf(preview, "warnings").contains(u"Cannot be undone: drops table approvals"_s),
                 qPrintable(shown.out));
        QVERIFY(hasTable(u"approvals"_s)); // only looked

        const auto outcome = runTo(u"0003_merge"_s, preview);

        QVERIFY2(outcome.exit == 0, qPrintable(outcome.out + outcome.err));
        QCOMPARE(textOf(outcome.json(), "outcome"), u"verified"_s);
        QCOMPARE(revisions(), QStringList(u"0003_merge"_s));
        QVERIFY(!hasTable(u"approvals"_s));
    }

    void itGoesThroughAMergeAndNamesAllThatIsLost()
    {
        const auto preview = previewTo(u"0001_leads"_s).json();
        const auto warnings = textsOf(preview, "warnings");
        for (const auto &loss :
             {u"drops table approvals"_s, u"drops column score of leads"_s, u"drops table notes"_s})
            QVERIFY2(warnings.contains(u"Cannot be undone: "_s + loss), qPrintable(warnings.join(u'\n')));

        const auto outcome = runTo(u"0001_leads"_s, preview);

        QCOMPARE(textOf(outcome.json(), "outcome"), u"verified"_s);
        QCOMPARE(revisions(), QStringList(u"0001_leads"_s));
        QVERIFY(hasTable(u"leads"_s) && !hasTable(u"notes"_s));
    }

    void aLockedTableEndsInTimeAndTheOutcomeSaysWhatIsThere()
    {
        const auto preview = previewTo(u"0003_merge"_s).json();
        QProcess holder;
        holder.start(PostgresServer::bin(u"psql"_s),
                     {u"--no-psqlrc"_s, u"--dbname"_s, m_postgres->url(), u"--command"_s, u"begin"_s,
                      u"--command"_s, u"lock table approvals"_s, u"--command"_s, u"select pg_sleep(100)"_s});
        QTRY_COMPARE_WITH_TIMEOUT(
            m_postgres
                ->sql(u"select count(*) from pg_locks where mode = 'AccessExclusiveLock' and granted "
                      "and relation = 'approvals'::regclass"_s,
                      u"app"_s)
                .out,
            u"1"_s, 20'000);

        const auto outcome = runTo(u"0003_merge"_s, preview);
        m_postgres->sql(
            u"select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep%' "
            "and pid <> pg_backend_pid()"_s);
        QVERIFY(holder.waitForFinished());

        QCOMPARE(outcome.exit, 1);
        QCOMPARE(textOf(outcome.json(), "outcome"), u"partlyRan"_s);
        const auto message = withoutMarks(textOf(outcome.json(), "message"));
        QVERIFY2(message.contains(u"LockNotAvailable"_s), qPrintable(message));
        QVERIFY2(message.contains(u"“Revision of the database” is 0004_approvals."_s), qPrintable(message));
        QCOMPARE(revisions(), QStringList(u"0004_approvals"_s));
        QVERIFY(hasTable(u"approvals"_s));
    }

    void aDatabaseWithTwoRevisionsIsRefused()
    {
        QVERIFY(alembic({u"downgrade"_s, u"0002_score"_s}).isGood());
        QCOMPARE(revisions(), (QStringList{u"0002_notes"_s, u"0002_score"_s}));

        const auto shown = previewTo(u"0001_leads"_s);

        QCOMPARE(shown.exit, 1);
        const auto blockers = textsOf(shown.json(), "blockers").join(u' ');
        QVERIFY2(blockers.contains(u"There are several: "_s), qPrintable(shown.out));
        QVERIFY(blockers.contains(u"0002_notes"_s) && blockers.contains(u"0002_score"_s));
        QCOMPARE(revisions(), (QStringList{u"0002_notes"_s, u"0002_score"_s}));
    }

    void codeWithTwoHeadsIsRefused()
    {
        const auto extra = project() + u"/versions/0004_other.py"_s;
        QVERIFY(writeFile(extra,
                          "revision = \"0004_other\"\ndown_revision = \"0003_merge\"\n\n\n"
                          "def upgrade():\n    pass\n\n\ndef downgrade():\n    pass\n"));

        const auto shown = previewTo(u"0003_merge"_s);
        QFile::remove(extra);

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"0004_other"_s),
                 qPrintable(shown.out));
        QCOMPARE(revisions(), QStringList(u"0004_approvals"_s));
    }

    void aRevisionThatDoesNotExistIsRefused()
    {
        const auto shown = previewTo(u"0009_dream"_s);

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"0009_dream"_s),
                 qPrintable(shown.out));
        QCOMPARE(revisions(), QStringList(u"0004_approvals"_s));
    }

    void aDatabaseThatIsDownIsRefused()
    {
        m_postgres->stop();

        const auto shown = previewTo(u"0003_merge"_s);
        QVERIFY(m_postgres->startAgain());

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"Revision now"_s),
                 qPrintable(shown.out));
        QCOMPARE(revisions(), QStringList(u"0004_approvals"_s));
    }

private:
    static QString withoutMarks(QString text)
    {
        return text.removeIf([](QChar c) {
            return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
        });
    }
};

QTEST_GUILESS_MAIN(TestDatabaseRollback)
#include "tst_databaserollback.moc"
