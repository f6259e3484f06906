// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! One trouble is one line, whoever tells of it.
class TestAlertLines : public QObject
{
    Q_OBJECT

private:
    runbook::Profile m_profile;
    WatchState m_state;

    static ForeignAlert foreign(const QString &name, ForeignAlert::State state, const QString &from,
                                int second = 0)
    {
        return {name, {}, state, QDateTime(QDate(2026, 11, 23), QTime(0, 0, second), Qt::UTC), {}, {}, from};
    }

    std::vector<AlertLine> lines() const { return alertLines(m_profile, m_state); }

private Q_SLOTS:
    void init()
    {
        m_profile = {};
        m_state = {};
        runbook::AlertDefinition errors;
        errors.id = u"errors"_s;
        errors.title = {u"High error rate"_s, u"معدل أخطاء مرتفع"_s};
        runbook::AlertDefinition latency;
        latency.id = u"high-latency"_s;
        m_profile.alerts = {errors, latency};
        m_state.alerts = {{u"errors"_s, AlertState::State::Inactive},
                          {u"high-latency"_s, AlertState::State::Inactive}};
    }

    void theSameAlertIsOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::newRow("our title in one word") << u"HighErrorRate"_s << 2;
        QTest::newRow("our id") << u"errors"_s << 2;
        QTest::newRow("our id in another spelling") << u"High_Latency"_s << 2;
        QTest::newRow("another alert") << u"HighErrorRates"_s << 3;
        QTest::newRow("a name of no letters") << u"!!"_s << 3;
        QTest::newRow("no name") << QString() << 3;
    }

    void theSameAlertIsOneLine()
    {
        QFETCH(QString, name);
        QFETCH(int, count);
        m_state.foreignAlerts = {foreign(name, ForeignAlert::State::Firing, u"prometheus"_s),
                                 foreign(name, ForeignAlert::State::Firing, u"alertmanager"_s)};

        const auto all = lines();

        QCOMPARE(int(all.size()), count);
        QCOMPARE(all[0].theirs.size(), size_t(2));
        QCOMPARE(all[0].state, AlertLine::State::Firing);
        QCOMPARE(all[0].definition != nullptr, count == 2);
    }

    void theMostUrgentComesFirst()
    {
        m_state.alerts[1].state = AlertState::State::Unknown;
        m_state.foreignAlerts = {foreign(u"Held"_s, ForeignAlert::State::Silenced, u"alertmanager"_s),
                                 foreign(u"Coming"_s, ForeignAlert::State::Pending, u"prometheus"_s),
                                 foreign(u"Bad"_s, ForeignAlert::State::Firing, u"alertmanager"_s)};

        const auto all = lines();

        QCOMPARE(all[0].name(), u"Bad"_s);
        QCOMPARE(all[1].name(), u"Coming"_s);
        QCOMPARE(all[2].name(), u"high-latency"_s);
        QCOMPARE(all[3].name(), u"Held"_s);
        QCOMPARE(all[4].name(), u"errors"_s);
    }

    void aSilencedAlertIsNotFiringOnceMoreAtPrometheus()
    {
        m_state.foreignAlerts = {foreign(u"Known"_s, ForeignAlert::State::Firing, u"prometheus"_s),
                                 foreign(u"Known"_s, ForeignAlert::State::Silenced, u"alertmanager"_s)};

        QCOMPARE(lines()[0].state, AlertLine::State::Quiet);

        m_state.foreignAlerts.push_back(foreign(u"Known"_s, ForeignAlert::State::Firing, u"alertmanager"_s));
        QCOMPARE(lines()[0].state, AlertLine::State::Firing);
    }

    void aSilenceElsewhereDoesNotQuietOurs()
    {
        m_state.alerts[0].state = AlertState::State::Firing;
        m_state.foreignAlerts = {
            foreign(u"HighErrorRate"_s, ForeignAlert::State::Silenced, u"alertmanager"_s)};

        QCOMPARE(lines()[0].state, AlertLine::State::Firing);
    }

    void whatWasNeverLookedAtIsUnknown()
    {
        m_state.alerts.clear();

        QCOMPARE(lines()[0].state, AlertLine::State::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestAlertLines)
#include "tst_alertlines.moc"
