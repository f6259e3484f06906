// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incident.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestMessage : public QObject
{
    Q_OBJECT

private:
    static MessageQueued queued(const QString &id = u"M1"_s, const QString &audience = u"internal"_s)
    {
        return {id, u"slack"_s, audience, u"identified"_s, u"We found it."_s, {}, {}};
    }
    static std::vector<Message> after(const std::vector<Happening> &happenings)
    {
        Incident incident;
        EventNumber number = 0;
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number));
        return incident.messages;
    }

private Q_SLOTS:
    void itGoesItsWay()
    {
        const auto going = after({queued(), MessageSending{u"M1"_s, u"slack"_s, 1}});
        const auto put = after({queued(), MessageSending{u"M1"_s, u"slack"_s, 1},
                                MessageFailed{u"M1"_s, u"slack"_s, u"503"_s, false, 1'795'388'460'000}});
        const auto sent = after(
            {queued(), MessageSending{u"M1"_s, u"slack"_s, 1}, MessageSent{u"M1"_s, u"slack"_s, u"ref"_s}});

        QCOMPARE(going.front().state, MessageState::Sending);
        QVERIFY(going.front().isWaiting());
        QCOMPARE(put.front().state, MessageState::Queued);
        QCOMPARE(put.front().why, u"503"_s);
        QCOMPARE(put.front().attempts, 1);
        QCOMPARE(sent.front().state, MessageState::Sent);
        QVERIFY(sent.front().why.isEmpty() && !sent.front().isWaiting());
        QCOMPARE(sent.front().reference, u"ref"_s);
    }

    void aDoubtStaysWithIt()
    {
        const auto messages = after(
            {queued(), MessageSending{u"M1"_s, u"slack"_s, 1},
             MessageFailed{u"M1"_s, u"slack"_s, u"silence"_s, true, 0}, MessageRetried{u"M1"_s, u"slack"_s},
             MessageSending{u"M1"_s, u"slack"_s, 1}, MessageSent{u"M1"_s, u"slack"_s, {}}});

        QCOMPARE(messages.front().state, MessageState::Sent);
        QVERIFY(messages.front().inDoubt); // whoever reads it knows that it may be there twice
    }

    void whatIsSealedNeverLeaves()
    {
        auto sealed = queued();
        sealed.sealed = u"drill"_s;

        const auto messages =
            after({sealed, MessageRetried{u"M1"_s, u"slack"_s}, MessageSending{u"M1"_s, u"slack"_s, 1}});

        QCOMPARE(messages.front().state, MessageState::Sealed);
        QVERIFY(!messages.front().isWaiting());
    }

    void whatAPersonPassesOnWaitsForThem()
    {
        auto copied = queued();
        copied.byHand = true;

        const auto waiting = after({copied}).front();
        const auto passed = after({copied, MessageSent{u"M1"_s, u"slack"_s, {}, true}}).front();

        QCOMPARE(waiting.state, MessageState::ByHand);
        QVERIFY(waiting.needsHand() && !waiting.isWaiting()); // no program sends it
        QCOMPARE(passed.state, MessageState::Sent);
        QVERIFY(passed.passedOn && !passed.needsHand());
    }

    void whatMakesNoSenseChangesNothing()
    {
        QVERIFY(after({MessageSent{u"M1"_s, u"slack"_s, {}}}).empty());
        QCOMPARE(after({queued(), queued()}).size(), size_t(1));
    }

    void onlyALaterOneForTheSamePeopleOutdatesIt()
    {
        const auto same = after({queued(), queued(u"M2"_s)});
        const auto others = after({queued(), queued(u"M2"_s, u"customers"_s)});
        const auto dropped = after({queued(), queued(u"M2"_s), MessageDropped{u"M2"_s, u"slack"_s, {}}});

        QVERIFY(isOutdated(same, same[0]));
        QVERIFY(!isOutdated(same, same[1]));
        QVERIFY(!isOutdated(others, others[0]));
        QVERIFY(!isOutdated(dropped, dropped[0]));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
