// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/desk/sharing.h"
#include "app/desk/sharingwords.h"
#include "tests/app/desk/deskhouse.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace thabat;
using desk::SharingWords;
using journal::HubState;
using Kind = HubState::Kind;
using test::answerOf;

//! This desk among others, as people and programs are told. What a real hub does is in tests/real.
class TestSharing : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);

    HubState stateOf(Kind kind) const
    {
        HubState state;
        state.kind = kind;
        state.since = m_now;
        state.metAt = m_now;
        return state;
    }
    static journal::Presence sara(std::chrono::milliseconds age, std::chrono::milliseconds ahead = {})
    {
        return {u"DESKAAAA"_s, u"Sara"_s, u"INC-2026-1123-TEST"_s, {}, age, ahead};
    }

private Q_SLOTS:
    void aDeskWithoutAHubIsAlone()
    {
        test::DeskHouse house;

        const auto answer = answerOf(house.desk().sharing().bringInStep());

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Conflict);
        QVERIFY(SharingWords::brief(house.desk().sharing().state(), m_now).isEmpty());
        QCOMPARE(textOf(house.submit(u"hub"_s)->data, "state"), u"off"_s);
    }

    void aHubThatIsNotThereIsANetworkErrorAndNotesAreKept()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        test::DeskHouse house;
        journal::HubSettings hub;
        hub.host = u"127.0.0.1"_s;
        hub.port = closed.serverPort();
        closed.close();
        house.hub = hub;
        house.open();
        house.declare();

        const auto answer = answerOf(house.desk().sharing().bringInStep(), std::chrono::seconds(30));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QCOMPARE(house.desk().sharing().state().kind, Kind::Unreachable);
        QVERIFY(house.submit(u"note"_s, {{u"text"_s, u"still works"_s}}));
        const auto json = house.submit(u"hub"_s)->data;
        QCOMPARE(textOf(json, "state"), u"unreachable"_s);
        QVERIFY(!textOf(json, "reason").isEmpty());
    }

    void everyStateHasItsWords_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("brief");
        QTest::newRow("connecting") << Kind::Connecting << u"hub: connecting"_s;
        QTest::newRow("in step") << Kind::InStep << u"hub in step · with Sara (3 s)"_s;
        QTest::newRow("behind") << Kind::CatchingUp << u"hub: 5 to go · with Sara (3 s)"_s;
        QTest::newRow("away") << Kind::Unreachable
                              << u"Offline. Saved on this computer; will send when back."_s;
        QTest::newRow("stalled") << Kind::Stalled << u"The hub does not answer. Saved on this computer."_s;
        QTest::newRow("refused") << Kind::Refused << u"The hub refuses this desk. Saved on this computer."_s;
    }

    void everyStateHasItsWords()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, brief);
        auto state = stateOf(kind);
        state.toPush = 2;
        state.toPull = 3;
        state.others = {sara(std::chrono::seconds(3))};

        QCOMPARE(withoutIsolates(SharingWords::brief(state, m_now)), brief);
        QVERIFY(!SharingWords::whole(state, m_now).first().isEmpty());
    }

    void anAgeGrowsWhileTheHubIsAway()
    {
        auto state = stateOf(Kind::InStep);
        state.others = {sara(std::chrono::seconds(3))};

        const auto later = withoutIsolates(SharingWords::brief(state, m_now.addSecs(40)));

        QCOMPARE(later, u"hub in step · with Sara (43 s)"_s);
        QCOMPARE(withoutIsolates(SharingWords::brief(state, m_now.addSecs(3600))), u"hub in step"_s);
    }

    void aClockThatIsWrongIsTold()
    {
        auto state = stateOf(Kind::InStep);
        state.others = {sara(std::chrono::seconds(1), std::chrono::hours(24))};
        state.ahead = -std::chrono::minutes(10);

        const auto lines = withoutIsolates(SharingWords::whole(state, m_now).join(u'\n'));

        QVERIFY2(lines.contains(u"clock 24 h ahead"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"The clock of this desk is 10 min behind the hub's."_s), qPrintable(lines));
        QVERIFY(
            withoutIsolates(SharingWords::brief(state, m_now)).contains(u"Sara (1 s, clock 24 h ahead)"_s));
    }

    void whatIsNotExchangedIsNeverSilent()
    {
        auto state = stateOf(Kind::InStep);
        state.troubles = {{u"DESKBBBB"_s, 7, u"Its text was changed."_s, false}};
        state.withheld = 2;

        const auto lines = withoutIsolates(SharingWords::whole(state, m_now).join(u'\n'));

        QVERIFY2(lines.contains(
                     u"Events of desk DESKBBBB are not exchanged from number 7 on: Its text was changed."_s),
                 qPrintable(lines));
        QVERIFY2(lines.contains(u"The text of 2 event(s) has not arrived."_s)
                     || lines.contains(u"The texts of 2 events have not arrived."_s),
                 qPrintable(lines));
        QVERIFY(SharingWords::brief(state, m_now).contains(u"not exchanged"_s));
        QCOMPARE(integerOf(desk::toJson(state, m_now)["quarantined"][0], "number"), 7);
    }

    void aHubOnAWatchedMachineIsWarnedOf_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("warned");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("elsewhere") << u"hub.example"_s << false;
        QTest::newRow("the watched one") << u"127.0.0.1"_s << true;
        QTest::newRow("by another name") << u"localhost"_s << true;
        QTest::newRow("named in capitals, with a dot") << u"DB.Example.com."_s << true;
    }

    void aHubOnAWatchedMachineIsWarnedOf()
    {
        QFETCH(QString, host);
        QFETCH(bool, warned);
        test::DeskHouse house([](runbook::Profile &profile) {
            profile.variables[u"database"_s] = u"postgresql://app@db.example.com/app"_s;
        });
        journal::HubSettings hub;
        hub.host = host;

        QCOMPARE(!desk::hubWarning(hub, house.profile).isEmpty(), warned);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
