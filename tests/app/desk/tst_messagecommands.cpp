// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskhouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using domain::MessageState;
using test::DeskHouse;

//! What is queued for whom. That it goes out is tested in app/outbox and, end to end, in app/cli.
class TestMessageCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskHouse> m_house;

    void open(bool drill)
    {
        m_house = std::make_unique<DeskHouse>([drill](runbook::Profile &profile) {
            profile.drill = drill;
            runbook::Channel chat;
            chat.id = u"chat"_s;
            chat.audiences = QStringList{u"internal"_s};
            auto page = chat;
            page.id = u"page"_s;
            page.audiences = QStringList{u"internal"_s, u"customers"_s};
            auto group = chat;
            group.id = u"group"_s;
            group.kind = runbook::ChannelKind::Clipboard;
            group.audiences = QStringList{u"customers"_s};
            profile.channels = {chat, page, group};
            profile.approved = QStringList{u"customers"_s};
        });
    }
    Result<desk::Answer> update(const QString &text, const QString &audience = u"internal"_s)
    {
        return m_house->submit(u"update"_s, {{u"audience"_s, audience}, {u"text"_s, text}});
    }
    //! "chat:queued page:superseded …", in the order they were queued.
    QString messages() const
    {
        QStringList out;
        for (const auto &message : m_house->desk().replay().openIncidents().front()->messages)
            out += message.what.channel + u':' + domain::toKey(message.state);
        return out.join(u' ');
    }

    QStringList ids() const
    {
        QStringList out;
        for (const auto &message : m_house->desk().replay().openIncidents().front()->messages)
            out += message.what.message;
        return out;
    }

