// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/alarmhealthsheet.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! The numbers of alarms against their targets, and putting an alarm aside.
class TestAlarmHealthSheet : public QObject
{
    Q_OBJECT

private:
    //! All alerts of the health check are P2.
    static void calmDown(runbook::Profile &profile)
    {
        for (auto &alert : profile.alerts) {
            alert.severity = domain::Severity::P2;
            alert.proposes.clear();
        }
    }

    static bool hasAlarm(SheetHouse &house) { return !house.house.desk().alarms().now().empty(); }

private Q_SLOTS:
    void theNumbersStandBesideTheirTargets()
    {
        SheetHouse house;
        house.house.desk().watch().start();
        AlarmHealthSheet sheet(house.house.desk(), house.current, house.appearance);
        open(sheet);
        QCOMPARE(textOf(sheet, "noAlarms"), u"No alarms."_s);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(sheet, "peak").toInt() >= 2, 20'000);

        QVERIFY2(textOf(sheet, "shares").contains(u"50% · 50%"_s)
                     || textOf(sheet, "shares").contains(u"33% · 67%"_s),
                 qPrintable(textOf(sheet, "shares")));
        QVERIFY2(textOf(sheet, "period").contains(u"in 7 days at most"_s),
                 qPrintable(textOf(sheet, "period")));
    }

    void aP2IsPutAsideWithAReasonAndTakenBack()
    {
        SheetHouse house(Language::English, &calmDown);
        house.house.desk().watch().start();
        AlarmHealthSheet sheet(house.house.desk(), house.current, house.appearance);
        QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(house), 20'000);
        open(sheet);
        auto *why = seen<QLineEdit>(sheet, "why");
        QVERIFY(why);
        type(why, u"known, being fixed"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(house.house.desk().alarms().now()[0].shelf, 20'000);
        QCOMPARE(house.house.desk().alarms().now()[0].shelf->why, u"known, being fixed"_s);

        auto *back = seen<QPushButton>(sheet, "takeBack");
        QVERIFY(back);
        QTRY_VERIFY(back->isEnabled());
        back->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.house.desk().alarms().now()[0].shelf, 20'000);
    }

    void aP0HasNoFormToPutItAside()
    {
        SheetHouse house;
        house.house.desk().watch().start();
        AlarmHealthSheet sheet(house.house.desk(), house.current, house.appearance);
        QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(house), 20'000);
        open(sheet);

        QVERIFY(!seen<QLineEdit>(sheet, "why"));
    }
};

QTEST_MAIN(TestAlarmHealthSheet)
#include "tst_alarmhealthsheet.moc"
