// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonvalue.h"
#include "app/outbox/pagerduty.h"
#include "app/outbox/slackbot.h"
#include "app/outbox/slackwebhook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::outbox;

Q_DECLARE_METATYPE(thabat::outbox::Attempt::Result)

class TestServices : public QObject
{
    Q_OBJECT

private:
    static ChannelSettings settings()
    {
        ChannelSettings out;
        out.service = u"Shop"_s;
        out.urlFrom = u"HOOK"_s;
        out.tokenFrom = u"TOKEN"_s;
        out.target = u"C1"_s;
        out.secrets = Secrets({{u"HOOK"_s, "https://hooks.example.com/services/T/B/X"},
                               {u"TOKEN"_s, "k3y-of-32-characters-0123456789ab"}});
        return out;
    }
    static ChannelSettings withoutAddress()
    {
        auto out = settings();
        out.urlFrom.clear();
        return out;
    }
    static Letter letter(const QString &state = u"investigating"_s, bool follows = false)
    {
        return {u"M1"_s, u"INC-1"_s, u"API <down>"_s, domain::Severity::P1, u"internal"_s,
                {},      state,      u"We look."_s,   u"نتحقق."_s,          follows,
                {},      false};
    }
    static HttpResponse response(int status, const QByteArray &body, const QByteArray &retryAfter = {})
    {
        HttpResponse out;
        out.status = status;
        out.body = body;
        out.retryAfter = retryAfter;
        return out;
    }
    static Json bodyOf(const Result<HttpRequest> &request)
    {
        return request ? valueOf(request->body).value_or(Json()) : Json();
    }

private Q_SLOTS:
    void eachRuleThatCallsPeopleIsAnAlertOfItsOwn()
    {
        auto page = letter({});
        page.audience = u"page"_s;
        page.rule = u"db-down"_s;
        auto answered = page;
        answered.state = u"acknowledged"_s;
        answered.follows = true;

        const auto update = bodyOf(PagerDuty(withoutAddress()).request(letter()));
        const auto called = bodyOf(PagerDuty(withoutAddress()).request(page));
        const auto stopped = bodyOf(PagerDuty(withoutAddress()).request(answered));

        QCOMPARE(thabat::textOf(update, "dedup_key"), u"INC-1"_s);
        QCOMPARE(thabat::textOf(called, "dedup_key"), u"INC-1/db-down"_s);
        QCOMPARE(thabat::textOf(called, "event_action"), u"trigger"_s);
        QVERIFY(thabat::textOf(called.at("payload"), "summary").contains(u"API"_s)); // they are of the team
        QCOMPARE(thabat::textOf(stopped, "dedup_key"), u"INC-1/db-down"_s);
        QCOMPARE(thabat::textOf(stopped, "event_action"), u"acknowledge"_s);
    }

    void slackGetsOneTextInBothLanguages()
    {
        const auto request = SlackWebhook(settings()).request(letter());

        QVERIFY(request.has_value());
        QCOMPARE(request->url, QUrl(u"https://hooks.example.com/services/T/B/X"_s));
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(thabat::textOf(bodyOf(request), "text"),
                 u"P1 · API &lt;down&gt; · INC-1\nWe look.\n\nنتحقق."_s);
    }

    void customersDoNotReadTheTitleOfTheIncident()
    {
        auto customers = letter();
        customers.audience = u"customers"_s;

        const auto text = thabat::textOf(bodyOf(SlackWebhook(settings()).request(customers)), "text");

        QVERIFY2(!text.contains(u"down"_s) && !text.contains(u"INC-1"_s), qPrintable(text));
        QVERIFY(text.startsWith(u"Shop"_s));
    }

    void aChannelOfOneLanguageFallsBackToTheOther()
    {
        auto arabic = settings();
        arabic.texts = ChannelSettings::Texts::Arabic;
        auto english = letter();
        english.arabic.clear();

        const auto both = thabat::textOf(bodyOf(SlackWebhook(arabic).request(letter())), "text");
        const auto one = thabat::textOf(bodyOf(SlackWebhook(arabic).request(english)), "text");

        QVERIFY(both.contains(u"نتحقق."_s) && !both.contains(u"We look."_s));
        QVERIFY(one.contains(u"We look."_s));
    }

    void aSecretThatIsNowhereIsSaid()
    {
        auto none = settings();
        none.secrets = Secrets(std::map<QString, QByteArray>{});
        none.urlFrom = u"THABAT_TEST_NO_SUCH_SECRET"_s;

        const auto request = SlackWebhook(none).request(letter());

        QVERIFY(!request.has_value());
        QVERIFY(request.error().message.contains(u"THABAT_TEST_NO_SUCH_SECRET"_s));
    }

