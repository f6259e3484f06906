// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/text.h"
#include "tests/app/desk/deskhouse.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::DeskHouse;

//! Who is called, by what, and what the record keeps of it.
class TestPageCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    const QStringList m_secret = {u"050-777-0001"_s, u"050-777-0002"_s, u"sara@oncall.example"_s};

    void open(bool drill = false, bool withFile = true)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto file = m_folder->filePath(u"oncall.md"_s);
        if (withFile)
            QVERIFY(writeFile(file,
                              "| Who | Name | Phone | Mail | If no answer |\n|---|\n"
                              "| On-call platform | Sara | 050-777-0001 | sara@oncall.example | Ahmed |\n"
                              "| DBA | Ahmed | 050-777-0002 | | |\n"));
        m_house = std::make_unique<DeskHouse>([drill, file](runbook::Profile &profile) {
            profile.drill = drill;
            profile.onCallFile = file;
            runbook::Channel pager;
            pager.id = u"pager"_s;
            pager.kind = runbook::ChannelKind::PagerDuty;
            pager.audiences = QStringList{u"page"_s, u"internal"_s};
            auto chat = pager;
            chat.id = u"chat"_s;
            chat.kind = runbook::ChannelKind::SlackWebhook;
            chat.audiences = QStringList{u"internal"_s};
            profile.channels = {pager, chat};
        });
        QVERIFY(!m_house->declare().isEmpty());
    }

    Result<desk::Answer> page(const QString &rule, const std::map<QString, QString> &more = {})
    {
        auto arguments = more;
        arguments[u"rule"_s] = rule;
        return m_house->submit(u"page"_s, arguments);
    }
    Result<desk::Answer> ack(const QString &rule, const QString &who = {})
    {
        return m_house->submit(u"page-ack"_s, {{u"rule"_s, rule}, {u"who"_s, who}});
    }
    Result<desk::Answer> miss(const QString &rule, const QString &who = {})
    {
        return m_house->submit(u"page-missed"_s, {{u"rule"_s, rule}, {u"who"_s, who}});
    }
    const domain::Incident &incident() const { return *m_house->desk().replay().openIncidents().front(); }

    //! "Sara:called Ahmed:missed …", in the order of the calls.
    QString pages() const
    {
        QStringList out;
        for (const auto &one : incident().pages)
            out += one.called() + u':' + domain::toKey(one.state);
        return out.join(u' ');
    }
    QString messages() const
    {
        QStringList out;
        for (const auto &message : incident().messages)
            out += message.what.channel + u':' + message.what.rule + u':' + domain::toKey(message.state);
        return out.join(u' ');
    }

