// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/fakepost.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using outbox::Attempt;
using outbox::Outbox;
using test::FakeChannel;
using test::FakeMessageJournal;

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock{QDateTime::fromMSecsSinceEpoch(1'795'388'500'000, Qt::UTC)};
    std::unique_ptr<FakeMessageJournal> m_journal;
    std::shared_ptr<FakeChannel> m_slack;
    std::shared_ptr<FakeChannel> m_page;

    std::unique_ptr<Outbox> made()
    {
        return std::make_unique<Outbox>(
            *m_journal, outbox::Channels{{u"slack"_s, m_slack}, {u"page"_s, m_page}}, m_clock);
    }

    //! Lets everything happen that can happen within @p time, in small steps.
    void pass(Outbox &outbox, std::chrono::milliseconds time)
    {
        for (auto gone = 0ms; gone < time; gone += 500ms) {
            m_clock.advance(500ms);
            outbox.look();
            for (int i = 0; i < 4; ++i)
                QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_clock.setNow(QDateTime::fromMSecsSinceEpoch(1'795'388'500'000, Qt::UTC));
        m_journal = std::make_unique<FakeMessageJournal>();
        m_slack = std::make_shared<FakeChannel>();
        m_page = std::make_shared<FakeChannel>();
        m_page->repeatable = true;
    }

    void anUpdateDoesNotFollowAPageNorOneRuleTheOther()
    {
        const auto page = [](const QString &id, const QString &rule) {
            return domain::MessageQueued{id, u"page"_s, u"page"_s, {}, u"Come."_s, {}, {}, false, rule};
        };
        m_journal->add(page(u"M1"_s, u"db-down"_s));
        auto outbox = made();
        outbox->start();
        pass(*outbox, 3s);
        m_journal->queue(u"M2"_s, u"page"_s);
        m_journal->add(page(u"M3"_s, u"security"_s));
        m_journal->add(page(u"M4"_s, u"db-down"_s));
        pass(*outbox, 10s);

        QCOMPARE(m_page->sent, (QStringList{u"M1"_s, u"M2"_s, u"M3"_s, u"M4"_s}));
        QCOMPARE(m_page->letters[0].rule, u"db-down"_s);
        QVERIFY(!m_page->letters[1].follows && m_page->letters[1].rule.isEmpty());
        QVERIFY(!m_page->letters[2].follows);
        QVERIFY(m_page->letters[3].follows);
    }

    void nothingLeavesBeforeTheStart()
    {
        m_journal->queue(u"M1"_s);
        auto outbox = made();

        pass(*outbox, 5s);

        QVERIFY(m_slack->sent.isEmpty());
        QCOMPARE(m_journal->state(u"M1"_s), u"queued"_s);
    }

    void aMessageGoesOutOnceAndItsReferenceIsKept()
    {
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QCOMPARE(m_slack->sent, QStringList{u"M1"_s});
        QCOMPARE(m_slack->letters.front().title, u"API down"_s);
        QCOMPARE(m_journal->state(u"M1"_s), u"sent"_s);
        QCOMPARE(m_journal->message(u"M1"_s).reference, u"ref"_s);
        QVERIFY(!outbox->isBusy());
    }

    void theIntentIsWrittenBeforeAnythingLeaves()
    {
        m_slack->keepsSilent = true;
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 2s);

        QCOMPARE(m_slack->sent.size(), 1);
        QCOMPARE(m_journal->state(u"M1"_s), u"sending"_s);
    }

    void whatCannotBeWrittenDownDoesNotLeave()
    {
        m_journal->queue(u"M1"_s);
        m_journal->isFull = true;
        auto outbox = made();
        outbox->start();
        pass(*outbox, 20s);
        QVERIFY(m_slack->sent.isEmpty());

        m_journal->isFull = false;
        pass(*outbox, 10s);

        QCOMPARE(m_slack->sent.size(), 1);
    }

    void whatWasSentAndCouldNotBeWrittenIsNotSentAgain()
    {
        m_slack->keepsSilent = true;
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();
        pass(*outbox, 1s);
        m_journal->isFull = true;
        settle(m_slack->promises.front(), Attempt{Attempt::Result::Sent, {}, {}, {}});
        pass(*outbox, 20s);
        QCOMPARE(m_journal->state(u"M1"_s), u"sending"_s);

        m_journal->isFull = false;
        pass(*outbox, 10s);

        QCOMPARE(m_slack->sent.size(), 1);
        QCOMPARE(m_journal->state(u"M1"_s), u"sent"_s);
    }

    void eachChannelKeepsItsOrderAndDoesNotWaitForTheOthers()
    {
        m_slack->answer = {Attempt::Result::NotYet, u"503"_s, {}, {}};
        for (const auto &id : {u"M1"_s, u"M2"_s})
            m_journal->queue(id);
        m_journal->queue(u"P1"_s, u"page"_s);
        auto outbox = made();
        outbox->start();
        pass(*outbox, 10s);
        QCOMPARE(m_page->sent, QStringList{u"P1"_s});
        QVERIFY(m_slack->sent.size() > 1);
        QVERIFY(!m_slack->sent.contains(u"M2"_s));

        m_slack->answer = {Attempt::Result::Sent, {}, {}, {}};
        m_slack->sent.clear();
        pass(*outbox, 5min);

        QCOMPARE(m_slack->sent, (QStringList{u"M1"_s, u"M2"_s})); // once each, after the network came back
    }

    void theServiceSaysHowLongToLeaveItAlone()
    {
        m_slack->answer = {Attempt::Result::NotYet, u"429"_s, {}, 90s};
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 85s);
        QCOMPARE(m_slack->sent.size(), 1);
        QVERIFY(!outbox->isBusy()); // a short program need not wait for that

        pass(*outbox, 10s);
        QCOMPARE(m_slack->sent.size(), 2);
    }

    void afterAnHourAPersonDecides()
    {
        m_slack->answer = {Attempt::Result::NotYet, u"Connection refused."_s, {}, {}};
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 70min);

        QCOMPARE(m_journal->state(u"M1"_s), u"failed"_s);
        QCOMPARE(m_journal->message(u"M1"_s).why, u"Connection refused."_s);
        QVERIFY(!m_journal->message(u"M1"_s).inDoubt);
        const auto tries = m_slack->sent.size();
        QVERIFY2(tries > 20 && tries <= 40, qPrintable(QString::number(tries)));

        m_slack->answer = {Attempt::Result::Sent, {}, {}, {}};
        m_journal->add(domain::MessageRetried{u"M1"_s, u"slack"_s});
        pass(*outbox, 5s);
        QCOMPARE(m_journal->state(u"M1"_s), u"sent"_s);
    }

    void aKilledProgramLeavesADoubtWhereTheServiceKeepsEveryCopy()
    {
        m_journal->queue(u"M1"_s);
        m_journal->add(domain::MessageSending{u"M1"_s, u"slack"_s, 1});
        m_journal->queue(u"M2"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QCOMPARE(m_journal->state(u"M1"_s), u"failed"_s);
        QVERIFY(m_journal->message(u"M1"_s).inDoubt);
        QCOMPARE(m_slack->sent, QStringList{u"M2"_s}); // what follows is not held up
    }

    void aKilledProgramSendsAgainWhereTheServiceKnowsTheMessage()
    {
        m_journal->queue(u"P1"_s, u"page"_s);
        m_journal->add(domain::MessageSending{u"P1"_s, u"page"_s, 1});
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QCOMPARE(m_page->sent, QStringList{u"P1"_s});
        QCOMPARE(m_journal->state(u"P1"_s), u"sent"_s);
    }

    void aDoubtIsNotTriedAgain()
    {
        m_slack->answer = {Attempt::Result::InDoubt, u"No answer in time."_s, {}, {}};
        m_journal->queue(u"M1"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 5min);

        QCOMPARE(m_slack->sent.size(), 1);
        QCOMPARE(m_journal->state(u"M1"_s), u"failed"_s);
        QVERIFY(m_journal->message(u"M1"_s).inDoubt);
    }

    void whatIsReplacedSealedOrGivenUpStaysHere()
    {
        m_journal->queue(u"M1"_s);
        m_journal->add(domain::MessageSuperseded{u"M1"_s, u"slack"_s, u"M2"_s});
        m_journal->queue(u"M3"_s);
        m_journal->add(domain::MessageDropped{u"M3"_s, u"slack"_s, {}});
        m_journal->add(domain::MessageQueued{u"M4"_s, u"slack"_s, {}, {}, u"x"_s, {}, u"drill"_s});
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QVERIFY(m_slack->sent.isEmpty());
        QCOMPARE(m_journal->state(u"M1"_s), u"superseded"_s);
        QCOMPARE(m_journal->state(u"M3"_s), u"dropped"_s);
        QCOMPARE(m_journal->state(u"M4"_s), u"sealed"_s);
    }

    void anotherDeskSendsItsOwn()
    {
        m_journal->queue(u"M1"_s);
        auto theirs = test::eventOf(domain::MessageQueued{u"M9"_s, u"slack"_s, {}, {}, u"x"_s, {}, {}}, 99);
        theirs.header.desk = u"desk-b"_s;
        m_journal->add(theirs);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QCOMPARE(m_slack->sent, QStringList{u"M1"_s});
        QCOMPARE(m_journal->state(u"M9"_s), u"queued"_s);
    }

    void aChannelThatIsNotThereIsSaidToBeMissing()
    {
        m_journal->queue(u"M1"_s, u"gone"_s);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 5s);

        QCOMPARE(m_journal->state(u"M1"_s), u"failed"_s);
        QVERIFY(!m_journal->message(u"M1"_s).why.isEmpty());
    }

    void whatFollowsKnowsItsForerunner()
    {
        for (const auto &id : {u"M1"_s, u"M2"_s})
            m_journal->queue(id);
        auto outbox = made();
        outbox->start();

        pass(*outbox, 10s);

        QCOMPARE(m_slack->letters.size(), size_t(2));
        QVERIFY(!m_slack->letters[0].follows);
        QVERIFY(m_slack->letters[1].follows);
        QCOMPARE(m_slack->letters[1].reference, u"ref"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
