// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/leaseoffice.h"
#include "tests/app/cli/clihouse.h"
#include "tests/real/postgresserver.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using journal::Lease;
using journal::LeaseOffice;
using test::answerOf;
using test::CliHouse;
using TakeOver = journal::LeaseOffice::TakeOver;

//! Faults 124 to 126: several desks, one plan, and a real PostgreSQL that decides.
class TestLeases : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::PostgresServer> m_hub;

    journal::HubSettings settings() const
    {
        journal::HubSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = m_hub->port();
        settings.database = settings.user = u"app"_s;
        settings.sslMode = u"disable"_s;
        return settings;
    }
    static Lease lease(const QString &run, const QString &plan = u"app-rollback"_s)
    {
        return {u"PRODUCTION"_s, plan, u"desk-of-"_s + run, u"Sara"_s, run};
    }
    //! A desk that meets others at the hub, with a plan that leaves a file for each time it ran.
    std::unique_ptr<CliHouse> desk(const QString &person, const QString &marks) const
    {
        auto house = std::make_unique<CliHouse>();
        const auto hub = settings();
        house->write(u"home/config/desk.json"_s,
                     toBytes({{"name", toStd(person)},
                              {"hub",
                               {{"host", toStd(hub.host)},
                                {"port", hub.port},
                                {"database", toStd(hub.database)},
                                {"user", toStd(hub.user)},
                                {"sslMode", "disable"}}}}));
        auto document = readJson(house->profile() + u"/plans.json"_s);
        const Json title = {{"en", "Leave a mark"}, {"ar", "ترك علامة"}};
        document->value["plans"].push_back(
            {{"id", "mark"},
             {"title", title},
             {"summary", title},
             {"class", "B"},
             {"target", "yes"},
             {"steps",
              Json::array({{{"id", "only"},
                            {"kind", "process"},
                            {"title", title},
                            {"program", "/usr/bin/mktemp"},
                            {"arguments", Json::array({toStd(marks + u"/m.XXXXXX"_s)})}},
                           {{"id", "moment"}, {"kind", "wait"}, {"title", title}, {"wait", "1s"}}})}});
        house->write(u"home/config/profiles/practice/plans.json"_s, toPrettyBytes(document->value));
        return house;
    }
    static QString token(const CliHouse &house)
    {
        const auto preview = house.run({u"plan"_s, u"preview"_s, u"mark"_s, u"--json"_s});
        if (preview.exit != 0)
            qWarning("%s", qPrintable(preview.out + preview.err));
        return textOf(preview.json(), "token");
    }
    static QStringList runMark(const QString &token)
    {
        return {u"plan"_s, u"run"_s, u"mark"_s, u"--type"_s, u"yes"_s, u"--confirm"_s, token};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::PostgresServer>();
        if (const auto missing = m_hub->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void fault124OfTwoDesksOneGetsTheLease()
    {
        LeaseOffice first(settings());
        LeaseOffice second(settings());
        constexpr int races = 200;
        int firstWon = 0;
        for (int race = 0; race < races; ++race) {
            const auto plan = u"plan-%1"_s.arg(race);
            const auto one = first.take(lease(u"R1"_s, plan), TakeOver::No);
            const auto two = second.take(lease(u"R2"_s, plan), TakeOver::No);
            const auto a = answerOf(one);
            const auto b = answerOf(two);
            QVERIFY2(a && b, a ? "" : qPrintable(a.error().message));
            QCOMPARE(int(!*a) + int(!*b), 1);
            firstWon += !*a;
            const auto &loser = *a ? *a : *b;
            QCOMPARE((*loser).lease.run, *a ? u"R2"_s : u"R1"_s);
            QVERIFY(!(*loser).ranOut);
        }
        qInfo("%d races: the first desk won %d, the second %d", races, firstWon, races - firstWon);
    }

    void whatIsGivenBackIsFree()
    {
        LeaseOffice office(settings());
        const auto mine = lease(u"R1"_s, u"given-back"_s);
        QVERIFY(!*answerOf(office.take(mine, TakeOver::No)));
        QVERIFY(answerOf(office.renew(mine)));

        QVERIFY(answerOf(office.giveBack(mine)));

        QVERIFY(!*answerOf(office.holder(mine.environment, mine.plan)));
        QVERIFY(!*answerOf(office.take(lease(u"R2"_s, u"given-back"_s), TakeOver::No)));
        const auto late = answerOf(office.renew(mine));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);
    }

    void fault126ALeaseThatRanOutIsTakenOverOnlyOnPurpose()
    {
        LeaseOffice office(settings());
        const auto dead = lease(u"R1"_s, u"ran-out"_s);
        QVERIFY(!*answerOf(office.take(dead, TakeOver::No)));
        const auto late = m_hub->sql(
            u"update thabat_lease set until = now() - interval '1 second' where plan = 'ran-out'"_s,
            u"app"_s);
        QVERIFY2(late.isGood(), qPrintable(late.out));

        const auto refused = answerOf(office.take(lease(u"R2"_s, u"ran-out"_s), TakeOver::No));
        QVERIFY(refused && *refused);
        QVERIFY((**refused).ranOut);
        QCOMPARE((**refused).lease.person, u"Sara"_s);

        QVERIFY(!*answerOf(office.take(lease(u"R2"_s, u"ran-out"_s), TakeOver::Yes)));
        QVERIFY(!answerOf(office.renew(dead))); // the dead one, should it live after all
    }

    void takingOverDoesNotTakeFromTheLiving()
    {
        LeaseOffice office(settings());
        QVERIFY(!*answerOf(office.take(lease(u"R1"_s, u"alive"_s), TakeOver::No)));

        const auto refused = answerOf(office.take(lease(u"R2"_s, u"alive"_s), TakeOver::Yes));

        QVERIFY(refused && *refused);
        QCOMPARE((**refused).lease.run, u"R1"_s);
    }

    void aHubThatHangsIsGivenUpAndFoundAgain()
    {
        LeaseOffice office(settings());
        QVERIFY(answerOf(office.holder(u"P"_s, u"x"_s)));
        m_hub->hang(true);

        const auto hanging = answerOf(office.holder(u"P"_s, u"x"_s), std::chrono::seconds(30));
        m_hub->hang(false);

        QVERIFY(!hanging);
        QCOMPARE(hanging.error().code, Error::Code::Network);
        QVERIFY(answerOf(office.holder(u"P"_s, u"x"_s), std::chrono::seconds(30)));
    }

    void twoWholeDesksRunAPlanOnce()
    {
        QTemporaryDir marks;
        const auto sara = desk(u"Sara"_s, marks.path());
        const auto omar = desk(u"Omar"_s, marks.path());
        constexpr int races = 5;
        for (int race = 0; race < races; ++race) {
            const auto tokens = QStringList{token(*sara), token(*omar)};
            QVERIFY(!tokens.contains(QString()));
            QProcess one;
            QProcess two;
            sara->start(one, runMark(tokens[0]));
            omar->start(two, runMark(tokens[1]));
            QVERIFY(one.waitForFinished(30'000) && two.waitForFinished(30'000));

            const auto said = QString::fromUtf8(one.readAll() + two.readAll() + one.readAllStandardError()
                                                + two.readAllStandardError());
            QCOMPARE(QDir(marks.path()).entryList(QDir::Files).size(), race + 1);
            QVERIFY2(said.contains(u"runs this on another desk since"_s), qPrintable(said));
        }
    }

    void whileOneDeskRunsThePreviewOfTheOtherSaysWho()
    {
        QTemporaryDir marks;
        const auto sara = desk(u"Sara"_s, marks.path());
        const auto omar = desk(u"Omar"_s, marks.path());
        QProcess run;
        sara->start(run, runMark(token(*sara)));
        QTRY_COMPARE_WITH_TIMEOUT(QDir(marks.path()).entryList(QDir::Files).size(), 1, 20'000);

        const auto preview = omar->run({u"plan"_s, u"preview"_s, u"mark"_s, u"--json"_s});

        QCOMPARE(preview.exit, 1);
        QCOMPARE(textOf(preview.json(), "others"), u"somebody"_s);
        QVERIFY(textsOf(preview.json(), "blockers").value(0).contains(u"Sara"_s));
        QVERIFY(run.waitForFinished(30'000));
        QVERIFY(!token(*omar).isEmpty());
    }

    void fault125WithoutTheHubAPersonSaysThatTheyCannotSeeOthers()
    {
        QTemporaryDir marks;
        const auto sara = desk(u"Sara"_s, marks.path());
        m_hub->stop();

        const auto preview = sara->run({u"plan"_s, u"preview"_s, u"mark"_s, u"--json"_s});
        QCOMPARE(preview.exit, 0);
        QCOMPARE(textOf(preview.json(), "others"), u"notSeen"_s);
        const auto run = runMark(textOf(preview.json(), "token"));
        const auto refused = sara->run(run);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"cannot see others"_s), qPrintable(refused.err));
        QCOMPARE(QDir(marks.path()).entryList(QDir::Files).size(), 0);

        const auto ran = sara->run(run + QStringList{u"--alone"_s});
        QVERIFY2(ran.out.contains(u"ranNotVerified"_s), qPrintable(ran.out + ran.err));
        QCOMPARE(QDir(marks.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