private Q_SLOTS:
    void init() { open(); }

    void aRuleCallsEachOfItsDutiesByEveryChannelThatPages()
    {
        const auto answer = page(u"db-down"_s);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(pages(), u"Sara:called Ahmed:called"_s);
        QCOMPARE(messages(), u"pager:db-down:queued"_s); // one, and none by chat
        const auto &sent = incident().pages.front();
        QCOMPARE(sent.what.condition, u"DB down"_s);
        QCOMPARE(sent.what.who, u"On-call platform"_s);
        QCOMPARE(sent.what.channels, QStringList{u"pager"_s});
        QCOMPARE(sent.what.answerWithin, 10'000);
        QVERIFY(sent.what.text.contains(u"DB down"_s) && sent.what.text.contains(u"Ahmed"_s));
        QVERIFY(sent.what.arabic.contains(u"توقّف قاعدة البيانات"_s));
        QCOMPARE(incident().messages.front().what.text, sent.what.text);
    }

    void byHandNothingIsQueued()
    {
        QVERIFY(page(u"db-down"_s, {{u"by"_s, u"hand"_s}, {u"who"_s, u"DBA"_s}}));

        QCOMPARE(pages(), u"Ahmed:called"_s);
        QCOMPARE(messages(), QString());
        QVERIFY(incident().pages.front().what.channels.isEmpty());
    }

    void whatMakesNoSenseCallsNobody()
    {
        QCOMPARE(page(u"nosuch"_s).error().code, Error::Code::InvalidInput);
        QCOMPARE(page(u"db-down"_s, {{u"by"_s, u"chat"_s}}).error().code, Error::Code::InvalidInput);
        QCOMPARE(page(u"db-down"_s, {{u"who"_s, u"Cook"_s}}).error().code, Error::Code::InvalidInput);
        QCOMPARE(ack(u"db-down"_s).error().code, Error::Code::Conflict);
        QCOMPARE(miss(u"db-down"_s).error().code, Error::Code::Conflict);
        QCOMPARE(pages(), QString());
    }

    void twoRulesAreTwoMessagesAndASecondPageReplacesWhatFailed()
    {
        QVERIFY(page(u"app-down"_s));
        QVERIFY(page(u"db-down"_s));
        QCOMPARE(messages(), u"pager:app-down:queued pager:db-down:queued"_s);
        QVERIFY(m_house->submit(u"outbox-send"_s)); // no channel works here
        QCOMPARE(messages(), u"pager:app-down:failed pager:db-down:failed"_s);

        QVERIFY(page(u"db-down"_s));

        QTRY_COMPARE(messages(), u"pager:app-down:failed pager:db-down:superseded pager:db-down:failed"_s);
        QCOMPARE(domain::toKey(domain::deliveryOf(incident().pages.back(), incident().messages)),
                 u"failed"_s);
    }

    void anAnswerEndsTheWaitingAndWhatHasNotGoneOut()
    {
        QVERIFY(page(u"db-down"_s));

        QVERIFY(ack(u"db-down"_s, u"Ahmed"_s));
        QCOMPARE(pages(), u"Sara:called Ahmed:acknowledged"_s);
        QCOMPARE(messages(), u"pager:db-down:queued"_s); // Sara is still called

        QVERIFY(ack(u"db-down"_s));
        QCOMPARE(pages(), u"Sara:acknowledged Ahmed:acknowledged"_s);
        QCOMPARE(messages(), u"pager:db-down:dropped"_s);
    }

    void whoeverDoesNotAnswerIsFollowedByTheNext()
    {
        QVERIFY(page(u"app-down"_s));

        const auto next = miss(u"app-down"_s);
        QVERIFY(next);
        QCOMPARE(pages(), u"Sara:missed Ahmed:called"_s);
        QVERIFY2(withoutIsolates(next->text).contains(u"No answer from Sara. Call by hand: Ahmed"_s),
                 qPrintable(next->text));
        QVERIFY(incident().pages.back().what.channels.isEmpty());
        QCOMPARE(messages(), u"pager:app-down:queued"_s);

        const auto last = miss(u"app-down"_s);
        QVERIFY(last && last->text.contains(u"Nobody else"_s));
        QCOMPARE(pages(), u"Sara:missed Ahmed:missed"_s);
        QVERIFY(page(u"app-down"_s)); // and from the beginning
        QCOMPARE(pages(), u"Sara:missed Ahmed:missed Sara:called"_s);
    }

    void whoeverIsWaitedForIsCalledAgain()
    {
        QVERIFY(page(u"app-down"_s));
        QVERIFY(miss(u"app-down"_s));

        QVERIFY(page(u"app-down"_s));

        QCOMPARE(pages(), u"Sara:missed Ahmed:called Ahmed:called"_s);
    }

    void withoutTheFileDutiesAreCalled()
    {
        open(false, false);

        QVERIFY(page(u"db-down"_s));

        QCOMPARE(pages(), u"On-call platform:called DBA:called"_s);
        QVERIFY(miss(u"db-down"_s, u"DBA"_s));
        QVERIFY(ack(u"db-down"_s, u"Omar"_s));
        QCOMPARE(incident().pages.front().by, u"Omar"_s);
    }

    void drillsAndRestrictedIncidentsAreSealed()
    {
        QVERIFY(m_house->submit(u"restrict"_s, {{u"desks"_s, u"here"_s}}));
        const auto sealed = page(u"security"_s);
        QVERIFY(sealed && flagOf(sealed->data, "sealed"));
        QCOMPARE(messages(), u"pager:security:sealed"_s);

        open(true);
        m_house->desk().messages().start();
        QVERIFY(page(u"db-down"_s));
        QVERIFY(m_house->submit(u"outbox-send"_s));
        QCOMPARE(messages(), u"pager:db-down:sealed"_s);
        QVERIFY(incident().pages.front().what.text.startsWith(u"Drill."_s));
    }

    void numbersAndAddressesStayInTheirFile()
    {
        QVERIFY(page(u"db-down"_s));
        QVERIFY(page(u"app-down"_s, {{u"by"_s, u"hand"_s}}));
        QVERIFY(miss(u"app-down"_s));
        QVERIFY(ack(u"db-down"_s));
        QVERIFY(m_house->submit(u"outbox-send"_s));
        QVERIFY(m_house->submit(u"postmortem"_s));
        m_house->close();

        int files = 0;
        QDirIterator all(m_house->home().data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const auto bytes = readFile(all.next());
            QVERIFY(bytes);
            ++files;
            for (const auto &secret : m_secret)
                QVERIFY2(!bytes->contains(secret.toUtf8()), qPrintable(all.filePath() + u' ' + secret));
        }
        QVERIFY(files > 1); // the journal and the post-mortem at least
        m_house->open();
        QVERIFY(m_house->desk().replay().openIncidents().front()->pages.size() == 4); // names are there
    }
};

QTEST_GUILESS_MAIN(TestPageCommands)
#include "tst_pagecommands.moc"
