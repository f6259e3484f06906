// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zonehouse.h"
#include "ui/alarms/alarmnotices.h"
#include "ui/alarms/notifier.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

namespace {

class FakeNotifier : public Notifier
{
public:
    void show(const Notice &notice) override { shown.push_back(notice); }

    std::vector<Notice> shown;
};

monitor::Alarm alarmOf(const QString &id, domain::Severity severity)
{
    monitor::Alarm alarm;
    alarm.id = alarm.subject = id;
    alarm.severity = severity;
    return alarm;
}

} // namespace

//! What is told on the desktop, and when.
class TestAlarmNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstOfTheNewAlarmsIsTheTitle()
    {
        ZoneHouse house;
        FakeNotifier notifier;
        const AlarmNotices notices(house.parts(), notifier, [] {
            return false;
        });
        Q_EMIT house.house.desk().alarms().raised({alarmOf(u"error-rate"_s, domain::Severity::P1),
                                                   alarmOf(u"llm-fallback"_s, domain::Severity::P2),
                                                   alarmOf(u"health"_s, domain::Severity::P0)});

        QCOMPARE(notifier.shown.size(), size_t(1));
        QVERIFY(notifier.shown[0].urgent);
        QCOMPARE(notifier.shown[0].title, u"New alarm: P0"_s);
        QCOMPARE(notifier.shown[0].text, u"Error rate above 1%\nHealth check is failing"_s);
    }

    void aP2IsNotTold()
    {
        ZoneHouse house;
        FakeNotifier notifier;
        const AlarmNotices notices(house.parts(), notifier, [] {
            return false;
        });
        Q_EMIT house.house.desk().alarms().raised({alarmOf(u"llm-fallback"_s, domain::Severity::P2)});

        QVERIFY(notifier.shown.empty());
    }

    void whoLooksIsNotToldTwice()
    {
        ZoneHouse house;
        FakeNotifier notifier;
        const AlarmNotices notices(house.parts(), notifier, [] {
            return true;
        });
        Q_EMIT house.house.desk().alarms().raised({alarmOf(u"health"_s, domain::Severity::P0)});

        QVERIFY(notifier.shown.empty());
    }

    void aDueUpdateIsToldOnce()
    {
        ZoneHouse house(Language::English, [](runbook::Profile &profile) {
            for (auto &level : profile.runbook.severities)
                level.updateEvery = std::chrono::milliseconds(1);
        });
        FakeNotifier notifier;
        const AlarmNotices notices(house.parts(), notifier, [] {
            return false;
        });
        house.house.declare(u"<b>API</b> down"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notifier.shown.size(), size_t(1), 20'000);
        QCOMPARE(notifier.shown[0].title, u"Status update due"_s);
        QCOMPARE(notifier.shown[0].text, u"<b>API</b> down"_s);

        Q_EMIT house.pulse.beat();
        QCOMPARE(notifier.shown.size(), size_t(1));
    }
};

QTEST_MAIN(TestAlarmNotices)
#include "tst_alarmnotices.moc"
