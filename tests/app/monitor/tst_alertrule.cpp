// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertrule.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using State = AlertState::State;

//! Pending, firing and back; time is the test's own.
class TestAlertRule : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    runbook::AlertDefinition m_definition;

    State look(AlertRule &rule, const AlertInput &input)
    {
        rule.update(input, m_clock.monotonic(), m_clock.now());
        return rule.state().state;
    }

    static AlertInput bad(double value = 0.05) { return {true, value, {}}; }
    static Reading reading(std::optional<double> value, const QString &unknown = {})
    {
        Reading result;
        result.indicator = u"error-rate"_s;
        result.value = value;
        result.unknown = unknown;
        return result;
    }
    static AlertInput good() { return {false, 0.0, {}}; }
    static AlertInput silent() { return {{}, {}, u"No data for 94 s."_s}; }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_definition = {};
        m_definition.id = u"errors"_s;
        m_definition.indicator = u"error-rate"_s;
        m_definition.above = 0.01;
        m_definition.holdFor = 300s;
        m_definition.severity = domain::Severity::P2;
        m_definition.proposes = {{0.1, domain::Severity::P1}, {0.5, domain::Severity::P0}};
    }

    void itIsUnknownBeforeTheFirstLook()
    {
        const AlertRule rule(m_definition);

        QCOMPARE(rule.state().state, State::Unknown);
        QVERIFY(!rule.state().reason.isEmpty());
    }

    void itFiresExactlyWhenItsTimeIsUp()
    {
        AlertRule rule(m_definition);

        QCOMPARE(look(rule, bad()), State::Pending);
        const auto pendingSince = rule.state().since;
        m_clock.advance(299'999ms);
        QCOMPARE(look(rule, bad()), State::Pending);
        QCOMPARE(rule.state().since, pendingSince);
        m_clock.advance(1ms);
        QCOMPARE(look(rule, bad()), State::Firing);
        QCOMPARE(rule.state().since, m_clock.now());
    }

    void withoutAWaitItFiresAtOnce()
    {
        m_definition.holdFor = 0s;
        AlertRule rule(m_definition);

        QCOMPARE(look(rule, bad()), State::Firing);
    }

    void oneGoodLookStartsTheWaitAnew()
    {
        AlertRule rule(m_definition);
        look(rule, bad());
        m_clock.advance(299s);

        QCOMPARE(look(rule, good()), State::Inactive);
        m_clock.advance(1s);
        QCOMPARE(look(rule, bad()), State::Pending);
        m_clock.advance(299s);
        QCOMPARE(look(rule, bad()), State::Pending);
    }

    void missingDataIsUnknownAndNeverGood()
    {
        AlertRule rule(m_definition);
        look(rule, bad());
        m_clock.advance(300s);
        QCOMPARE(look(rule, bad()), State::Firing);

        QCOMPARE(look(rule, silent()), State::Unknown);
        QCOMPARE(rule.state().reason, u"No data for 94 s."_s);
        QCOMPARE(look(rule, bad()), State::Pending);
    }

    void itIsKeptFiringFromTheFirstGoodLookOn()
    {
        m_definition.holdFor = 0s;
        m_definition.keepFiringFor = 60s;
        AlertRule rule(m_definition);
        look(rule, bad());
        m_clock.advance(15s);

        QCOMPARE(look(rule, good()), State::Firing);
        m_clock.advance(59'999ms);
        QCOMPARE(look(rule, good()), State::Firing);
        m_clock.advance(1ms);
        QCOMPARE(look(rule, good()), State::Inactive);
    }

    void anotherBadLookStartsTheKeepingAnew()
    {
        m_definition.keepFiringFor = 60s;
        AlertRule rule(m_definition);
        look(rule, bad());
        m_clock.advance(300s);
        QCOMPARE(look(rule, bad()), State::Firing);

        for (int i = 0; i < 3; ++i) {
            m_clock.advance(45s);
            QCOMPARE(look(rule, good()), State::Firing);
            m_clock.advance(15s);
            QCOMPARE(look(rule, bad()), State::Firing); // without waiting for five minutes again
        }
    }

    void whatWasOnlyPendingIsNotKept()
    {
        m_definition.keepFiringFor = 60s;
        AlertRule rule(m_definition);
        look(rule, bad());

        QCOMPARE(look(rule, good()), State::Inactive);
    }

    void keptFiringItOutlivesItsDataAndSaysSo()
    {
        m_definition.holdFor = 0s;
        m_definition.keepFiringFor = 60s;
        AlertRule rule(m_definition);
        look(rule, bad(0.2));
        QCOMPARE(rule.state().severity, domain::Severity::P1);
        m_clock.advance(15s);

        QCOMPARE(look(rule, silent()), State::Firing);
        QCOMPARE(rule.state().reason, u"No data for 94 s."_s);
        QCOMPARE(rule.state().severity, domain::Severity::P1);
        QVERIFY(!rule.state().value);
        m_clock.advance(60s);
        QCOMPARE(look(rule, silent()), State::Unknown);
    }

    void fault83EveryFlapStartsTheWaitAnew()
    {
        AlertRule rule(m_definition);

        for (int i = 0; i < 100; ++i) {
            for (int second = 0; second < 285; second += 15) {
                QCOMPARE(look(rule, rule.inputFrom(reading(0.0101))), State::Pending);
                m_clock.advance(15s);
            }
            QCOMPARE(look(rule, rule.inputFrom(reading(0.01))), State::Inactive);
            m_clock.advance(15s);
        }
    }

    void fault84AfterARestartItNeverFiresEarly()
    {
        AlertRule before(m_definition);
        look(before, bad());
        m_clock.advance(299s);
        QCOMPARE(look(before, bad()), State::Pending);
        m_clock.advance(1s);

        AlertRule after(m_definition);
        QCOMPARE(look(after, bad()), State::Pending);
        m_clock.advance(299'999ms);
        QCOMPARE(look(after, bad()), State::Pending);
        m_clock.advance(1ms);
        QCOMPARE(look(after, bad()), State::Firing);
    }

    void aWallClockThatJumpsFiresNothing()
    {
        AlertRule rule(m_definition);
        look(rule, bad());

        m_clock.setNow(m_clock.now().addDays(2));

        QCOMPARE(look(rule, bad()), State::Pending);
    }

    void theWorstThresholdCrossedIsProposed_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("severity");
        QTest::newRow("just over") << 0.011 << u"P2"_s;
        QTest::newRow("at the next line, not over it") << 0.1 << u"P2"_s;
        QTest::newRow("over the next line") << 0.124 << u"P1"_s;
        QTest::newRow("over all lines") << 0.9 << u"P0"_s;
    }

    void theWorstThresholdCrossedIsProposed()
    {
        QFETCH(double, value);
        QFETCH(QString, severity);
        AlertRule rule(m_definition);

        look(rule, bad(value));

        QCOMPARE(domain::toKey(rule.state().severity), severity);
    }

    void aReadingWithoutAValueSaysNothing()
    {
        const AlertRule rule(m_definition);

        const auto input = rule.inputFrom(reading({}, u"No traffic."_s));

        QVERIFY(!input.bad);
        QCOMPARE(input.reason, u"No traffic."_s);
        QCOMPARE(rule.inputFrom(reading(0.01)).bad, std::optional(false));
        QCOMPARE(rule.inputFrom(reading(0.0101)).bad, std::optional(true));
    }

    void aBrokenAlertSaysWhyForEver()
    {
        m_definition.problem = u"runbook.json:3:1: /alerts/0: no such indicator"_s;
        AlertRule rule(m_definition);

        QCOMPARE(look(rule, bad()), State::Unknown);
        QCOMPARE(rule.state().reason, m_definition.problem);
    }
};

QTEST_GUILESS_MAIN(TestAlertRule)
#include "tst_alertrule.moc"
