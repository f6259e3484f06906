// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonvalue.h"
#include "app/outbox/mail.h"
#include "app/outbox/statuspage.h"
#include "app/outbox/webhook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::outbox;

class TestWebhook : public QObject
{
    Q_OBJECT

private:
    static ChannelSettings settings()
    {
        ChannelSettings out;
        out.service = u"Shop"_s;
        out.url = u"https://example.com/hook"_s;
        out.tokenFrom = u"TOKEN"_s;
        out.target = u"page 1"_s;
        out.headers = {{u"X-Key"_s, u"k {secret.TOKEN}"_s}};
        out.body =
            R"({"msg": "{severity}: {text}", "deep": [{"id": "{message}", "kept": 7, "brace": "{{x}}"}]})";
        out.from = u"desk@example.com"_s;
        out.to = QStringList{u"dpo@example.com"_s, u"legal@example.com"_s};
        out.secrets = Secrets({{u"TOKEN"_s, "s3cret"}});
        return out;
    }
    static Letter letter(const QString &english = u"We look."_s)
    {
        return {u"M1"_s,
                u"INC-1"_s,
                u"API down"_s,
                domain::Severity::P1,
                u"customers"_s,
                {},
                u"identified"_s,
                english,
                {},
                false,
                {},
                false};
    }
    static Json bodyOf(const Result<HttpRequest> &request)
    {
        return request ? valueOf(request->body).value_or(Json()) : Json();
    }
    static HttpResponse response(int status, const QByteArray &body)
    {
        HttpResponse out;
        out.status = status;
        out.body = body;
        return out;
    }

private Q_SLOTS:
    void theTemplateIsFilledAsValuesAndNotAsText()
    {
        const auto request = Webhook(settings()).request(letter(u"a \"quote\" and {state}"_s));
        const auto body = bodyOf(request);

        QVERIFY(request.has_value());
        QCOMPARE(thabat::textOf(body, "msg"), u"P1: a \"quote\" and {state}"_s);
        QCOMPARE(thabat::textOf(body.at("deep").at(0), "id"), u"M1"_s);
        QCOMPARE(thabat::textOf(body.at("deep").at(0), "brace"), u"{x}"_s);
        QCOMPARE(thabat::integerOf(body.at("deep").at(0), "kept"), 7);
        QCOMPARE(request->headers.at("Idempotency-Key"), QByteArray("M1"));
        QCOMPARE(request->headers.at("X-Key"), QByteArray("k s3cret"));
    }

    void onlyTheProfileSaysThatAWebhookMayRepeat()
    {
        auto repeatable = settings();
        repeatable.repeatable = true;

        QVERIFY(!Webhook(settings()).isRepeatable());
        QVERIFY(Webhook(repeatable).isRepeatable());
        QCOMPARE(Webhook(settings()).read(response(204, {}), letter()).result, Attempt::Result::Sent);
        QCOMPARE(Webhook(settings()).read(response(301, {}), letter()).result, Attempt::Result::Refused);
    }

    void thePageGetsOneIncidentAndThenItsUpdates()
    {
        auto plain = settings();
        plain.url.clear();
        const Statuspage service(plain);
        auto later = letter();
        later.reference = u"p31z"_s;
        later.follows = true;

        const auto first = service.request(letter());
        const auto second = service.request(later);

        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(first->url.toEncoded(), QByteArray("https://api.statuspage.io/v1/pages/page%201/incidents"));
        QCOMPARE(first->method, QByteArray("POST"));
        QCOMPARE(first->headers.at("Authorization"), QByteArray("OAuth s3cret"));
        QCOMPARE(thabat::textOf(bodyOf(first).at("incident"), "status"), u"identified"_s);
        QVERIFY(!thabat::textOf(bodyOf(first).at("incident"), "name").contains(u"down"_s));
        QCOMPARE(second->method, QByteArray("PATCH"));
        QVERIFY(second->url.path().endsWith(u"/incidents/p31z"_s));
        QVERIFY(!bodyOf(second).at("incident").contains("name"));
    }

    void thePageMustNameItsIncident()
    {
        const Statuspage service(settings());
        using enum Attempt::Result;

        QCOMPARE(service.read(response(201, R"({"id":"p31z"})"), letter()).reference, u"p31z"_s);
        QCOMPARE(service.read(response(201, "{}"), letter()).result, Refused);
        QCOMPARE(service.read(response(420, {}), letter()).result, NotYet);
        QCOMPARE(service.read(response(401, {}), letter()).result, Refused);
    }

    void aTestPublishesNothing()
    {
        auto test = letter();
        test.isTest = true;

        const auto request = Statuspage(settings()).request(test);

        QVERIFY(request.has_value());
        QCOMPARE(request->method, QByteArray("GET"));
        QVERIFY(request->body.isEmpty());
    }

    void aMailIsPlainTextInSevenBits()
    {
        auto both = letter(u"We look.\nBcc: all@example.com"_s);
        both.arabic = QString(300, u'ن');
        both.audience = u"internal"_s;
        both.title = u"واجهة\r\nBcc: x@example.com"_s + QString(100, u'ا');

        const auto mail = mailOf(both, settings(), QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC));
        const auto head = mail.left(mail.indexOf("\r\n\r\n"));
        const auto body = QByteArray::fromBase64(mail.mid(head.size()).simplified().replace(' ', ""));

        QVERIFY(head.contains("Date: Mon, 23 Nov 2026 00:04:00 +0000"));
        QVERIFY(head.contains("To: <dpo@example.com>, <legal@example.com>"));
        QVERIFY(head.contains("Message-ID: <M1@example.com>"));
        QVERIFY2(!head.contains("Bcc"), head.constData());
        QCOMPARE(QString::fromUtf8(body),
                 u"We look.\r\nBcc: all@example.com\r\n\r\n"_s + both.arabic + u"\r\n"_s);
        for (const auto &line : mail.split('\n')) {
            QVERIFY2(line.size() <= 78, line.constData());
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) {
                return uchar(c) < 128;
            }));
        }
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
