// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"
#include "tests/app/domain/happenings.h"
#include "tests/support/fakeclock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

namespace {

QDateTime utc(int month, int day, int hour)
{
    return {QDate(2026, month, day), QTime(hour, 0), Qt::UTC};
}

Incident aware(const QDateTime &at)
{
    Incident incident;
    apply(incident, test::eventOf(Declared{u"x"_s}, 1));
    apply(incident, test::eventOf(BreachAware{at.toMSecsSinceEpoch(), {}}, 2));
    return incident;
}

void write(Incident &incident, const QString &item, const QString &text)
{
    apply(incident, test::eventOf(NoticeItemWritten{item, text}, incident.events.size() + 1));
}

Result<std::vector<Happening>> file(const Incident &incident, const NoticeFiled &filed, const QDateTime &now)
{
    return decide(incident, FileNotice{filed}, {u"Sara"_s, now});
}

} // namespace

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineIs72RunningHoursLater_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("in Riyadh") << "Asia/Riyadh"_ba << utc(11, 23, 0);
        QTest::newRow("the clock goes back in between") << "Europe/Berlin"_ba << utc(10, 24, 0);
        QTest::newRow("the clock goes forward in between") << "Europe/Berlin"_ba << utc(3, 28, 0);
        QTest::newRow("in the hour that is there twice") << "America/New_York"_ba << utc(11, 1, 6);
        QTest::newRow("in the hour that is not there") << "America/New_York"_ba << utc(3, 8, 7);
        QTest::newRow("half an hour at Lord Howe") << "Australia/Lord_Howe"_ba << utc(4, 3, 12);
        QTest::newRow("over a weekend and the new year") << "UTC"_ba << utc(12, 31, 23);
    }
    void theDeadlineIs72RunningHoursLater()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, at);
        const auto local = at.toTimeZone(QTimeZone(zone));

        QCOMPARE(at.msecsTo(noticeDeadline(local)), qint64(72) * 3'600'000);
        QCOMPARE(noticeDeadline(local), noticeDeadline(at));
        QCOMPARE(noticeMark(local, at.addSecs(72 * 3600 - 1)), 71);
        QCOMPARE(noticeMark(at, local.addSecs(72 * 3600)), 72);
    }

    void aClockThatIsSetMovesNoDeadline()
    {
        test::FakeClock clock(utc(11, 23, 0));
        const auto incident = aware(clock.now());
        const auto before = noticeDeadline(*incident.breachAware);

        clock.setNow(utc(11, 25, 2)); // somebody sets it 50 hours ahead
        QCOMPARE(noticeDeadline(*incident.breachAware), before);
        QCOMPARE(noticeMark(*incident.breachAware, clock.now()), 48);
        clock.setNow(utc(11, 22, 23)); // and back, too far
        QCOMPARE(noticeDeadline(*incident.breachAware), before);
        QCOMPARE(noticeMark(*incident.breachAware, clock.now()), 0);
    }

    void peopleAreRemindedAtTheMarks_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("mark");
        for (const auto &[minutes, mark] : std::vector<std::pair<int, int>>{{0, 0},
                                                                            {24 * 60 - 1, 0},
                                                                            {24 * 60, 24},
                                                                            {48 * 60 - 1, 24},
                                                                            {48 * 60, 48},
                                                                            {60 * 60, 60},
                                                                            {66 * 60, 66},
                                                                            {71 * 60, 71},
                                                                            {72 * 60 - 1, 71},
                                                                            {72 * 60, 72},
                                                                            {500 * 60, 72}})
            QTest::addRow("after %d minutes", minutes) << minutes << mark;
    }
    void peopleAreRemindedAtTheMarks()
    {
        QFETCH(int, minutes);
        QFETCH(int, mark);

        QCOMPARE(noticeMark(utc(11, 23, 0), utc(11, 23, 0).addSecs(minutes * 60)), mark);
    }

    void aPointIsCompleteWhenAllItsItemsAre()
    {
        auto incident = aware(utc(11, 23, 0));
        QCOMPARE(incident.notice.completePoints(), 0);
        write(incident, u"contact"_s, u"DPO"_s);
        write(incident, u"when"_s, u"at noon"_s);
        QCOMPARE(incident.notice.completePoints(), 1);
        QCOMPARE(incident.notice.missing(noticePoints().front()), QStringList{u"circumstances"_s});
        write(incident, u"contact"_s, {}); // not known any more
        QCOMPARE(incident.notice.completePoints(), 0);
    }

    void whatIsWrittenIsChecked()
    {
        const auto incident = aware(utc(11, 23, 0));
        const Asker sara{u"Sara"_s, utc(11, 23, 1)};

        QVERIFY(decide(incident, WriteNoticeItem{u"contact"_s, u"DPO"_s}, sara));
        QVERIFY(!decide(incident, WriteNoticeItem{u"colour"_s, u"red"_s}, sara));
        QVERIFY(decide(incident, WriteNoticeItem{u"contact"_s, u" "_s}, sara)->empty()); // as it was
        QVERIFY(!decide(incident, WriteNoticeItem{u"contact"_s, QString(30'000, u'x')}, sara));
    }

    void aFilingNeedsAwarenessAReceiptAndATimeThatWas()
    {
        Incident unaware;
        apply(unaware, test::eventOf(Declared{u"x"_s}, 1));
        const auto now = utc(11, 23, 5);
        const auto incident = aware(utc(11, 23, 0));

        QVERIFY(!file(unaware, {0, {}, u"9f"_s, 1, u"N-1"_s}, now));
        QVERIFY(!file(incident, {0, {}, u"9f"_s, 1, u" "_s}, now));
        QVERIFY(!file(incident, {now.addSecs(61).toMSecsSinceEpoch(), {}, u"9f"_s, 1, u"N-1"_s}, now));
        const auto filed = file(incident, {0, {}, u"9f"_s, 1, u"N-1"_s}, now);
        QVERIFY(filed && filed->size() == 1);
        QCOMPARE(std::get<NoticeFiled>(filed->front()).at, now.toMSecsSinceEpoch());
    }

    void aLateFilingNeedsItsReason()
    {
        auto incident = aware(utc(11, 23, 0));
        const auto late = utc(11, 26, 0).addSecs(1);

        QVERIFY(file(incident, {0, {}, u"9f"_s, 1, u"N-1"_s}, late.addSecs(-1)));
        const auto refused = file(incident, {0, {}, u"9f"_s, 1, u"N-1"_s}, late);
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        write(incident, u"late"_s, u"the logs were encrypted"_s);
        QVERIFY(file(incident, {0, {}, u"9f"_s, 1, u"N-1"_s}, late));
    }

    void aFilingIsRecordedOnce()
    {
        auto incident = aware(utc(11, 23, 0));
        const NoticeFiled filed{utc(11, 23, 9).toMSecsSinceEpoch(), {}, u"9f"_s, 1, u"N-1"_s};
        apply(incident, test::eventOf(filed, 3));

        const auto again = file(incident, filed, utc(11, 23, 10));
        QVERIFY(again && again->empty());
        auto other = filed;
        other.receipt = u"N-2"_s;
        QCOMPARE(file(incident, other, utc(11, 23, 10))->size(), size_t(1));
    }

    void aSupplementMayComeAfterTheDeadline()
    {
        auto incident = aware(utc(11, 23, 0));
        apply(incident,
              test::eventOf(NoticeFiled{utc(11, 23, 9).toMSecsSinceEpoch(), {}, u"9f"_s, 1, u"N-1"_s}, 3));

        QVERIFY(file(incident, {0, {}, u"a0"_s, 1, u"N-2"_s}, utc(12, 5, 0)));
    }

    void tellingPeopleAnswersTheFourthPoint()
    {
        const auto now = utc(11, 23, 5);
        auto incident = aware(utc(11, 23, 0));
        const Asker sara{u"Sara"_s, now};

        QVERIFY(!decide(incident, TellPeople{{0, u" "_s}}, sara));
        QVERIFY(!decide(incident, TellPeople{{now.addSecs(61).toMSecsSinceEpoch(), u"by post"_s}}, sara));
        const auto told = decide(incident, TellPeople{{0, u" by post "_s}}, sara);
        QVERIFY(told && told->size() == 1);
        const auto by = std::get<PeopleTold>(told->front());
        QCOMPARE(by.how, u"by post"_s);
        QCOMPARE(by.at, now.toMSecsSinceEpoch());
        QVERIFY(!incident.notice.knows(u"told"_s));
        apply(incident, test::eventOf(by, 3));
        QVERIFY(incident.notice.knows(u"told"_s));
        QCOMPARE(incident.notice.completePoints(), 1);
        QVERIFY(decide(incident, TellPeople{by}, sara)->empty()); // once
    }

    void aBreachThatNeedsNoNoticeIsCountedNoMore()
    {
        auto incident = aware(utc(11, 23, 0));
        const Asker sara{u"Sara"_s, utc(11, 23, 5)};
        QVERIFY(incident.countsToNotice());

        QVERIFY(!decide(incident, DismissBreach{{u"made up"_s, u" "_s}}, sara));
        QVERIFY(!decide(incident, DismissBreach{{u" "_s, u"Huda"_s}}, sara));
        const auto dismissed = decide(incident, DismissBreach{{u"made up"_s, u"Huda"_s}}, sara);
        QVERIFY(dismissed && dismissed->size() == 1);
        apply(incident, test::eventOf(dismissed->front(), 3));
        QVERIFY(!incident.countsToNotice());
        QVERIFY(!decide(incident, DismissBreach{{u"made up"_s, u"Huda"_s}}, sara)); // it is already

        const auto again = decide(incident, BecomeAware{utc(11, 23, 4), u"it was real"_s}, sara);
        QVERIFY(again && again->size() == 1);
        apply(incident, test::eventOf(again->front(), 4));
        QVERIFY(incident.countsToNotice());
        QCOMPARE(*incident.breachAware, utc(11, 23, 4));
    }

    void whatWasFiledIsNotDismissed()
    {
        auto incident = aware(utc(11, 23, 0));
        apply(incident,
              test::eventOf(NoticeFiled{utc(11, 23, 1).toMSecsSinceEpoch(), {}, u"9f"_s, 1, u"N-1"_s}, 3));

        const auto refused =
            decide(incident, DismissBreach{{u"made up"_s, u"Huda"_s}}, {u"Sara"_s, utc(11, 23, 5)});

        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(!incident.countsToNotice());
    }
};

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
