// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alarmboard.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using domain::Severity;
using State = AlertState::State;

//! When an alert becomes an alarm, and when it is over; time is the test's own.
class TestAlarmBoard : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    runbook::Profile m_profile;
    std::optional<AlarmBoard> m_board;
    WatchState m_state;

    AlertState &alert(size_t index = 0) { return m_state.alerts[index]; }

    void set(State state, double value, Severity severity = Severity::P2)
    {
        alert().state = state;
        alert().value = value;
        alert().severity = severity;
    }

    AlarmBoard::News look(std::chrono::milliseconds after = 0ms)
    {
        m_clock.advance(after);
        return m_board->update(m_state, {m_clock.monotonic(), m_clock.now(), 0ms});
    }

    //! Looks once a second for so long, with data coming in.
    AlarmBoard::News lookFor(std::chrono::seconds time, bool data = true)
    {
        AlarmBoard::News all;
        for (auto second = 0s; second < time; ++second) {
            m_clock.advance(1s);
            if (data)
                fresh();
            const auto news = m_board->update(m_state, {m_clock.monotonic(), m_clock.now(), 0ms});
            all.raised.insert(all.raised.end(), news.raised.begin(), news.raised.end());
            all.ended.insert(all.ended.end(), news.ended.begin(), news.ended.end());
        }
        return all;
    }

    void fresh()
    {
        for (auto &reading : m_state.readings) {
            reading.sampled = m_clock.now();
            reading.freshness = Freshness::Fresh;
        }
    }

    void fire(double value = 0.05, Severity severity = Severity::P2)
    {
        set(State::Firing, value, severity);
        look();
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_profile = {};
        m_profile.components = {{u"api"_s, {}}};
        runbook::Indicator errors;
        errors.id = u"error-rate"_s;
        errors.component = u"api"_s;
        m_profile.indicators = {errors};
        runbook::AlertDefinition definition;
        definition.id = u"errors"_s;
        definition.indicator = u"error-rate"_s;
        definition.above = 0.01;
        definition.severity = Severity::P2;
        definition.proposes = {{0.1, Severity::P1}, {0.5, Severity::P0}};
        m_profile.alerts = {definition};
        m_state = {};
        m_state.alerts = {{u"errors"_s, State::Inactive, {}, 0.0, {}, Severity::P2}};
        m_state.readings = {{u"error-rate"_s, 0.0}};
        fresh();
        m_board.emplace(m_profile);
    }

    void anAlertThatFiresIsAnAlarm()
    {
        set(State::Pending, 0.05);
        QVERIFY(look().raised.empty());
        set(State::Firing, 0.05);
        const auto news = look(5s);

        QCOMPARE(news.raised.size(), size_t(1));
        QCOMPARE(news.raised[0].id, u"errors"_s);
        QCOMPARE(news.raised[0].component, u"api"_s);
        QCOMPARE(news.raised[0].since, m_clock.now());
        QVERIFY(news.raised[0].isNew());
        QVERIFY(!news.raised[0].isUrgent());
    }

    void itIsOverAfterTheOffDelay()
    {
        fire();
        set(State::Inactive, 0.001);
        look();
        QVERIFY(m_board->alarms()[0].clearing);

        QVERIFY(lookFor(59s).ended.empty());
        QCOMPARE(lookFor(1s).ended.size(), size_t(1));
        QVERIFY(m_board->alarms().empty());
    }

    void aRuleThatKeepsFiringBringsItsOwnOffDelay()
    {
        m_profile.alerts[0].keepFiringFor = 120s;
        fire();
        set(State::Inactive, 0.001);

        QCOMPARE(look().ended.size(), size_t(1));
    }

    void aValueInTheDeadbandIsNotGood()
    {
        fire();
        set(State::Inactive, 0.0095);
        QVERIFY(lookFor(300s).ended.empty());
        set(State::Inactive, 0.009);
        QCOMPARE(lookFor(61s).ended.size(), size_t(1));
    }

    void theRuleMaySayAnotherDeadband()
    {
        m_profile.alerts[0].deadband = 0;
        fire();
        set(State::Inactive, 0.0095);

        QCOMPARE(lookFor(61s).ended.size(), size_t(1));
    }

    void whatIsUnknownIsNeverOver()
    {
        fire();
        alert().state = State::Unknown;
        alert().value.reset();

        QVERIFY(lookFor(300s).ended.empty());
    }

    void comingBackWithinTheOffDelayIsTheSameAlarm()
    {
        fire();
        set(State::Inactive, 0);
        lookFor(30s);
        set(State::Firing, 0.05);

        QVERIFY(look().raised.empty());
        QVERIFY(!m_board->alarms()[0].clearing);
    }

    void threeTimesInFiveMinutesFlapsAndIsToldOnce()
    {
        fire();
        for (int i = 0; i < 2; ++i) {
            set(State::Inactive, 0);
            lookFor(20s);
            set(State::Firing, 0.05);
            QVERIFY(look().raised.empty());
        }
        QVERIFY(m_board->alarms()[0].flapping);

        set(State::Inactive, 0);
        QVERIFY(lookFor(200s).ended.empty()); // quiet for longer than the off-delay
        QCOMPARE(lookFor(120s).ended.size(), size_t(1));
    }

    void whatWasSeenIsSeenUntilItGetsWorse()
    {
        fire(0.2, Severity::P1);
        m_board->acknowledge({u"errors"_s}, {u"Sara"_s, m_clock.now()});
        QCOMPARE(m_board->alarms()[0].acknowledged->by, u"Sara"_s);
        QVERIFY(!m_board->alarms()[0].isUrgent());
        QCOMPARE(m_board->alarms().size(), size_t(1)); // it hides nothing

        set(State::Firing, 0.05, Severity::P2);
        QVERIFY(look().raised.empty());
        set(State::Firing, 0.2, Severity::P1);
        QVERIFY(look().raised.empty()); // not worse than what was told
        set(State::Firing, 0.6, Severity::P0);
        QCOMPARE(look().raised.size(), size_t(1));
        QVERIFY(m_board->alarms()[0].isUrgent());
    }

    void whoSawTheAlarmBeforeDidNotSeeThisOne()
    {
        const auto earlier = m_clock.now();
        m_clock.advance(10s);
        fire();
        m_board->acknowledge({u"errors"_s}, {u"Omar"_s, earlier});

        QVERIFY(m_board->alarms()[0].isNew());
    }

    void aShelfHoldsAP2UntilItsTime()
    {
        fire();
        m_board->shelve(u"errors"_s, {m_clock.now().addSecs(900), u"Sara"_s, u"known"_s});
        QCOMPARE(standing(m_board->alarms()), 0);
        lookFor(899s);
        QVERIFY(m_board->alarms()[0].shelf);
        look(1s);
        QVERIFY(!m_board->alarms()[0].shelf);
    }

    void aShelfDoesNotHoldAP1()
    {
        m_board->shelve(u"errors"_s, {m_clock.now().addSecs(900), u"Sara"_s, u"known"_s});
        set(State::Firing, 0.05);
        QVERIFY(look().raised.empty());
        set(State::Firing, 0.2, Severity::P1);

        QCOMPARE(look().raised.size(), size_t(1));
        QVERIFY(m_board->alarms()[0].isUrgent());
    }

    void whatIsTakenBackFromTheShelfStands()
    {
        fire();
        m_board->shelve(u"errors"_s, {m_clock.now().addSecs(900), u"Sara"_s, u"known"_s});
        m_board->unshelve(u"errors"_s);

        QCOMPARE(standing(m_board->alarms()), 1);
    }

    void aVitalSignalWithoutDataIsAP1()
    {
        lookFor(5s);
        m_state.readings[0].freshness = Freshness::Stale;

        QVERIFY(lookFor(90s, false).raised.empty());
        const auto news = lookFor(1s, false);
        QCOMPARE(news.raised.size(), size_t(1));
        QCOMPARE(news.raised[0].id, u"no-data/error-rate"_s);
        QVERIFY(news.raised[0].kind == Alarm::Kind::NoData);
        QVERIFY(news.raised[0].isUrgent());
    }

    void aSignalThatOnlyAP2LooksAtIsNotVital()
    {
        m_profile.alerts[0].proposes.clear();
        m_board.emplace(m_profile);
        m_state.readings[0].freshness = Freshness::Stale;

        QVERIFY(lookFor(600s, false).raised.empty());
    }

    void aSleepIsNoSilence()
    {
        lookFor(5s);
        m_state.readings[0].freshness = Freshness::Stale;

        QVERIFY(look(8h).raised.empty());
    }

    void oneComponentIsOneLineUnderAnIncident()
    {
        const Alarm a{u"a"_s, Alarm::Kind::Alert, u"a"_s, u"api"_s, Severity::P2};
        const Alarm b{u"b"_s, Alarm::Kind::Alert, u"b"_s, u"db"_s, Severity::P1};
        const Alarm c{u"c"_s, Alarm::Kind::Alert, u"c"_s, u"api"_s, Severity::P0};

        const auto lines = alarmLines({a, b, c}, true);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].component, u"api"_s);
        QCOMPARE(lines[0].alarms.size(), size_t(2));
        QCOMPARE(lines[0].alarms[0].id, u"c"_s);
        QCOMPARE(alarmLines({a, b, c}, false).size(), size_t(3));
        QVERIFY(worstUrgent({a, b, c}) == Severity::P0);
        QVERIFY(!worstUrgent({a}));
    }
};

QTEST_GUILESS_MAIN(TestAlarmBoard)
#include "tst_alarmboard.moc"
