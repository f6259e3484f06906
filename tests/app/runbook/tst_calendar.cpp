// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hijri.h"
#include "app/runbook/profilereader.h"
#include "tests/app/runbook/smallprofile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

//! Which days are no business days, and what becomes of a holiday that meets the weekend.
class TestCalendar : public QObject
{
    Q_OBJECT

private:
    static Profile profileOf(const SmallProfile &files)
    {
        return *readProfile(files.folder(), {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}});
    }

    static std::map<QDate, LocalizedText> with(QDate first, QDate last, Observed observed)
    {
        std::map<QDate, LocalizedText> holidays;
        addHoliday(holidays, {first, last, {u"Feast"_s, u"عيد"_s}, observed}, domain::BusinessDays());
        return holidays;
    }

    static QByteArray calendar(const QByteArray &rest)
    {
        return R"({"name":{"en":"Here","ar":"هنا"},"source":{"en":"a test","ar":"اختبار"},"years":{"from":2026,"to":2027},)"
            + rest + '}';
    }

private Q_SLOTS:
    void aHolidayOnAFridayIsKeptOnThursday()
    {
        const auto days = with(QDate(2026, 11, 27), QDate(2026, 11, 27), Observed::Nearest);

        QCOMPARE(days.size(), size_t(2));
        QVERIFY(days.contains(QDate(2026, 11, 26)));
    }

    void aHolidayOnASaturdayIsKeptOnSunday()
    {
        QVERIFY(
            with(QDate(2026, 11, 28), QDate(2026, 11, 28), Observed::Nearest).contains(QDate(2026, 11, 29)));
    }

    void aFeastOverTheWeekendGoesOnAfterIt()
    {
        // Thursday to Sunday: Friday and Saturday are made up for on Monday and Tuesday.
        const auto days = with(QDate(2026, 11, 26), QDate(2026, 11, 29), Observed::After);

        QCOMPARE(days.size(), size_t(6));
        QVERIFY(days.contains(QDate(2026, 11, 30)));
        QVERIFY(days.contains(QDate(2026, 12, 1)));
        QCOMPARE(with(QDate(2026, 11, 26), QDate(2026, 11, 29), Observed::None).size(), size_t(4));
    }

    void aHolidayWithinAnotherIsNotMadeUpFor()
    {
        auto days = with(QDate(2026, 11, 26), QDate(2026, 11, 29), Observed::None);
        addHoliday(days, {QDate(2026, 11, 27), QDate(2026, 11, 27), {u"Day"_s, u"يوم"_s}, Observed::Nearest},
                   domain::BusinessDays());

        QCOMPARE(days.size(), size_t(4));
        QCOMPARE(days[QDate(2026, 11, 27)].en, u"Feast"_s);
    }

    void theShippedCalendarKnowsTheSaudiHolidays()
    {
        const auto calendar = profileOf(SmallProfile()).calendar;

        QVERIFY(!calendar.source.isEmpty());
        QVERIFY(calendar.knows(QDate(2026, 1, 1)) && !calendar.knows(QDate(2100, 1, 1)));
        QCOMPARE(calendar.holidays.at(QDate(2026, 9, 23)).en, u"National Day"_s);
        QCOMPARE(calendar.holidays.at(QDate(2025, 3, 30)).en, u"Eid al-Fitr"_s); // as it was announced
        QCOMPARE(calendar.holidays.at(QDate(2025, 6, 5)).en, u"Eid al-Adha"_s);
        QCOMPARE(calendar.holidays.at(QDate(2030, 9, 23)).en, u"National Day"_s);
        // Resolved on the Monday before Eid al-Fitr 2027, which is Tuesday to Friday.
        QCOMPARE(calendar.days.after(QDate(2027, 3, 8), 3), QDate(2027, 3, 17));
    }

    void theShippedEidsAreThoseOfUmmAlQura()
    {
        const auto calendar = profileOf(SmallProfile()).calendar;
        for (auto day = QDate(calendar.firstYear, 1, 1); calendar.knows(day); day = day.addDays(1)) {
            const auto hijri = hijriOf(day);
            QVERIFY(hijri);
            const bool firstOfFitr = hijriOf(day.addDays(-1)) == HijriDate{hijri->year, 9, 29};
            const bool arafat = hijri->month == 12 && hijri->day == 9;
            if (firstOfFitr || arafat)
                QVERIFY2(calendar.holidays.contains(day), qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void aProfileMayBringItsOwn()
    {
        SmallProfile files;
        files.write(u"calendar.json"_s, calendar(R"("weekend":["saturday","sunday"],
                        "yearly":[{"month":12,"day":25,"name":{"en":"Christmas","ar":"الميلاد"}}])"));
        const auto profile = profileOf(files);

        QCOMPARE(profile.problems, QStringList());
        QVERIFY(profile.calendar.days.isWorkingDay(QDate(2026, 11, 27)));
        QVERIFY(!profile.calendar.days.isWorkingDay(QDate(2026, 11, 29)));
        QVERIFY(!profile.calendar.days.isWorkingDay(QDate(2026, 12, 25)));
    }

    void aFaultIsToldAndTheShippedOneStandsIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"calendar.json:1:"_s;
        QTest::newRow("no such day of the week") << calendar(R"("weekend":["fridays"])") << u"/weekend/0: "_s;
        QTest::newRow("nobody ever works")
            << calendar(R"("weekend":["monday","tuesday","wednesday","thursday","friday","saturday",)"
                        R"("sunday"])")
            << u"/weekend: "_s;
        QTest::newRow("no such date")
            << calendar(R"("weekend":[],"dated":[{"from":"2026-02-30","to":"2026-03-01",)"
                        R"("name":{"en":"x","ar":"س"}}])")
            << u"/dated/0/from: "_s;
        QTest::newRow("backwards") << calendar(
            R"("weekend":[],"dated":[{"from":"2026-03-02","to":"2026-03-01",)"
            R"("name":{"en":"x","ar":"س"}}])")
                                   << u"/dated/0/to: "_s;
        QTest::newRow("outside its years")
            << calendar(R"("weekend":[],"dated":[{"from":"2030-03-01","to":"2030-03-01",)"
                        R"("name":{"en":"x","ar":"س"}}])")
            << u"/dated/0/from: "_s;
        QTest::newRow("31 June") << calendar(
            R"("weekend":[],"yearly":[{"month":6,"day":31,"name":{"en":"x","ar":"س"}}])")
                                 << u"/yearly/0/day: "_s;
    }
    void aFaultIsToldAndTheShippedOneStandsIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        SmallProfile files;
        files.write(u"calendar.json"_s, text);
        const auto profile = profileOf(files);

        QCOMPARE(profile.problems.size(), 1);
        QVERIFY2(profile.problems.first().contains(place), qPrintable(profile.problems.first()));
        QVERIFY(!profile.calendar.days.isWorkingDay(QDate(2026, 9, 23)));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
