// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zonehouse.h"
#include "ui/alarms/alarmbell.h"
#include "ui/alarms/soundplayer.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;
using desk::SoundPattern;

namespace {

//! Writes down what it is asked to play.
class FakePlayer : public SoundPlayer
{
public:
    void play(SoundPattern pattern, int volume) override
    {
        heard.push_back(pattern);
        volumes.push_back(volume);
    }

    std::vector<SoundPattern> heard;
    std::vector<int> volumes;
};

} // namespace

//! The bell of a desk whose service is down.
class TestAlarmBell : public QObject
{
    Q_OBJECT

private:
    static bool isAlarmed(ZoneHouse &house)
    {
        return monitor::worstUrgent(house.house.desk().alarms().now()) == domain::Severity::P0;
    }

private Q_SLOTS:
    void aP0IsHeardOnceAtTheVolumeThatIsSet()
    {
        ZoneHouse house;
        FakePlayer player;
        const AlarmBell bell(house.parts(), &player, {true, 70});
        house.house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(isAlarmed(house), 20'000);

        QCOMPARE(player.heard.front(), SoundPattern::FivePulses);
        QCOMPARE(player.volumes.front(), 70);
        QVERIFY(bell.stateText().isEmpty());
    }

    void switchedOffNothingIsHeardAndItIsSaid()
    {
        ZoneHouse house;
        FakePlayer player;
        const AlarmBell bell(house.parts(), &player, {false, 40});
        house.house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(isAlarmed(house), 20'000);

        QVERIFY(player.heard.empty());
        QCOMPARE(bell.stateText(), u"sound off"_s);
    }

    void mutedItSaysUntilWhen()
    {
        ZoneHouse house;
        FakePlayer player;
        AlarmBell bell(house.parts(), &player, {});
        QSignalSpy changed(&bell, &AlarmBell::changed);
        bell.mute();
        QCOMPARE(bell.stateText(), u"sound off until a new P0 or P1"_s);
        QCOMPARE(changed.size(), 1);

        house.house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(isAlarmed(house), 20'000);
        QVERIFY(bell.stateText().isEmpty());
        QVERIFY(!player.heard.empty());
    }

    void aMissingDeviceIsSaidOnce()
    {
        ZoneHouse house;
        FakePlayer player;
        AlarmBell bell(house.parts(), &player, {});
        QSignalSpy changed(&bell, &AlarmBell::changed);
        Q_EMIT player.missing();
        Q_EMIT player.missing();

        QCOMPARE(changed.size(), 1);
        QCOMPARE(bell.stateText(), u"no sound device"_s);
    }

    void withoutAPlayerNothingBreaks()
    {
        ZoneHouse house;
        const AlarmBell bell(house.parts(), nullptr, {});
        house.house.desk().watch().start();

        QTRY_VERIFY_WITH_TIMEOUT(isAlarmed(house), 20'000);
    }

    void aFailedRunSoundsLikeAP1_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("partly") << u"partlyRan"_s << true;
        QTest::newRow("unknown") << u"unknown"_s << true;
        QTest::newRow("verified") << u"verified"_s << false;
        QTest::newRow("stopped by a person") << u"aborted"_s << false;
    }

    void aFailedRunSoundsLikeAP1()
    {
        QFETCH(QString, outcome);
        QFETCH(bool, isHeard);
        ZoneHouse house;
        FakePlayer player;
        const AlarmBell bell(house.parts(), &player, {});
        const auto recorded =
            answerOf(const_cast<desk::Workplace &>(house.house.desk().workplace())
                         .record({domain::RunEnded{u"R1"_s, u"flag-off"_s, u"Flag off"_s, outcome, {}}}, {},
                                 u"Sara"_s),
                     std::chrono::seconds(20));
        QVERIFY(recorded);

        QCOMPARE(!player.heard.empty(), isHeard);
        if (isHeard)
            QCOMPARE(player.heard.front(), SoundPattern::ThreePulses);
    }
};

QTEST_MAIN(TestAlarmBell)
#include "tst_alarmbell.moc"
