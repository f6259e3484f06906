// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestUpdateProposal : public QObject
{
    Q_OBJECT

private:
    static UpdateProposed proposed(const QString &id = u"U1"_s, const QString &audience = u"customers"_s)
    {
        return {id, audience, u"identified"_s, u"We found it."_s, u"حُدّد السبب."_s};
    }
    //! Declared with Sara in command; what Noura then did.
    static Incident after(const std::vector<Happening> &happenings)
    {
        Incident incident;
        incident.id = u"INC-2026-1123-ABCD"_s;
        EventNumber number = 0;
        apply(incident, test::eventOf(Declared{u"API down"_s, Severity::P0, {}, u"Sara"_s}, ++number));
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number, u"Noura"_s));
        return incident;
    }
    static PostUpdate writes(const QString &text)
    {
        return {{u"customers"_s, u"identified"_s, text, {}, u"clipboard"_s, {}}, u"U1"_s};
    }
    static PostUpdate approves(const QString &text = {})
    {
        return {{{}, {}, text, {}, u"clipboard"_s, u"U1"_s}, {}};
    }
    static Result<std::vector<Happening>> ask(const Incident &incident, const Request &request,
                                              const QString &who)
    {
        return decide(incident, request, {who, QDateTime::fromMSecsSinceEpoch(1'795'388'500'000, Qt::UTC)});
    }

private Q_SLOTS:
    void whatSomebodyElseWritesWaitsForTheCommander()
    {
        const auto happenings = ask(after({}), writes(u"We found it."_s), u"Noura"_s);

        QVERIFY(happenings);
        QCOMPARE(happenings->size(), size_t(1));
        const auto *waiting = std::get_if<UpdateProposed>(&happenings->front());
        QVERIFY(waiting);
        QCOMPARE(waiting->proposal, u"U1"_s);
        QCOMPARE(waiting->text, u"We found it."_s);
    }

    void theCommanderAndADeskWithoutOnePostAtOnce()
    {
        const auto bySara = ask(after({}), writes(u"We found it."_s), u"Sara"_s);
        const auto alone = ask(after({RoleAssigned{Role::Commander, {}}}), writes(u"x"_s), u"Noura"_s);

        QVERIFY(bySara && std::holds_alternative<UpdatePosted>(bySara->front()));
        QVERIFY(alone && std::holds_alternative<UpdatePosted>(alone->front()));
    }

    void nothingIsPostedByAProposal()
    {
        const auto incident = after({proposed()});

        QVERIFY(incident.updates.empty());
        QVERIFY(!incident.lastUpdate.isValid()); // the clock until the next update goes on
        QCOMPARE(incident.proposals.size(), size_t(1));
        QCOMPARE(incident.proposals.front().author, u"Noura"_s);
    }

    void approvingPostsItAsItWasProposed()
    {
        const auto incident = after({proposed()});

        const auto happenings = ask(incident, approves(), u"Sara"_s);

        QVERIFY(happenings);
        const auto &posted = std::get<UpdatePosted>(happenings->front());
        QCOMPARE(posted.text, u"We found it."_s);
        QCOMPARE(posted.arabic, u"حُدّد السبب."_s);
        QCOMPARE(posted.audience, u"customers"_s);
        QCOMPARE(posted.state, u"identified"_s);
        QVERIFY(after({proposed(), posted}).proposals.empty());
    }

    void theCommanderMayChangeItsWords()
    {
        const auto happenings = ask(after({proposed()}), approves(u"We know why."_s), u"Sara"_s);

        QVERIFY(happenings);
        const auto &posted = std::get<UpdatePosted>(happenings->front());
        QCOMPARE(posted.text, u"We know why."_s);
        QVERIFY(posted.arabic.isEmpty()); // which the new words would not say
    }

    void nobodyElseApproves()
    {
        const auto incident = after({proposed()});

        const auto byAuthor = ask(incident, approves(), u"Noura"_s);
        const auto twice = ask(after({proposed(), UpdateDeclined{u"U1"_s, {}}}), approves(), u"Sara"_s);

        QCOMPARE(byAuthor.error().code, Error::Code::Conflict);
        QCOMPARE(twice.error().code, Error::Code::Conflict);
    }

    void itIsSentBackByTheCommanderAndTakenBackByItsAuthor()
    {
        const auto incident = after({proposed()});

        QVERIFY(ask(incident, DeclineUpdate{u"U1"_s, u"too early"_s}, u"Sara"_s));
        QVERIFY(ask(incident, DeclineUpdate{u"U1"_s, {}}, u"Noura"_s));
        QCOMPARE(ask(incident, DeclineUpdate{u"U1"_s, {}}, u"Omar"_s).error().code, Error::Code::Conflict);
        QCOMPARE(ask(incident, DeclineUpdate{u"U9"_s, {}}, u"Sara"_s).error().code, Error::Code::Conflict);
        QVERIFY(after({proposed(), UpdateDeclined{u"U1"_s, {}}}).proposals.empty());
    }

    void aLaterOneForTheSamePeopleTakesItsPlace()
    {
        const auto incident = after({proposed(), proposed(u"U2"_s, u"internal"_s), proposed(u"U3"_s)});

        QCOMPARE(incident.proposals.size(), size_t(2));
        QCOMPARE(proposedFor(incident.proposals, u"customers"_s)->what.proposal, u"U3"_s);
        QVERIFY(find(incident.proposals, u"U2"_s) && !find(incident.proposals, u"U1"_s));
    }
};

QTEST_GUILESS_MAIN(TestUpdateProposal)
#include "tst_updateproposal.moc"
