// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;
using namespace std::chrono_literals;

class TestCrewDecide : public QObject
{
    Q_OBJECT

private:
    using Answered = Result<std::vector<Happening>>;

    static QDateTime now() { return test::eventOf(Retracted{}, 100).header.time(); }

    //! Sara commands and offers command to Omar; one task, one belief and one time box are open.
    static Incident open(bool offered = true)
    {
        Incident incident;
        LoopOpened task{u"L1"_s, LoopOpened::Kind::Task, u"watch the queue"_s, u"ops"_s, 0, {}};
        EventNumber number = 0;
        for (const auto &happening : std::vector<Happening>{
                 Declared{u"API down"_s, Severity::P0, Customers::Yes, u"Sara"_s}, task,
                 BriefLineWritten{u"B1"_s, BriefList::Believed, u"The pool is full"_s, 0, false},
                 BoxOpened{u"T1"_s,
                           u"check the pool"_s,
                           u"ops"_s,
                           now().addSecs(-60).toMSecsSinceEpoch(),
                           600'000,
                           {}}})
            apply(incident, test::eventOf(happening, ++number));
        if (offered)
            apply(incident, test::eventOf(CommandOffered{u"Sara"_s, u"Omar"_s}, ++number));
        return incident;
    }
    static Answered ask(const Request &request, const QString &person = u"Sara"_s, bool offered = true)
    {
        return decide(open(offered), request, {person, now()});
    }
    static Answered write(const QString &note) { return ask(AddNote{parseQuickNote(note, now())}); }
    template <typename Kind>
    static Kind only(const Answered &answer)
    {
        if (!answer || answer->size() != 1 || !std::holds_alternative<Kind>(answer->front())) {
            QTest::qFail(answer ? "another happening" : qPrintable(answer.error().message), __FILE__,
                         __LINE__);
            return {};
        }
        return std::get<Kind>(answer->front());
    }

private Q_SLOTS:
    void aNoteWithAListIsALineOfTheBrief()
    {
        const auto line = only<BriefLineWritten>(write(u"-5m /tried restarted the app !"_s));

        QCOMPARE(line.list, BriefList::Tried);
        QCOMPARE(line.text, u"restarted the app"_s);
        QCOMPARE(line.at, now().addSecs(-300).toMSecsSinceEpoch());
        QVERIFY(line.key);
        QVERIFY(line.id.startsWith(u'B'));
    }

    void theSameWordsUnderAnotherHeadingMoveTheLine()
    {
        const auto moved = only<BriefLineMoved>(write(u"/ruledout the  pool is FULL"_s));

        QCOMPARE(moved.id, u"B1"_s);
        QCOMPARE(moved.to, BriefList::RuledOut);
        QCOMPARE(moved.text, u"The pool is full"_s);
        QCOMPARE(write(u"/believed the pool is full"_s).error().code, Error::Code::Conflict);
    }

    void aTaskOfALineOpensToo()
    {
        const auto answer = write(u"/next restart + @ops restart the pool ~10m"_s);

        QVERIFY(answer);
        QCOMPARE(answer->size(), size_t(2));
        QVERIFY(std::holds_alternative<BriefLineWritten>(answer->front()));
        QCOMPARE(std::get<LoopOpened>(answer->back()).owner, u"ops"_s);
    }

    void aLineMovesAndIsStruckOut()
    {
        const auto moved =
            only<BriefLineMoved>(ask(MoveBriefLine{u"B1"_s, BriefList::RuledOut, u" 4 of 20 "_s}));
        QCOMPARE(moved.why, u"4 of 20"_s);
        QCOMPARE(only<BriefLineStruck>(ask(StrikeBriefLine{u"B1"_s, {}})).text, u"The pool is full"_s);
    }

    void whoIsOfferedCommandAcceptsIt()
    {
        const auto handed = only<CommandHandedOver>(ask(AcceptCommand{}, u"Omar"_s));
        QCOMPARE(handed.from, u"Sara"_s);
        QCOMPARE(handed.to, u"Omar"_s);
        QCOMPARE(only<CommandHandedOver>(ask(AcceptCommand{u"omar"_s})).to, u"Omar"_s);
        QCOMPARE(only<CommandDeclined>(ask(DeclineCommand{{}, u"asleep"_s}, u"Omar"_s)).why, u"asleep"_s);
        QCOMPARE(only<OfferWithdrawn>(ask(WithdrawOffer{})).to, u"Omar"_s);
    }

    void anOfferIsMadeOnceAndToAnotherAgain()
    {
        QCOMPARE(only<CommandOffered>(ask(OfferCommand{u" Omar "_s}, u"Sara"_s, false)).to, u"Omar"_s);
        const auto again = ask(OfferCommand{u"Omar"_s});
        QVERIFY(again && again->empty());
        QCOMPARE(only<CommandOffered>(ask(OfferCommand{u"Noura"_s})).to, u"Noura"_s);
    }

    void commandIsTakenFromWhoIsGoneWithAReason()
    {
        const auto taken = only<CommandTaken>(ask(TakeCommand{u"Noura"_s, u"Sara does not answer"_s}));

        QCOMPARE(taken.from, u"Sara"_s);
        QCOMPARE(taken.to, u"Noura"_s);
        QCOMPARE(taken.why, u"Sara does not answer"_s);
    }

