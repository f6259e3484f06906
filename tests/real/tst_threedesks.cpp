// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/real/postgresserver.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! Three whole programs on one real hub, as people start them.
class TestThreeDesks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::PostgresServer> m_hub;

    //! A desk that is open and takes notes from its standard input.
    struct OpenDesk
    {
        std::unique_ptr<CliHouse> house;
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();

        void note(const QByteArray &text) const
        {
            process->write(text + '\n');
            process->waitForBytesWritten();
        }
        QString timeline() const { return house->run({u"timeline"_s}).out; }
        Json hub() const { return member(house->run({u"status"_s, u"--json"_s}).json(), "hub"); }
    };

    std::unique_ptr<CliHouse> house(const QString &person) const
    {
        auto made = std::make_unique<CliHouse>();
        made->write(u"home/config/desk.json"_s,
                    toBytes({{"name", toStd(person)},
                             {"hub",
                              {{"host", "127.0.0.1"},
                               {"port", m_hub->port()},
                               {"database", "app"},
                               {"user", "app"},
                               {"sslMode", "disable"}}}}));
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::PostgresServer>();
        if (const auto missing = m_hub->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    //! Each test meets an empty hub: what another test left there would be shared too.
    void init() { m_hub->sql(u"drop table if exists thabat_event, thabat_presence"_s, u"app"_s); }

    void whatOneWritesTheOthersShow()
    {
        const QStringList people = {u"Sara"_s, u"Omar"_s, u"Lama"_s};
        std::vector<OpenDesk> desks;
        for (const auto &person : people)
            desks.push_back({house(person)});
        QVERIFY(!desks[0].house->declare().isEmpty());
        for (auto &desk : desks) {
            const auto synced = desk.house->run({u"journal"_s, u"sync"_s, u"--once"_s, u"--json"_s});
            QVERIFY2(synced.exit == 0, qPrintable(synced.out + synced.err));
        }
        for (auto &desk : desks)
            desk.house->start(*desk.process, {u"journal"_s, u"append"_s, u"--stdin"_s});

        for (size_t i = 0; i < desks.size(); ++i)
            desks[i].note("note of " + people[int(i)].toUtf8());

        for (auto &desk : desks) {
            for (const auto &person : people)
                QTRY_VERIFY2_WITH_TIMEOUT(desk.timeline().contains(u"note of "_s + person),
                                          qPrintable(desk.timeline()), 20'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desks[0].hub(), "state"), u"inStep"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(member(desks[0].hub(), "others").size(), 2u, 20'000);

        m_hub->stop();
        desks[1].note("while the hub is away");
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desks[0].hub(), "state"), u"unreachable"_s, 20'000);
        QVERIFY(desks[1].timeline().contains(u"while the hub is away"_s));
        QVERIFY(m_hub->startAgain());
        QElapsedTimer healed;
        healed.start();
        QTRY_VERIFY_WITH_TIMEOUT(desks[2].timeline().contains(u"while the hub is away"_s), 30'000);
        qInfo("on the others %lld ms after the hub was back, as thabatctl timeline tells", healed.elapsed());
        for (auto &desk : desks) {
            desk.process->closeWriteChannel();
            QVERIFY(desk.process->waitForFinished(20'000));
            QCOMPARE(desk.house->run({u"journal"_s, u"verify"_s}).exit, 0);
        }
    }

    void syncEndsWithThreeWhenTheHubIsAwayAndAsksAnOpenDesk()
    {
        OpenDesk desk{house(u"Sara"_s)};
        desk.house->declare();
        desk.house->start(*desk.process, {u"journal"_s, u"append"_s, u"--stdin"_s});
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.hub(), "state"), u"inStep"_s, 20'000);

        const auto asked = desk.house->run({u"journal"_s, u"sync"_s, u"--once"_s});
        m_hub->stop();
        const auto away = desk.house->run({u"journal"_s, u"sync"_s, u"--once"_s});
        desk.process->closeWriteChannel();
        QVERIFY(desk.process->waitForFinished(20'000));
        const auto alone = desk.house->run({u"journal"_s, u"sync"_s, u"--once"_s, u"--json"_s});
        QVERIFY(m_hub->startAgain());

        QCOMPARE(asked.exit, 0);
        QVERIFY2(asked.out.contains(u"In step with the hub"_s), qPrintable(asked.out));
        QCOMPARE(away.exit, 3);
        QCOMPARE(alone.exit, 3);
        QCOMPARE(textOf(member(alone.json(), "hub"), "state"), u"unreachable"_s);
    }

    void aHubOnTheWatchedMachineIsWarnedOf()
    {
        const auto desk = house(u"Sara"_s); // whose practice service is on this machine too

        const auto checked = desk->run({u"check"_s, u"practice"_s});

        QCOMPARE(checked.exit, 0);
        QVERIFY2(checked.out.contains(u"which this profile watches"_s), qPrintable(checked.out));
    }
};

QTEST_GUILESS_MAIN(TestThreeDesks)
#include "tst_threedesks.moc"
