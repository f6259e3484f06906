// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/httpstep.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::actions;

class TestHttpStep : public QObject
{
    Q_OBJECT

private:
    static LiteralStep step(const QUrl &url, const QString &method = u"POST"_s)
    {
        LiteralStep out;
        out.kind = runbook::PlanStep::Kind::Http;
        out.method = method;
        out.url = url.toString();
        out.timeout = 5s;
        return out;
    }
    static StepOutcome outcomeOf(const LiteralStep &literal)
    {
        HttpStep running(literal);
        QSignalSpy ended(&running, &Step::ended);
        running.start();
        if (ended.isEmpty())
            ended.wait(10'000);
        return ended.isEmpty() ? StepOutcome{} : ended.first().first().value<StepOutcome>();
    }

private Q_SLOTS:
    void aGoodAnswerIsDone()
    {
        test::RawServer server;
        server.answer("/flags/new", test::RawServer::http(200, "off"));
        auto literal = step(server.url(u"/flags/new"_s));
        literal.headers = {{u"X-Desk"_s, u"one"_s}};
        literal.body = u"{\"on\":false}"_s;

        const auto outcome = outcomeOf(literal);

        QCOMPARE(outcome.result, StepResult::Done);
        QVERIFY(outcome.acted);
        QCOMPARE(outcome.httpStatus, 200);
        QCOMPARE(outcome.tail, "off");
        QCOMPARE(server.requests().first().method, "POST");
        QCOMPARE(server.requests().first().headers.at("x-desk"), "one");
        QCOMPARE(server.requests().first().body, "{\"on\":false}");
    }

    void theStatusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::vector<int>>("expected");
        QTest::addColumn<StepResult>("result");
        QTest::newRow("made") << 201 << std::vector<int>{} << StepResult::Done;
        QTest::newRow("elsewhere") << 302 << std::vector<int>{} << StepResult::Failed;
        QTest::newRow("refused") << 401 << std::vector<int>{} << StepResult::Failed;
        QTest::newRow("broken") << 500 << std::vector<int>{} << StepResult::Failed;
        QTest::newRow("lost by a gateway") << 504 << std::vector<int>{} << StepResult::Unknown;
        QTest::newRow("expected") << 409 << std::vector<int>{200, 409} << StepResult::Done;
        QTest::newRow("good but not expected") << 201 << std::vector<int>{200} << StepResult::Unknown;
        QTest::newRow("without words") << 204 << std::vector<int>{} << StepResult::Done;
        QTest::newRow("only promised") << 202 << std::vector<int>{} << StepResult::Unknown;
        QTest::newRow("promised, and that is enough") << 202 << std::vector<int>{202} << StepResult::Done;
        QTest::newRow("many answers in one") << 207 << std::vector<int>{} << StepResult::Unknown;
    }
    void theStatusDecides()
    {
        QFETCH(int, status);
        QFETCH(std::vector<int>, expected);
        QFETCH(StepResult, result);
        test::RawServer server;
        server.answer("/x",
                      test::RawServer::http(status, "", "text/plain", "Location: http://127.0.0.1:1/\r\n"));
        auto literal = step(server.url(u"/x"_s));
        literal.expectStatus = expected;

        const auto outcome = outcomeOf(literal);

        QCOMPARE(outcome.result, result);
        QCOMPARE(outcome.httpStatus, status);
        QCOMPARE(outcome.message.isEmpty(), result == StepResult::Done);
        QCOMPARE(server.requests().size(), 1);
    }

    void acceptedIsNotDoneAndWaitingForAnApprovalIsSaid()
    {
        test::RawServer server;
        server.answer("/accepted", test::RawServer::http(202, "{}", "application/json"));
        server.answer("/approve",
                      test::RawServer::http(403, R"({"name":"ApprovalRequired"})", "application/json"));

        const auto accepted = outcomeOf(step(server.url(u"/accepted"_s)));
        const auto forbidden = outcomeOf(step(server.url(u"/approve"_s)));

        QCOMPARE(accepted.result, StepResult::Unknown);
        QVERIFY(accepted.message.contains(u"did not say that it is done"));
        QCOMPARE(forbidden.result, StepResult::Failed);
        QVERIFY(forbidden.message.contains(u"wants an approval first"));
    }

