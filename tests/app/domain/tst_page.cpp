// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"
#include "app/domain/replay.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestPage : public QObject
{
    Q_OBJECT

private:
    static PageSent call(const QString &page, const QString &who, const QString &person,
                         const QStringList &messages = {})
    {
        return {page, u"db-down"_s, u"DB down"_s, who, person, {}, messages, u"You are paged."_s, {}, 10'000};
    }
    static Incident after(const std::vector<Happening> &happenings)
    {
        Incident incident;
        EventNumber number = 0;
        apply(incident, test::eventOf(Declared{u"API down"_s}, ++number));
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number));
        return incident;
    }
    //! Sara and Ahmed are called for the same rule.
    static Incident twoCalled()
    {
        return after({call(u"P1"_s, u"On-call platform"_s, u"Sara"_s), call(u"P2"_s, u"DBA"_s, u"Ahmed"_s)});
    }
    static QString by(const Result<std::vector<PageAcknowledged>> &answers)
    {
        if (!answers)
            return u"error %1"_s.arg(int(answers.error().code));
        QStringList out;
        for (const auto &answer : *answers)
            out += answer.page + u'=' + answer.by;
        return out.join(u' ');
    }

private Q_SLOTS:
    void itWaitsForAnAnswerUntilItsTime()
    {
        const auto called = twoCalled();
        const auto &page = called.pages.front();

        QVERIFY(page.isOpen());
        QCOMPARE(page.due(), page.at.addMSecs(10'000));
        QCOMPARE(page.called(), u"Sara"_s);
        const auto answered =
            after({call(u"P1"_s, u"DBA"_s, {}), PageAcknowledged{u"P1"_s, u"DBA"_s, u"Omar"_s}});
        QVERIFY(!answered.pages.front().due().isValid());
        QCOMPARE(answered.pages.front().by, u"Omar"_s);
        QCOMPARE(answered.pages.front().called(), u"DBA"_s);
    }

    void anAnswerBeatsItsAbsenceInAnyOrder()
    {
        const PageAcknowledged answer{u"P1"_s, u"DBA"_s, u"Ahmed"_s};
        const PageMissed miss{u"P1"_s, u"DBA"_s, u"Ahmed"_s};
        const auto sent = call(u"P1"_s, u"DBA"_s, u"Ahmed"_s);

        for (const auto &happenings :
             {std::vector<Happening>{sent, answer, miss}, std::vector<Happening>{sent, miss, answer}})
            QCOMPARE(after(happenings).pages.front().state, Page::State::Acknowledged);
    }

    void anyOrderOfArrivalGivesTheSamePages()
    {
        std::vector<Event> events{test::eventOf(Declared{u"API down"_s}, 1)};
        for (const Happening &happening : std::vector<Happening>{
                 call(u"P1"_s, u"DBA"_s, u"Ahmed"_s), PageMissed{u"P1"_s, u"DBA"_s, u"Ahmed"_s},
                 call(u"P2"_s, u"DBA"_s, u"Sara"_s), PageAcknowledged{u"P2"_s, u"DBA"_s, u"Sara"_s},
                 call(u"P3"_s, u"CTO"_s, u"Omar"_s), PageAcknowledged{u"P2"_s, u"DBA"_s, u"Omar"_s}})
            events.push_back(test::eventOf(happening, EventNumber(events.size()) + 1));
        std::mt19937 random(20261128);

        for (int round = 0; round < 200; ++round) {
            std::shuffle(events.begin(), events.end(), random);
            Replay replay;
            for (const auto &event : events)
                replay.add(event);

            QStringList pages;
            for (const auto &page : replay.incidents().front()->pages)
                pages += page.what.page + u' ' + toKey(page.state) + u' ' + page.by;
            QCOMPARE(pages.join(u", "_s), u"P1 missed , P2 acknowledged Sara, P3 called "_s);
        }
    }

    void whatMakesNoSenseChangesNothing()
    {
        QVERIFY(after({PageAcknowledged{u"P9"_s, {}, {}}, PageMissed{u"P9"_s, {}, {}}, PageSent{}})
                    .pages.empty());
        QCOMPARE(after({call(u"P1"_s, u"DBA"_s, {}), call(u"P1"_s, u"CTO"_s, {})}).pages.size(), size_t(1));
    }

    void theLastCallForADutyCounts()
    {
        const auto incident =
            after({call(u"P1"_s, u"DBA"_s, u"Ahmed"_s), call(u"P2"_s, u"CTO"_s, u"Omar"_s),
                   PageMissed{u"P1"_s, u"DBA"_s, u"Ahmed"_s}, call(u"P3"_s, u"dba"_s, u"Sara"_s)});

        const auto latest = latestPages(incident.pages, u"db-down"_s);

        QCOMPARE(latest.size(), size_t(2));
        QCOMPARE(latest[0]->what.page, u"P3"_s);
        QCOMPARE(latest[1]->what.page, u"P2"_s);
        QVERIFY(latestPages(incident.pages, u"security"_s).empty());
        QCOMPARE(latestPages(incident.pages).size(), size_t(2));
        QCOMPARE(askedFor(incident.pages, u"db-down"_s, u"DBA"_s), (QStringList{u"Ahmed"_s, u"Sara"_s}));
    }

    void afterAnAnswerTheChainBeginsAgain()
    {
        const auto incident =
            after({call(u"P1"_s, u"DBA"_s, u"Ahmed"_s), PageAcknowledged{u"P1"_s, u"DBA"_s, u"Ahmed"_s},
                   call(u"P2"_s, u"DBA"_s, u"Sara"_s)});

        QCOMPARE(askedFor(incident.pages, u"db-down"_s, u"DBA"_s), QStringList{u"Sara"_s});
    }

    void anAnswerIsOfWhoeverIsNamed()
    {
        const auto pages = twoCalled().pages;

        QCOMPARE(by(answersOf(pages, u"db-down"_s, {})), u"P1=Sara P2=Ahmed"_s);
        QCOMPARE(by(answersOf(pages, u"db-down"_s, u"ahmed"_s)), u"P2=Ahmed"_s);
        QCOMPARE(by(answersOf(pages, u"db-down"_s, u"On-call platform"_s)), u"P1=Sara"_s);
        QCOMPARE(by(answersOf(pages, u"db-down"_s, u"Omar"_s)),
                 u"error %1"_s.arg(int(Error::Code::InvalidInput))); // for whom of the two?
        QCOMPARE(by(answersOf(pages, u"security"_s, {})), u"error %1"_s.arg(int(Error::Code::Conflict)));
    }

    void somebodyElseMayAnswerAndLateToo()
    {
        const auto one = after({call(u"P1"_s, u"DBA"_s, u"Ahmed"_s)});
        const auto late =
            after({call(u"P1"_s, u"DBA"_s, u"Ahmed"_s), PageMissed{u"P1"_s, u"DBA"_s, u"Ahmed"_s}});

        QCOMPARE(by(answersOf(one.pages, u"db-down"_s, u"Omar"_s)), u"P1=Omar"_s);
        QCOMPARE(by(answersOf(late.pages, u"db-down"_s, {})), u"P1=Ahmed"_s);
        QVERIFY(!missesOf(late.pages, u"db-down"_s, {}));
        QCOMPARE(missesOf(one.pages, u"db-down"_s, u"DBA"_s)->front().person, u"Ahmed"_s);
        QVERIFY(!missesOf(twoCalled().pages, u"db-down"_s, u"Omar"_s));
    }

    void nobodyIsCalledToAnIncidentThatIsOverButTheyMayAnswer()
    {
        auto incident = twoCalled();
        apply(incident, test::eventOf(Resolved{}, 9));
        const Asker sara{u"Sara"_s, test::eventOf(Resolved{}, 9).header.time()};

        QVERIFY(!decide(incident, SendPages{{call(u"P3"_s, u"CTO"_s, {})}}, sara));
        QVERIFY(decide(incident, AcknowledgePage{u"db-down"_s, {}}, sara));
        QVERIFY(!decide(twoCalled(), SendPages{}, sara));
    }

    void howFarItIsIsToldByItsMessages()
    {
        const auto queued = [](const QString &id, const QString &sealed = {}) {
            return MessageQueued{id, u"pager"_s, u"page"_s, {}, u"x"_s, {}, sealed, false, u"db-down"_s};
        };
        const auto state = [&](const std::vector<Happening> &messages) {
            auto all = messages;
            all.emplace_back(call(u"P1"_s, u"DBA"_s, {}, {u"M1"_s, u"M2"_s}));
            const auto incident = after(all);
            return toKey(deliveryOf(incident.pages.front(), incident.messages));
        };
        const MessageFailed failed{u"M1"_s, u"pager"_s, u"503"_s, false, 0};

        QCOMPARE(toKey(deliveryOf(twoCalled().pages.front(), {})), u"byHand"_s);
        QCOMPARE(state({queued(u"M1"_s)}), u"onItsWay"_s);
        QCOMPARE(state({queued(u"M1"_s), failed}), u"failed"_s);
        QCOMPARE(state({queued(u"M1"_s), failed, queued(u"M2"_s), MessageSent{u"M2"_s, u"pager"_s, {}}}),
                 u"sent"_s);
        QCOMPARE(state({queued(u"M1"_s, u"drill"_s)}), u"sealed"_s);
    }

    void pagesOfTwoRulesAreTwoMessages()
    {
        const MessageQueued one{u"M1"_s, u"pager"_s, u"page"_s, {}, {}, {}, {}, false, u"db-down"_s};
        auto other = one;
        QVERIFY(isSameKind(one, other));
        other.rule = u"security"_s;
        QVERIFY(!isSameKind(one, other));
    }
};

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