    void whatSlackDoesNotTakeIsRefusedHere()
    {
        auto longOne = letter();
        longOne.english = QString(50'000, u'x');

        QVERIFY(!SlackWebhook(settings()).request(longOne).has_value());
        QVERIFY(!SlackBot(withoutAddress()).request(longOne).has_value());
    }

    void theWebhookIsReadStrictly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Attempt::Result>("result");
        using enum Attempt::Result;
        QTest::newRow("ok") << 200 << QByteArray("ok") << Sent;
        QTest::newRow("a login page") << 200 << QByteArray("<html>Log in</html>") << Refused;
        QTest::newRow("nothing") << 200 << QByteArray() << Refused;
        QTest::newRow("a redirect") << 302 << QByteArray() << Refused;
        QTest::newRow("broken payload") << 400 << QByteArray("invalid_payload") << Refused;
        QTest::newRow("no such hook") << 404 << QByteArray("no_service") << Refused;
        QTest::newRow("too many") << 429 << QByteArray("{}") << NotYet;
        QTest::newRow("its own trouble") << 500 << QByteArray("server_error") << NotYet;
        QTest::newRow("a gateway lost it") << 504 << QByteArray() << InDoubt;
    }
    void theWebhookIsReadStrictly()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Attempt::Result, result);

        const auto attempt = SlackWebhook(settings()).read(response(status, body, "7"), letter());

        QCOMPARE(attempt.result, result);
        QCOMPARE(attempt.why.isEmpty(), result == Attempt::Result::Sent);
        if (status == 429)
            QCOMPARE(attempt.after, 7s);
    }

    void theBotSaysOkInItsBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Attempt::Result>("result");
        using enum Attempt::Result;
        QTest::newRow("ok") << QByteArray(R"({"ok":true,"ts":"1.2"})") << Sent;
        QTest::newRow("no such channel")
            << QByteArray(R"({"ok":false,"error":"channel_not_found"})") << Refused;
        QTest::newRow("too many") << QByteArray(R"({"ok":false,"error":"ratelimited"})") << NotYet;
        QTest::newRow("half done") << QByteArray(R"({"ok":false,"error":"fatal_error"})") << InDoubt;
        QTest::newRow("not JSON") << QByteArray("ok") << Refused;
        QTest::newRow("ok as a word") << QByteArray(R"({"ok":"true"})") << Refused;
    }
    void theBotSaysOkInItsBody()
    {
        QFETCH(QByteArray, body);
        QFETCH(Attempt::Result, result);

        const auto attempt = SlackBot(withoutAddress()).read(response(200, body), letter());

        QCOMPARE(attempt.result, result);
        QCOMPARE(attempt.reference, result == Attempt::Result::Sent ? u"1.2"_s : QString());
    }

    void theBotWritesToItsChannelWithItsToken()
    {
        const auto request = SlackBot(withoutAddress()).request(letter());

        QVERIFY(request.has_value());
        QCOMPARE(request->url, QUrl(u"https://slack.com/api/chat.postMessage"_s));
        QCOMPARE(request->headers.at("Authorization"),
                 QByteArray("Bearer k3y-of-32-characters-0123456789ab"));
        QCOMPARE(thabat::textOf(bodyOf(request), "channel"), u"C1"_s);
    }

    void aPageHasTheIncidentAsItsKey()
    {
        const auto request = PagerDuty(withoutAddress()).request(letter());
        const auto body = bodyOf(request);

        QVERIFY(request.has_value());
        QCOMPARE(request->url, QUrl(u"https://events.pagerduty.com/v2/enqueue"_s));
        QCOMPARE(thabat::textOf(body, "dedup_key"), u"INC-1"_s);
        QCOMPARE(thabat::textOf(body, "event_action"), u"trigger"_s);
        QCOMPARE(thabat::textOf(body.at("payload"), "severity"), u"error"_s);
        QCOMPARE(thabat::textOf(body.at("payload"), "source"), u"Shop"_s);
        QVERIFY(PagerDuty(withoutAddress()).isRepeatable());
        QVERIFY(!SlackWebhook(settings()).isRepeatable());
    }

    void whatNeverPagedPagesFirst_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("follows");
        QTest::addColumn<QString>("action");
        QTest::newRow("the first") << u"investigating"_s << false << u"trigger"_s;
        QTest::newRow("late, and the first") << u"monitoring"_s << false << u"trigger"_s;
        QTest::newRow("somebody is at it") << u"identified"_s << true << u"acknowledge"_s;
        QTest::newRow("it is back") << u"investigating"_s << true << u"trigger"_s;
        QTest::newRow("over") << u"resolved"_s << true << u"resolve"_s;
    }
    void whatNeverPagedPagesFirst()
    {
        QFETCH(QString, state);
        QFETCH(bool, follows);
        QFETCH(QString, action);

        const auto body = bodyOf(PagerDuty(withoutAddress()).request(letter(state, follows)));

        QCOMPARE(thabat::textOf(body, "event_action"), action);
    }

    void aTestWakesNobody()
    {
        auto test = letter();
        test.isTest = true;

        const auto body = bodyOf(PagerDuty(withoutAddress()).request(test));
        const auto bot = SlackBot(withoutAddress()).request(test);

        QCOMPARE(thabat::textOf(body, "event_action"), u"resolve"_s);
        QCOMPARE(thabat::textOf(body, "dedup_key"), u"M1"_s);
        QVERIFY(bot.has_value() && bot->url.path().endsWith(u"auth.test"_s));
    }

    void aLongTitleIsCutForThePagerAndNotItsText()
    {
        auto longOne = letter();
        longOne.title = QString(3000, u't');
        longOne.english = QString(3000, u'x');

        const auto payload = bodyOf(PagerDuty(withoutAddress()).request(longOne)).at("payload");

        QCOMPARE(thabat::textOf(payload, "summary").size(), 1024);
        QVERIFY(thabat::textOf(payload.at("custom_details"), "text").contains(longOne.english));
    }

    void onlyA202IsAPage()
    {
        const PagerDuty service(withoutAddress());
        const QByteArray good = R"({"status":"success","dedup_key":"INC-1"})";
        using enum Attempt::Result;

        QCOMPARE(service.read(response(202, good), letter()).result, Sent);
        QCOMPARE(service.read(response(202, "thanks"), letter()).result, Refused);
        QCOMPARE(service.read(response(200, good), letter()).result, Refused);
        QCOMPARE(service.read(response(400, R"({"status":"invalid event"})"), letter()).result, Refused);
        QCOMPARE(service.read(response(429, {}), letter()).result, NotYet);
        QCOMPARE(service.read(response(504, {}), letter()).result, NotYet); // the same key twice is one
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
