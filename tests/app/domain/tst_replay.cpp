// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/replay.h"
#include "tests/app/domain/happenings.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfArrivalGivesTheSameIncidents()
    {
        const auto events = twoDesks();
        Replay inOrder;
        inOrder.add(events);
        const auto expected = digest(inOrder);
        QCOMPARE(inOrder.events().size(), events.size());
        QVERIFY(expected.contains(u"Checkout"_s));
        std::mt19937 random(20261123);

        for (int round = 0; round < 1000; ++round) {
            auto arriving = events;
            std::sample(events.begin(), events.end(), std::back_inserter(arriving), 5, random);
            std::shuffle(arriving.begin(), arriving.end(), random);
            Replay replay;
            addInChunks(replay, arriving, round, random);

            QCOMPARE(digest(replay), expected);
            QVERIFY(replay.events() == inOrder.events());
        }
    }

    void aBatchBehindTheNewestIsOneReplay()
    {
        std::vector<Event> early;
        std::vector<Event> late;
        for (EventNumber number = 1; number <= 4000; ++number)
            (number % 2 == 0 ? early : late).push_back(test::eventOf(NoteAdded{u"x"_s}, number));
        Replay replay;
        replay.add(late);
        QElapsedTimer timer;
        timer.start();

        replay.add(early);

        QCOMPARE(replay.events().size(), size_t(4000));
        QVERIFY(
            std::is_sorted(replay.events().begin(), replay.events().end(), [](const auto &a, const auto &b) {
                return a.header.order() < b.header.order();
            }));
        QCOMPARE(replay.incident(u"INC-2026-1123-ABCD"_s)->events.size(), size_t(4000));
        QVERIFY2(timer.elapsed() < 5000, "one replay for each event, it seems");
    }

    void notesThatComeALittleLateAreNotReplayedEach()
    {
        constexpr EventNumber count = 20'000;
        Replay replay;
        std::vector<Event> first;
        for (EventNumber number = 1; number <= count; ++number)
            first.push_back(test::eventOf(NoteAdded{u"x"_s}, number * 2));
        replay.add(first);
        QElapsedTimer timer;
        timer.start();

        for (EventNumber number = count - 500; number < count; ++number)
            replay.add({test::eventOf(NoteAdded{u"late"_s}, number * 2 + 1)});

        QCOMPARE(replay.events().size(), size_t(count + 500));
        const auto &listed = replay.incident(u"INC-2026-1123-ABCD"_s)->events;
        QCOMPARE(listed.size(), size_t(count + 500));
        QVERIFY(std::is_sorted(listed.begin(), listed.end(), before));
        QVERIFY2(timer.elapsed() < 5000, "one replay for each event, it seems");
    }

    void aBatchOfOldNewsChangesNothing()
    {
        const auto events = twoDesks();
        Replay replay;
        replay.add(events);
        const auto before = digest(replay);

        replay.add({events[3], events[1], events[1]});
        replay.add(events.back());

        QCOMPARE(digest(replay), before);
        QCOMPARE(replay.events().size(), events.size());
    }

    void openIncidentsAreTheUnresolvedOnesNewestFirst()
    {
        Replay replay;
        replay.add(event(Declared{u"old"_s}, u"INC-1"_s, 1));
        replay.add(event(Declared{u"over"_s}, u"INC-2"_s, 2));
        replay.add(event(Declared{u"new"_s}, u"INC-3"_s, 3));
        replay.add(event(Resolved{}, u"INC-2"_s, 4));

        QStringList open;
        for (const auto *incident : replay.openIncidents())
            open += incident->id;

        QCOMPARE(open, (QStringList{u"INC-3"_s, u"INC-1"_s}));
        QCOMPARE(replay.incidents().size(), size_t(3));
        QCOMPARE(replay.incident(u"INC-9"_s), nullptr);
    }

    void previewsAndUsedTokensAreKnownWithoutAnIncident()
    {
        PlanPreviewed preview;
        preview.token = u"T1"_s;
        RunStarted run;
        run.run = u"R1"_s;
        run.token = u"T1"_s;
        Replay replay;

        replay.add(event(preview, {}, 1));
        QVERIFY(replay.preview(u"T1"_s));
        QVERIFY(!replay.preview(u"T2"_s));
        QVERIFY(!replay.isUsed(u"T1"_s));
        replay.add(event(run, {}, 2));

        QVERIFY(replay.isUsed(u"T1"_s));
        QCOMPARE(replay.unfinishedRuns().size(), size_t(1));
        replay.add(event(RunEnded{u"R1"_s, {}, {}, u"verified"_s, {}}, {}, 3));
        QVERIFY(replay.unfinishedRuns().empty());
        QVERIFY(replay.incidents().empty());
    }

private:
    static Event event(const Happening &happening, const QString &incident, EventNumber number,
                       const QString &desk = u"desk-a"_s)
    {
        auto made = test::eventOf(happening, number);
        made.header.incident = incident;
        made.header.desk = desk;
        return made;
    }

    //! Two desks at work on two incidents at the same time, readings equal where they can be.
    static std::vector<Event> twoDesks()
    {
        std::vector<Event> events;
        EventNumber number = 0;
        events.push_back(event(Declared{u"API down"_s}, u"INC-A"_s, ++number));
        events.push_back(event(Declared{u"Checkout"_s}, u"INC-B"_s, number, u"desk-b"_s));
        for (const auto &happening : test::oneOfEach()) {
            ++number;
            events.push_back(event(happening, u"INC-A"_s, number));
            if (number % 3 == 0)
                events.push_back(event(RoleAssigned{Role::Commander, u"Person %1"_s.arg(number)}, u"INC-A"_s,
                                       number, u"desk-b"_s));
        }
        events.push_back(event(NoteAdded{u"last"_s}, u"INC-B"_s, ++number));
        return events;
    }

    static void addInChunks(Replay &replay, const std::vector<Event> &arriving, int round,
                            std::mt19937 &random)
    {
        const size_t longest = round % 100 == 0 ? 1 : arriving.size(); // one by one now and then
        for (size_t at = 0; at < arriving.size();) {
            const auto size = std::min(arriving.size() - at, 1 + random() % longest);
            if (size == 1)
                replay.add(arriving[at]);
            else
                replay.add(std::vector<Event>(arriving.begin() + qptrdiff(at),
                                              arriving.begin() + qptrdiff(at + size)));
            at += size;
        }
    }

    static QString digest(const Replay &replay)
    {
        QStringList lines;
        for (const auto *x : replay.incidents()) {
            lines += u"%1 %2 %3 %4 %5"_s.arg(x->id, x->title, QString::number(int(x->phase)),
                                             x->holder(Role::Commander), QString::number(x->openLoops()));
            lines +=
                u"%1 %2 %3 %4 %5"_s.arg(QString::number(x->events.size()), QString::number(x->runs.size()),
                                        x->updateDue().toString(Qt::ISODateWithMs), x->postMortem,
                                        x->frozen ? u"frozen"_s : u"open"_s);
        }
        return lines.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