    void aNoteWithATimeBoxOpensIt()
    {
        const auto box = only<BoxOpened>(write(u"/box 10m @ops check the pool"_s));

        QCOMPARE(box.text, u"check the pool"_s);
        QCOMPARE(box.owner, u"ops"_s);
        QCOMPARE(box.length, 600'000);
        QCOMPARE(box.until, now().addSecs(600).toMSecsSinceEpoch());
    }

    void theBoxOfATaskHasItsWords()
    {
        const auto box = only<BoxOpened>(ask(OpenBox{{}, {}, 5min, u"L1"_s}));

        QCOMPARE(box.text, u"watch the queue"_s);
        QCOMPARE(box.owner, u"ops"_s);
        QCOMPARE(box.loop, u"L1"_s);
        QCOMPARE(only<BoxOpened>(write(u"/box 5m Watch the queue"_s)).loop, u"L1"_s);
    }

    void atItsEndPeopleGoOnOrStopOrSwitch()
    {
        using Answer = AnswerBox::Answer;
        // It was over a minute ago, so the time runs from now on.
        QCOMPARE(only<BoxExtended>(ask(AnswerBox{u"T1"_s, Answer::GoOn})).until,
                 now().addSecs(600).toMSecsSinceEpoch());
        QCOMPARE(only<BoxExtended>(ask(AnswerBox{u"T1"_s, Answer::GoOn, 2min, {}})).until,
                 now().addSecs(120).toMSecsSinceEpoch());
        QCOMPARE(only<BoxClosed>(ask(AnswerBox{u"T1"_s, Answer::Stop, 0s, u"nothing there"_s})).why,
                 u"nothing there"_s);

        const auto other = ask(AnswerBox{u"T1"_s, Answer::Switch, 0s, u"look at DNS"_s});
        QVERIFY(other);
        QCOMPARE(std::get<BoxClosed>(other->front()).instead, u"look at DNS"_s);
        const auto &next = std::get<BoxOpened>(other->back());
        QCOMPARE(next.text, u"look at DNS"_s);
        QCOMPARE(next.owner, u"ops"_s);
        QCOMPARE(next.length, 600'000);
    }

    void badRequestsAreRefusedWithASentence_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < badRequests().size(); ++i)
            QTest::newRow(badRequests()[i].name) << int(i);
    }
    void badRequestsAreRefusedWithASentence()
    {
        QFETCH(int, index);
        const auto wanted = badRequests()[size_t(index)];

        const auto answer = ask(wanted.request, u"Sara"_s, wanted.offered);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, wanted.code);
        QVERIFY(!answer.error().message.contains(u'%'));
    }

    void whereNobodyCommandsNobodyOffersOrIsGone()
    {
        Incident alone;
        apply(alone, test::eventOf(Declared{u"API down"_s}));

        for (const Request &request :
             {Request(OfferCommand{u"Omar"_s}), Request(TakeCommand{u"Omar"_s, u"gone"_s})})
            QCOMPARE(decide(alone, request, {u"Sara"_s, now()}).error().code, Error::Code::Conflict);
    }

private:
    struct Bad
    {
        const char *name = "";
        Request request = {};
        Error::Code code = Error::Code::InvalidInput;
        bool offered = true;
    };
    static std::vector<Bad> badRequests()
    {
        using Code = Error::Code;
        using Answer = AnswerBox::Answer;
        QuickNote book;
        book.brief = BriefList::Observed;
        book.text = u"x"_s.repeated(301);
        return {
            {"a line like a book", AddNote{book}},
            {"a line that is not there", MoveBriefLine{u"B9"_s, BriefList::Tried, {}}, Code::NotFound},
            {"to where it is", MoveBriefLine{u"B1"_s, BriefList::Believed, {}}, Code::Conflict},
            {"striking what is not there", StrikeBriefLine{u"B9"_s, {}}, Code::NotFound},
            {"an offer to nobody", OfferCommand{u" "_s}},
            {"an offer to who has it", OfferCommand{u"sara"_s}, Code::Conflict},
            {"accepting what another was offered", AcceptCommand{}, Code::Conflict},
            {"accepting what nobody offers", AcceptCommand{u"Omar"_s}, Code::Conflict, false},
            {"declining for another", DeclineCommand{}, Code::Conflict},
            {"withdrawing what is not offered", WithdrawOffer{}, Code::Conflict, false},
            {"taking command without a reason", TakeCommand{u"Omar"_s, u" "_s}},
            {"taking command one has", TakeCommand{u"Sara"_s, u"why"_s}, Code::Conflict},
            {"a box without words", OpenBox{u" "_s, {}, 1min, {}}},
            {"a box without a time", OpenBox{u"x"_s, {}, 0s, {}}},
            {"a box of two days", OpenBox{u"x"_s, {}, 48h, {}}},
            {"a box of a task that is not there", OpenBox{{}, {}, 1min, u"L9"_s}, Code::NotFound},
            {"an answer to no box", AnswerBox{u"T9"_s, Answer::Stop}, Code::NotFound},
            {"switching to nothing", AnswerBox{u"T1"_s, Answer::Switch}},
        };
    }
};

QTEST_GUILESS_MAIN(TestCrewDecide)
#include "tst_crewdecide.moc"