private Q_SLOTS:
    void init()
    {
        open(false);
        QVERIFY(!m_house->declare().isEmpty());
    }

    void eachChannelOfTheAudienceGetsAMessage()
    {
        const auto internal = update(u"We look."_s);
        QVERIFY(internal);
        QCOMPARE(messages(), u"chat:queued page:queued"_s);
        QCOMPARE(member(internal->data, "messages").size(), size_t(2));

        QVERIFY(update(u"We look."_s, u"customers"_s));
        QCOMPARE(messages(), // other people: nothing is replaced
                 u"chat:queued page:queued page:queued group:byHand"_s);
    }

    void aLaterUpdateReplacesWhatWaitsInTheSameCommit()
    {
        QVERIFY(update(u"First."_s));

        const auto second = update(u"Second."_s);

        QCOMPARE(messages(), u"chat:superseded page:superseded chat:queued page:queued"_s);
        QCOMPARE(second->numbers.size(), size_t(5));
        for (size_t i = 1; i < second->numbers.size(); ++i)
            QCOMPARE(second->numbers[i], second->numbers[i - 1] + 1);
    }

    void anUpdateThatIsRefusedQueuesNothing()
    {
        QVERIFY(!update({}));
        QVERIFY(!update(u"x"_s, u"press"_s));

        QCOMPARE(messages(), QString());
    }

    void drillsAndRestrictedIncidentsAreSealed()
    {
        QVERIFY(m_house->submit(u"restrict"_s, {{u"desks"_s, u"here"_s}}));
        QVERIFY(update(u"Personal data."_s));
        QCOMPARE(messages(), u"chat:sealed page:sealed"_s);
        QVERIFY(update(u"Personal data."_s, u"customers"_s));
        QCOMPARE(messages(), u"chat:sealed page:sealed page:sealed group:byHand"_s); // no program sends it

        open(true);
        m_house->declare();
        QVERIFY(update(u"We look."_s));
        QVERIFY(update(u"We look."_s, u"customers"_s));
        QCOMPARE(messages(), u"chat:sealed page:sealed page:sealed group:sealed"_s);
        m_house->desk().messages().start();
        QVERIFY(m_house->submit(u"outbox-send"_s));
        QCOMPARE(messages(), u"chat:sealed page:sealed page:sealed group:sealed"_s);
    }

    void whatWaitsIsStillThereAfterARestart()
    {
        QVERIFY(update(u"We look."_s));

        m_house->open();

        QCOMPARE(messages(), u"chat:queued page:queued"_s);
        const auto sent = m_house->submit(u"outbox-send"_s); // this desk has no channel that works
        QVERIFY(sent);
        QCOMPARE(messages(), u"chat:failed page:failed"_s);
        QCOMPARE(integerOf(sent->data, "failed"), 2);
    }

    void whatIsOutOfDateIsNotTriedAgain()
    {
        QVERIFY(update(u"First."_s));
        QVERIFY(m_house->submit(u"outbox-send"_s));
        const auto first = m_house->desk().replay().openIncidents().front()->messages.front().what.message;
        QVERIFY(m_house->submit(u"outbox-retry"_s, {{u"message"_s, first}}));
        QVERIFY(!m_house->submit(u"outbox-test"_s, {{u"channel"_s, u"chat"_s}}));

        QVERIFY(update(u"Second."_s));

        const auto late = m_house->submit(u"outbox-retry"_s, {{u"message"_s, first}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);
        QVERIFY(!m_house->submit(u"outbox-drop"_s, {{u"message"_s, first}}));
    }

    void whatAPersonPassesOnIsMarkedByThem()
    {
        QVERIFY(update(u"We look."_s, u"customers"_s));
        QVERIFY(m_house->submit(u"outbox-send"_s)); // this desk has no channel that works
        QCOMPARE(messages(), u"page:failed group:byHand"_s);
        const auto count = desk::messageCount(m_house->desk().replay());
        QCOMPARE(count.byHand, 1);

        for (const auto &id : ids())
            QVERIFY(m_house->submit(u"outbox-passed"_s, {{u"message"_s, id}}));

        QCOMPARE(messages(), u"page:sent group:sent"_s);
        const auto again = m_house->submit(u"outbox-passed"_s, {{u"message"_s, ids().front()}});
        QCOMPARE(again.error().code, Error::Code::Conflict);
        const auto test = m_house->submit(u"outbox-test"_s, {{u"channel"_s, u"group"_s}});
        QCOMPARE(test.error().code, Error::Code::Conflict);
    }

    void whatTheCommanderMustApproveSendsNothingBeforeThat()
    {
        QVERIFY(m_house->submit(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Omar"_s}}));
        const auto written = update(u"We look."_s, u"customers"_s);
        QVERIFY(written);
        QVERIFY2(written->text.contains(u"Omar"_s), qPrintable(written->text));
        QCOMPARE(messages(), QString());
        QVERIFY(update(u"Between us."_s)); // nobody approves those
        const auto proposal = textOf(written->data, "proposal");

        const desk::Command approve{u"update"_s, {{u"proposal"_s, proposal.toLower()}}, {}, u"Omar"_s};
        const auto bySara = m_house->submit(u"update"_s, {{u"proposal"_s, proposal}});
        const auto byOmar = test::answerOf(m_house->desk().submit(approve));

        QCOMPARE(bySara.error().code, Error::Code::Conflict);
        QVERIFY2(byOmar, byOmar ? "" : qPrintable(byOmar.error().message));
        QCOMPARE(messages(), u"chat:queued page:queued page:queued group:byHand"_s);
        QVERIFY(m_house->desk().replay().openIncidents().front()->proposals.empty());
    }

    void anUpdateThatIsSentBackStaysInTheRecordOnly()
    {
        QVERIFY(m_house->submit(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Omar"_s}}));
        const auto written = update(u"We look."_s, u"customers"_s);
        const auto proposal = textOf(written->data, "proposal");

        QVERIFY(
            m_house->submit(u"update-decline"_s, {{u"proposal"_s, proposal}, {u"why"_s, u"too early"_s}}));

        QCOMPARE(messages(), QString());
        QVERIFY(m_house->desk().replay().openIncidents().front()->updates.empty());
    }
};

QTEST_GUILESS_MAIN(TestMessageCommands)
#include "tst_messagecommands.moc"
