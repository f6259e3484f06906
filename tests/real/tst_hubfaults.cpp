// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/shareddesk.h"
#include "tests/support/certificates.h"
#include "tests/support/stallmeter.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using journal::HubState;
using test::answerOf;
using test::SharedDesk;
using Kind = HubState::Kind;

//! What a real PostgreSQL does when it fails, and what the desks do then: go on, lose nothing, catch up.
class TestHubFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::PostgresServer> m_hub;
    journal::HubSettings m_settings;

    std::unique_ptr<SharedDesk> desk() const { return std::make_unique<SharedDesk>(m_settings); }
    QString sql(const QString &statement) const
    {
        const auto outcome = m_hub->sql(statement, u"app"_s);
        if (!outcome.isGood())
            qWarning("%s", qPrintable(outcome.out));
        return outcome.out;
    }
    //! A desk is not the owner of the database and may be shut out of it.
    void useOwnRole()
    {
        sql(u"do $$ begin if exists (select 1 from pg_roles where rolname = 'desk') then "
            "drop owned by desk; drop role desk; end if; end $$; "
            "create role desk login; grant create on schema public to desk"_s);
        m_settings.user = u"desk"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::PostgresServer>();
        if (const auto missing = m_hub->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    //! Each test meets an empty hub.
    void init()
    {
        m_settings = test::hubSettings(*m_hub);
        sql(u"drop table if exists thabat_event, thabat_presence"_s);
    }

    void killedInTheMiddleOfPushesItHasEveryEventOnceInTheEnd()
    {
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        constexpr int kills = 5;
        size_t written = 0;
        qint64 slowest = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 20'000);
            for (int i = 0; i < 20; ++i)
                writer->notes(std::vector<QByteArray>(25, QByteArray(2000, 'x')));
            written += 500;
            QTest::qWait(10 * kill); // another moment each time
            m_hub->stop(); // at once, as a crash
            writer->note("while it is away");
            ++written;
            QVERIFY(m_hub->startAgain());
            QElapsedTimer healed;
            healed.start();
            QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), written, 60'000);
            slowest = std::max(slowest, healed.elapsed());
        }
        qInfo("caught up at most %lld ms after the hub was back", slowest);
        QVERIFY(reader->isLike(*writer));
        QCOMPARE(
            sql(u"select count(*) = count(distinct (desk, number)), count(*) >= %1 from thabat_event"_s.arg(
                written)),
            u"t|t"_s);
    }

    void aHubThatStallsIsToldAndNothingWaitsForIt()
    {
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep) && reader->isIn(Kind::InStep), 20'000);
        test::StallMeter meter;
        m_hub->hang(true);
        QElapsedTimer time;
        time.start();

        const auto event = writer->note("while it hangs");
        const auto acknowledged = time.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::Stalled), 30'000);
        const auto told = time.elapsed();
        QTest::qWait(3000);
        m_hub->hang(false);
        time.restart();
        QTRY_VERIFY_WITH_TIMEOUT(reader->has(event), 60'000);

        qInfo("acknowledged after %lld ms, stalled told after %lld ms, on the other desk %lld ms after "
              "healing, "
              "longest stall of the window %lld ms",
              acknowledged, told, time.elapsed(), meter.longest());
        QVERIFY(meter.longest() < 1000);
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 20'000);
    }

    void aHubRestoredFromAnOlderDumpIsHealedByWhoeverHasTheRest()
    {
        auto author = desk();
        const auto other = desk();
        author->share();
        other->share();
        author->notes({"one", "two"});
        QTRY_COMPARE_WITH_TIMEOUT(other->written().size(), 2u, 20'000);
        const auto dump = m_hub->path(u"older.sql"_s);
        const auto tool = [this](const QString &program, const QStringList &arguments) {
            return test::ran(test::PostgresServer::bin(program),
                             QStringList{u"--dbname"_s, m_hub->url()} + arguments);
        };
        QVERIFY(tool(u"pg_dump"_s, {u"--clean"_s, u"--file"_s, dump}).isGood());
        author->notes({"three", "four"});
        QTRY_COMPARE_WITH_TIMEOUT(other->written().size(), 4u, 20'000);
        author->close(); // and never comes back

        const auto restored = tool(u"psql"_s, {u"--quiet"_s, u"--file"_s, dump});
        QVERIFY2(restored.isGood(), qPrintable(restored.out));

        const auto third = desk();
        third->share();
        QTRY_COMPARE_WITH_TIMEOUT(third->written().size(), 4u, 30'000);
        QVERIFY(third->isLike(*other));
    }

    void aRowThatIsCommittedLateIsNotPassedOver()
    {
        const auto late = desk();
        late->note("late");
        const auto rows = answerOf(late->journal().excerpt({{late->id(), 0, 1}}, 10'000))->rows;
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(reader->isIn(Kind::InStep) && writer->isIn(Kind::InStep), 20'000);
        const auto hex = [](const QByteArray &bytes) {
            return u"'\\x%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
        };
        QProcess slow;
        slow.start(test::PostgresServer::bin(u"psql"_s),
                   {u"--dbname"_s, m_hub->url(), u"--command"_s,
                    u"begin; insert into thabat_event (desk, number, header, payload, salt, digest, hash, "
                    "signature) values ('%1', 1, %2, %3, %4, %5, %6, %7); select pg_sleep(3); commit"_s.arg(
                        rows[0].desk, hex(rows[0].header), hex(rows[0].payload), hex(rows[0].salt),
                        hex(rows[0].digest), hex(rows[0].hash), hex(rows[0].signature))});
        QVERIFY(slow.waitForStarted());

        const auto early = writer->note("early");
        QTRY_VERIFY_WITH_TIMEOUT(reader->has(early), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), 2u, 30'000);

        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QProcess::NotRunning, 20'000);
    }

    void whoIsShutOutGoesOnAloneAndComesBack()
    {
        useOwnRole();
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep) && reader->isIn(Kind::InStep), 20'000);

        sql(u"alter role desk nologin; select pg_terminate_backend(pid) from pg_stat_activity where usename "
            u"= "
            "'desk'"_s);
        const auto event = writer->note("on its own");
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::Refused), 20'000);
        QVERIFY2(writer->state().reason.contains(u"not permitted to log in"_s),
                 qPrintable(writer->state().reason));

        sql(u"alter role desk login"_s);
        writer->sync().syncNow();
        reader->sync().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(reader->has(event), 30'000);
    }

    void whenItTakesNoMoreConnectionsTheDeskWaits()
    {
        useOwnRole();
        sql(u"alter role desk connection limit 1"_s);
        auto first = desk();
        const auto second = desk();
        first->share();
        QTRY_VERIFY_WITH_TIMEOUT(first->isIn(Kind::InStep), 20'000);
        second->share();
        second->note("x");
        QTRY_VERIFY_WITH_TIMEOUT(second->isIn(Kind::Unreachable), 20'000);
        QVERIFY2(second->state().reason.contains(u"too many connections"_s),
                 qPrintable(second->state().reason));

        first->close();

        QTRY_VERIFY_WITH_TIMEOUT(second->isIn(Kind::InStep), 30'000);
    }

    void aHubThatCanOnlyBeReadIsReadAndTold()
    {
        useOwnRole();
        const auto writer = desk();
        writer->share();
        const auto event = writer->note("x");
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 20'000);
        sql(u"alter role desk set default_transaction_read_only = on"_s);

        const auto reader = desk();
        reader->note("stays here for now");
        reader->share();

        QTRY_VERIFY_WITH_TIMEOUT(reader->has(event), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(reader->isIn(Kind::Refused), 20'000);
        QVERIFY2(reader->state().reason.contains(u"read-only"_s), qPrintable(reader->state().reason));
        sql(u"alter role desk reset default_transaction_read_only"_s);
    }

    void anotherCertificateThanTheRightOneIsRefused_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("good");
        QTest::newRow("the right one") << u"IP:127.0.0.1"_s << 30 << true;
        QTest::newRow("of another host") << u"DNS:other.example"_s << 30 << false;
        QTest::newRow("that ended") << u"IP:127.0.0.1"_s << -1 << false;
    }

    void anotherCertificateThanTheRightOneIsRefused()
    {
        QFETCH(QString, names);
        QFETCH(int, days);
        QFETCH(bool, good);
        test::Certificates certificates;
        if (!certificates.areThere())
            QSKIP("openssl is not installed here");
        const auto now = QDateTime::currentDateTimeUtc();
        certificates.issue({.names = names, .begins = now.addDays(-3), .ends = now.addDays(days)});
        QVERIFY(m_hub->useCertificate(certificates.lastFile(".pem"), certificates.lastFile(".key")));
        m_settings.sslMode = QString();
        m_settings.caFile = certificates.authorityFile();

        const auto one = desk();
        one->share();
        const auto event = one->note("kept here in any case");

        if (good) {
            QTRY_VERIFY_WITH_TIMEOUT(one->isIn(Kind::InStep), 20'000);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(one->isIn(Kind::Refused), 20'000);
            QVERIFY2(one->state().reason.contains(u"certificate"_s), qPrintable(one->state().reason));
            QCOMPARE(sql(u"select to_regclass('thabat_event') is null"_s), u"t"_s);
        }
        QVERIFY(one->has(event));
    }
};

QTEST_GUILESS_MAIN(TestHubFaults)
#include "tst_hubfaults.moc"
