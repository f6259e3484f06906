// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "tests/app/desk/deskhouse.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;

//! The alarms of a whole desk whose service is down: its health check fails, and its signals are silent.
class TestAlarms : public QObject
{
    Q_OBJECT

private:
    //! With an alert of P2 that fires as soon as the health check fails.
    static void addP2(runbook::Profile &profile)
    {
        auto alert = *profile.alert(u"health"_s);
        alert.id = u"health-p2"_s;
        alert.title = {u"Health is not well"_s, u"الصحة ليست سليمة"_s};
        alert.severity = domain::Severity::P2;
        profile.alerts.push_back(alert);
    }

    static const monitor::Alarm *alarm(test::DeskHouse &house, const QString &id)
    {
        for (const auto &one : house.desk().alarms().now()) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

    template <typename Kind>
    static std::vector<Kind> recorded(test::DeskHouse &house)
    {
        std::vector<Kind> found;
        for (const auto &event : house.desk().replay().events()) {
            const auto happening = domain::decode(event);
            if (const auto *wanted = std::get_if<Kind>(&happening))
                found.push_back(*wanted);
        }
        return found;
    }

    static bool isWritten(test::DeskHouse &house, const QString &alert)
    {
        const auto changes = recorded<domain::AlertChanged>(house);
        return std::any_of(changes.begin(), changes.end(), [&alert](const auto &change) {
            return change.alert == alert && change.to == u"firing"_s;
        });
    }

private Q_SLOTS:
    void acknowledgingIsWrittenAndHidesNothing()
    {
        test::DeskHouse house;
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health"_s), 20'000);

        const auto answer = house.submit(u"acknowledge"_s);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(answer->text.contains(u"acknowledged"_s));

        const auto seen = recorded<domain::AlarmsAcknowledged>(house);
        QCOMPARE(seen.size(), size_t(1));
        QVERIFY(seen[0].alarms.contains(u"health"_s));
        QVERIFY(seen[0].titles.contains(u"Health check is failing"_s));
        QVERIFY(alarm(house, u"health"_s));
        QCOMPARE(alarm(house, u"health"_s)->acknowledged->by, u"Sara"_s);
        QVERIFY(house.desk().replay().events().back().header.incident.isEmpty());
    }

    void withAnIncidentItIsOnItsTimeline()
    {
        test::DeskHouse house;
        const auto incident = house.declare();
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health"_s), 20'000);

        QVERIFY(house.submit(u"acknowledge"_s));
        const auto &events = house.desk().replay().incident(incident)->events;
        QVERIFY(std::any_of(events.begin(), events.end(), [](const domain::Event &event) {
            return event.header.kind == u"alarms.acknowledged"_s;
        }));
    }

    void nothingToAcknowledgeIsSaid()
    {
        test::DeskHouse house;

        const auto answer = house.submit(u"acknowledge"_s);
        QVERIFY(!answer);
        QVERIFY(answer.error().code == Error::Code::Conflict);
    }

    void aSilentVitalSignalIsWritten()
    {
        test::DeskHouse house;
        house.desk().watch().start();

        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"no-data/error-rate"_s), 20'000);
        QTRY_VERIFY(isWritten(house, u"no-data/error-rate"_s));
        const auto record = house.desk().alarms().record(7);
        QVERIFY(record.numbers.alarms >= 2);
        QVERIFY(record.numbers.shares[1] > 0);
    }

    void aP0CannotBePutAside()
    {
        test::DeskHouse house;
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health"_s), 20'000);

        const auto answer = house.submit(
            u"shelve"_s, {{u"alarm"_s, u"health"_s}, {u"for"_s, u"15m"_s}, {u"why"_s, u"known"_s}});
        QVERIFY(!answer);
        QVERIFY(answer.error().code == Error::Code::InvalidInput);
    }

    void aShelfNeedsATimeAndAReason_data()
    {
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("why");
        QTest::newRow("no reason") << u"15m"_s << u"  "_s;
        QTest::newRow("another length") << u"20m"_s << u"known"_s;
        QTest::newRow("no length") << QString() << u"known"_s;
    }

    void aShelfNeedsATimeAndAReason()
    {
        QFETCH(QString, length);
        QFETCH(QString, why);
        test::DeskHouse house(&addP2);
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health-p2"_s), 20'000);

        QVERIFY(
            !house.submit(u"shelve"_s, {{u"alarm"_s, u"health-p2"_s}, {u"for"_s, length}, {u"why"_s, why}}));
        QVERIFY(!alarm(house, u"health-p2"_s)->shelf);
    }

    void aShelfOutlivesARestart()
    {
        test::DeskHouse house(&addP2);
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health-p2"_s), 20'000);
        QVERIFY(house.submit(u"shelve"_s,
                             {{u"alarm"_s, u"health-p2"_s}, {u"for"_s, u"30m"_s}, {u"why"_s, u"known"_s}}));
        QVERIFY(alarm(house, u"health-p2"_s)->shelf);

        house.open();
        house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(alarm(house, u"health-p2"_s), 20'000);
        QCOMPARE(alarm(house, u"health-p2"_s)->shelf->why, u"known"_s);

        QVERIFY(house.submit(u"unshelve"_s, {{u"alarm"_s, u"health-p2"_s}}));
        QVERIFY(!alarm(house, u"health-p2"_s)->shelf);
        QCOMPARE(recorded<domain::AlarmUnshelved>(house).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