    void aHeaderWithASecretIsSentAndItsEchoIsHidden()
    {
        qputenv("TEST_FLAG_TOKEN", "flag-token-0815");
        test::RawServer server;
        server.answer("/x", test::RawServer::http(200, "you sent flag-token-0815"));
        auto literal = step(server.url(u"/x"_s));
        literal.headers = {{u"X-Desk"_s, u"{secret.TEST_FLAG_TOKEN}"_s}};

        const auto running = makeStep(literal);
        QSignalSpy ended(running.get(), &Step::ended);
        running->start();
        QVERIFY(ended.wait(10'000));
        const auto outcome = ended.first().first().value<StepOutcome>();

        QCOMPARE(outcome.result, StepResult::Done);
        QCOMPARE(server.requests().first().headers.at("x-desk"), "flag-token-0815");
        QVERIFY(!outcome.tail.contains("flag-token"));
    }

    void silenceAfterAPostIsUnknownAndAfterAGetJustLate()
    {
        test::RawServer server;
        server.answer("/x", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        auto post = step(server.url(u"/x"_s));
        post.timeout = 100ms;
        auto get = step(server.url(u"/x"_s), u"GET"_s);
        get.timeout = 100ms;

        QCOMPARE(outcomeOf(post).result, StepResult::Unknown);
        QCOMPARE(outcomeOf(get).result, StepResult::TimedOut);
    }

    void aLostAnswerIsUnknownAndNothingIsRepeated()
    {
        test::RawServer server;
        server.answer("/x", test::RawAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhal"});

        const auto outcome = outcomeOf(step(server.url(u"/x"_s)));

        QCOMPARE(outcome.result, StepResult::Unknown);
        QVERIFY(outcome.acted);
        QCOMPARE(server.requests().size(), 1);
    }

    void aRefusedConnectionIsCertainlyNothing()
    {
        test::RawServer server;
        const auto literal = step(server.url(u"/x"_s));
        server.stop();

        const auto outcome = outcomeOf(literal);

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(!outcome.acted);
        QVERIFY(outcome.message.endsWith(u"Nothing was sent."));
    }

    void stopBeforeTheAnswerIsUnknown()
    {
        test::RawServer server;
        server.answer("/x", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        HttpStep running(step(server.url(u"/x"_s)));
        QSignalSpy ended(&running, &Step::ended);

        running.start();
        QTRY_COMPARE(server.requests().size(), 1);
        running.stop();
        QTRY_COMPARE(ended.size(), 1);

        QCOMPARE(ended.first().first().value<StepOutcome>().result, StepResult::Unknown);
    }

    void whatIsNoRequestIsNotSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("method");
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"GET"_s;
        QTest::newRow("no host") << u"http:///x"_s << u"GET"_s;
        QTest::newRow("a method with a line break") << u"http://127.0.0.1/"_s << u"GET\r\nX: y"_s;
        QTest::newRow("an address with a line break") << u"http://127.0.0.1/\r\nX"_s << u"GET"_s;
    }
    void whatIsNoRequestIsNotSent()
    {
        QFETCH(QString, url);
        QFETCH(QString, method);
        LiteralStep literal = step(QUrl(), method);
        literal.url = url;

        const auto outcome = outcomeOf(literal);

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(!outcome.acted);
    }

    void aSecretThatTheServerRepeatsIsMasked()
    {
        test::RawServer server;
        server.answer("/x", test::RawServer::http(403, "who is opensesame1234?"));
        auto literal = step(server.url(u"/x"_s));
        literal.headers = {{u"Authorization"_s, u"Token opensesame1234"_s}};

        QCOMPARE(outcomeOf(literal).tail, "who is •••?");
    }
};

QTEST_GUILESS_MAIN(TestHttpStep)
#include "tst_httpstep.moc"
