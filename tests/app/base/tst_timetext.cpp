// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeWithAZoneIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("UTC") << u"2026-11-23T00:04:05Z"_s << u"2026-11-23T00:04:05.000Z"_s;
        QTest::newRow("Riyadh") << u"2026-11-23T03:04:05+03:00"_s << u"2026-11-23T00:04:05.000Z"_s;
        QTest::newRow("half an hour west") << u"2026-11-22T20:34:05-03:30"_s << u"2026-11-23T00:04:05.000Z"_s;
        QTest::newRow("small letters") << u"2026-11-23t00:04:05z"_s << u"2026-11-23T00:04:05.000Z"_s;
        QTest::newRow("a space") << u"2026-11-23 00:04:05Z"_s << u"2026-11-23T00:04:05.000Z"_s;
        QTest::newRow("tenths") << u"2026-11-23T00:04:05.1Z"_s << u"2026-11-23T00:04:05.100Z"_s;
        QTest::newRow("nanoseconds") << u"2026-11-23T00:04:05.123456789Z"_s << u"2026-11-23T00:04:05.123Z"_s;
        QTest::newRow("the last day of February")
            << u"2028-02-29T23:59:59Z"_s << u"2028-02-29T23:59:59.000Z"_s;
    }

    void aTimeWithAZoneIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);

        const auto time = fromRfc3339(text);

        QVERIFY2(time, time ? "" : qPrintable(time.error().message));
        QCOMPARE(toRfc3339(*time), utc);
        QCOMPARE(time->timeSpec(), Qt::UTC);
    }

    void whatIsNotATimeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no zone") << u"2026-11-23T00:04:05"_s;
        QTest::newRow("no seconds") << u"2026-11-23T00:04Z"_s;
        QTest::newRow("only a day") << u"2026-11-23"_s;
        QTest::newRow("30 February") << u"2026-02-30T00:00:00Z"_s;
        QTest::newRow("month 13") << u"2026-13-01T00:00:00Z"_s;
        QTest::newRow("hour 24") << u"2026-11-23T24:00:00Z"_s;
        QTest::newRow("hour 25") << u"2026-11-23T25:00:00Z"_s;
        QTest::newRow("a zone of 25 hours") << u"2026-11-23T00:00:00+25:00"_s;
        QTest::newRow("words after it") << u"2026-11-23T00:04:05Z now"_s;
        QTest::newRow("a new line after it") << u"2026-11-23T00:04:05Z\n"_s;
        QTest::newRow("Arabic digits") << u"٢٠٢٦-11-23T00:04:05Z"_s;
    }

    void whatIsNotATimeIsRefused()
    {
        QFETCH(QString, text);

        const auto time = fromRfc3339(text);

        QVERIFY2(!time, time ? qPrintable(toRfc3339(*time)) : "");
        QCOMPARE(time.error().code, Error::Code::InvalidInput);
    }

    void aTimeThatIsNoneIsWrittenAsNothing() { QCOMPARE(toRfc3339(QDateTime()), QString()); }

    void durationsAreReadAsProfilesWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
        QTest::newRow("with a space") << u" 30 s "_s << qint64(30'000);
        QTest::newRow("milliseconds") << u"250ms"_s << qint64(250);
        QTest::newRow("two units") << u"1h30m"_s << qint64(5'400'000);
        QTest::newRow("days") << u"2d"_s << qint64(172'800'000);
        QTest::newRow("none") << u"0s"_s << qint64(0);
    }

    void durationsAreReadAsProfilesWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);

        const auto duration = durationFromText(text);

        QVERIFY(duration);
        QCOMPARE(qint64(duration->count()), milliseconds);
    }

    void whatIsNotADurationIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"  "_s;
        QTest::newRow("a bare number") << u"90"_s;
        QTest::newRow("another unit") << u"3 weeks"_s;
        QTest::newRow("negative") << u"-5s"_s;
        QTest::newRow("a fraction") << u"1.5s"_s;
        QTest::newRow("a tail") << u"5s and more"_s;
        QTest::newRow("more than 64 bits") << u"99999999999999999999s"_s;
        QTest::newRow("centuries") << u"9999999999d"_s;
        QTest::newRow("centuries in pieces") << u"9999999999d"_s.repeated(20);
    }

    void whatIsNotADurationIsRefused()
    {
        QFETCH(QString, text);

        const auto duration = durationFromText(text);

        QVERIFY2(!duration, duration ? qPrintable(QString::number(duration->count())) : "");
    }

    void aClockTextHasHoursOnlyWhenThereAreSome_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << 0 << u"0:00"_s;
        QTest::newRow("a minute") << 65 << u"1:05"_s;
        QTest::newRow("just under an hour") << 3599 << u"59:59"_s;
        QTest::newRow("an hour") << 3723 << u"1:02:03"_s;
        QTest::newRow("over a day") << 90'000 << u"25:00:00"_s;
        QTest::newRow("overdue") << -65 << u"\u22121:05"_s;
    }

    void aClockTextHasHoursOnlyWhenThereAreSome()
    {
        QFETCH(int, seconds);
        QFETCH(QString, expected);

        QCOMPARE(toClockText(std::chrono::seconds(seconds)), expected);
    }

    void riyadhIsThreeHoursAhead()
    {
        test::FakeClock clock;

        QCOMPARE(toRiyadhMinute(clock.now()), u"03:04"_s);
        clock.advance(20h + 56min + 7s);
        QCOMPARE(toRiyadhSecond(clock.now()), u"00:00:07"_s);
        QCOMPARE(inRiyadh(clock.now()).date(), QDate(2026, 11, 24));
    }

    void settingTheWallClockLetsNoTimePass()
    {
        test::FakeClock clock;
        const auto before = clock.monotonic();

        clock.setNow(clock.now().addDays(-1));
        QCOMPARE(clock.monotonic(), before);

        clock.advance(1500ms);
        QCOMPARE((clock.monotonic() - before).count(), 1500);
    }

    void theRealClockIsUtc()
    {
        const Clock clock;

        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QVERIFY(qAbs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) < 5);
        const auto before = clock.monotonic(); // in a line of its own: operands have no order
        QVERIFY(before <= clock.monotonic());
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
