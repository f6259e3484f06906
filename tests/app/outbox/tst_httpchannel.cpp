// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/httpchannel.h"
#include "app/outbox/pagerduty.h"
#include "app/outbox/slackwebhook.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::outbox;
using test::RawAnswer;
using test::RawServer;

class TestHttpChannel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RawServer> m_server;

    ChannelSettings settings() const
    {
        ChannelSettings out;
        out.urlFrom = u"HOOK"_s;
        out.tokenFrom = u"TOKEN"_s;
        out.timeout = 300ms;
        out.secrets =
            Secrets({{u"HOOK"_s, m_server->url(u"/hook"_s).toEncoded()}, {u"TOKEN"_s, "s3cret-token"}});
        return out;
    }
    template <typename Kind>
    Attempt attempt() const
    {
        HttpChannel channel(std::make_unique<Kind>(settings()));
        Letter letter;
        letter.id = u"M1"_s;
        letter.english = u"We look."_s;
        const auto result = test::answerOf(channel.send(letter));
        return result ? *result : Attempt{Attempt::Result::InDoubt, u"no answer at all"_s, {}, {}};
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<RawServer>(); }

    void aGoodAnswerIsSent()
    {
        m_server->answer("/hook", RawServer::http(200, "ok"));

        QCOMPARE(attempt<SlackWebhook>().result, Attempt::Result::Sent);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().front().body.contains("We look."));
    }

    void whereNobodyListensNothingWasSent()
    {
        m_server->stop();

        const auto none = attempt<SlackWebhook>();

        QCOMPARE(none.result, Attempt::Result::NotYet);
        QVERIFY(!none.why.isEmpty());
    }

    void silenceIsADoubtUnlessTheServiceKnowsTheMessage()
    {
        m_server->answer("/hook", {{}, RawAnswer::Then::KeepSilent});
        m_server->answer("/hook/v2/enqueue", {{}, RawAnswer::Then::KeepSilent});

        QCOMPARE(attempt<SlackWebhook>().result, Attempt::Result::InDoubt);
        QCOMPARE(attempt<PagerDuty>().result, Attempt::Result::NotYet);
    }

    void aCutAnswerIsADoubtToo()
    {
        m_server->answer("/hook", QByteArray("HTTP/1.1 200 OK\r\nContent-Le"));

        QCOMPARE(attempt<SlackWebhook>().result, Attempt::Result::InDoubt);
    }

    void aSecretThatComesBackIsNotTold()
    {
        m_server->answer("/hook", RawServer::http(400, "bad key s3cret-token"));

        const auto refused = attempt<SlackWebhook>();

        QCOMPARE(refused.result, Attempt::Result::Refused);
        QVERIFY2(!refused.why.contains(u"s3cret"_s), qPrintable(refused.why));
    }
};

QTEST_GUILESS_MAIN(TestHttpChannel)
#include "tst_httpchannel.moc"
