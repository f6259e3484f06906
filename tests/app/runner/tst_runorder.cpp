// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runner;
using namespace std::chrono_literals;

class TestRunOrder : public QObject
{
    Q_OBJECT

private:
    static RunOrder order()
    {
        actions::LiteralStep process;
        process.id = u"up"_s;
        process.title = {u"Start it"_s, u"تشغيله"_s};
        process.timeout = 90s;
        process.program = u"/usr/bin/docker"_s;
        process.arguments = {u"compose"_s, u"up"_s, u"a b \"c\" \u2066"_s};
        process.workingFolder = u"/srv/app"_s;
        process.environment = {{u"TAG"_s, u"v1.4.1"_s}, {u"DB_PASSWORD"_s, u"correct horse"_s}};
        actions::LiteralStep http;
        http.kind = runbook::PlanStep::Kind::Http;
        http.method = u"POST"_s;
        http.url = u"http://127.0.0.1:9/flags"_s;
        http.headers = {{u"Authorization"_s, u"Bearer s3cretToken"_s}};
        http.body = u"{}"_s;
        http.expectStatus = {200, 204};
        actions::LiteralStep wait;
        wait.kind = runbook::PlanStep::Kind::Wait;
        wait.wait = 1500ms;
        actions::LiteralStep ask;
        ask.kind = runbook::PlanStep::Kind::Ask;
        ask.question = {u"Is it green?"_s, u"هل هو أخضر؟"_s};

        RunOrder order;
        order.folder = u"/data/journal.db.runs/R1"_s;
        order.language = Language::Arabic;
        order.home = {u"/config"_s, u"/data"_s};
        order.profile = u":/profiles/practice"_s;
        order.variables = {{u"service"_s, u"http://127.0.0.1:9"_s}};
        order.title = u"Roll back application"_s;
        order.request.id = u"R1"_s;
        order.request.confirmation.author = u"Sara"_s;
        auto &preview = order.request.preview;
        preview.plan = u"app-rollback"_s;
        preview.planClass = runbook::PlanClass::C;
        preview.environment = u"PRODUCTION"_s;
        preview.arguments = {{u"tag"_s, u"v1.4.1"_s}};
        preview.steps = {process, http, wait, ask};
        preview.target = u"v1.4.1"_s;
        preview.token = u"abcdefgh23456765"_s;
        preview.check.verification.healthUrl = u"http://127.0.0.1:9/health"_s;
        preview.check.verification.times = 5;
        preview.check.verification.every = 250ms;
        preview.check.verification.versionUrl = u"http://127.0.0.1:9/version"_s;
        preview.check.verification.versionPointer = u"/version"_s;
        preview.check.verification.version = u"v1.4.1"_s;
        runbook::Shown shown;
        shown.lookup.title = {u"Image"_s, u"الصورة"_s};
        shown.lookup.url = u"http://127.0.0.1:9/manifests/v1"_s;
        shown.lookup.method = u"HEAD"_s;
        shown.lookup.headers = {{u"Accept"_s, u"application/json"_s}};
        shown.lookup.pointer = u"/a"_s;
        shown.lookup.header = u"Docker-Content-Digest"_s;
        shown.lookup.program = u"/usr/bin/docker"_s;
        shown.lookup.arguments = {u"inspect"_s};
        shown.lookup.environment = {{u"HOME"_s, u"/home/sara"_s}};
        shown.lookup.pattern = u"(sha256:[0-9a-f]+)"_s;
        shown.lookup.other = u"o"_s;
        shown.lookup.before = u"b"_s;
        shown.lookup.only = true;
        shown.lookup.missing = {u"none"_s, u"لا شيء"_s};
        shown.is = u"sha256:1"_s;
        shown.times = 4;
        preview.check.verification.shows = {shown};
        preview.check.verification.indicator = u"error-rate"_s;
        preview.check.verification.below = 0.01;
        preview.check.verification.stable = 2s;
        preview.check.verification.within = 20s;
        preview.check.indicatorTitle = {u"Error rate"_s, u"نسبة الأخطاء"_s};
        preview.check.unit = runbook::Indicator::Unit::Seconds;
        preview.check.rollback = true;
        return order;
    }

private Q_SLOTS:
    void secretsOfTheKeychainTravelInMemoryOnly()
    {
        auto given = order();
        given.secrets = Secrets({{u"TOKEN"_s, "key-chain-secret"}});

        const auto read = decodeOrder(encode(given));

        QVERIFY(read);
        QCOMPARE(*read->secrets.value(u"TOKEN"_s), QByteArray("key-chain-secret"));
        QCOMPARE(*read->request.preview.steps.front().source.value(u"TOKEN"_s),
                 QByteArray("key-chain-secret"));
        const auto described = describe(given);
        QVERIFY(!described.contains("key-chain-secret"));
        QVERIFY(!described.contains(QByteArray("key-chain-secret").toBase64()));
        QVERIFY(decodeOrder(described)->secrets.kept().empty());
    }

    void theRunnerGetsExactlyWhatWasConfirmed()
    {
        const auto sent = order();

        const auto read = decodeOrder(encode(sent));

        QVERIFY(read);
        // Every field is compared by writing it again: nothing is lost, added or changed.
        QCOMPARE(encode(*read), encode(sent));
        const auto &process = read->request.preview.steps[0];
        QCOMPARE(process.arguments, sent.request.preview.steps[0].arguments);
        QCOMPARE(process.environment, sent.request.preview.steps[0].environment);
        QCOMPARE(process.timeout, 90'000ms);
        QCOMPARE(read->request.preview.steps[1].headers, sent.request.preview.steps[1].headers);
        QCOMPARE(read->request.preview.steps[1].expectStatus, (std::vector<int>{200, 204}));
        QCOMPARE(read->request.preview.steps[2].wait, 1500ms);
        QCOMPARE(read->request.preview.steps[3].kind, runbook::PlanStep::Kind::Ask);
        QCOMPARE(read->request.preview.steps[3].question.ar, u"هل هو أخضر؟"_s);
        QCOMPARE(read->request.preview.check.verification.below, 0.01);
        QCOMPARE(read->request.preview.check.verification.shows.size(), size_t(1));
        const auto &shown = read->request.preview.check.verification.shows[0];
        QCOMPARE(shown.lookup.header, u"Docker-Content-Digest"_s);
        QCOMPARE(shown.lookup.pattern, u"(sha256:[0-9a-f]+)"_s);
        QVERIFY(shown.lookup.only);
        QCOMPARE(shown.is, u"sha256:1"_s);
        QCOMPARE(shown.times, 4);
        QCOMPARE(read->request.preview.check.unit, runbook::Indicator::Unit::Seconds);
        QCOMPARE(read->request.preview.planClass, runbook::PlanClass::C);
        QCOMPARE(read->language, Language::Arabic);
    }

    void whatIsKeptForPeopleHasNoSecrets()
    {
        const auto kept = describe(order());

        QVERIFY(!kept.contains("correct horse"));
        QVERIFY(!kept.contains("s3cretToken"));
        const auto read = decodeOrder(kept);
        QVERIFY(read);
        QCOMPARE(read->request.preview.steps.size(), size_t(4));
        QCOMPARE(read->request.preview.target, u"v1.4.1"_s);
    }

    void anOrderThatWasCutIsNotCarriedOut()
    {
        const auto whole = encode(order());

        for (const auto size : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1})
            QVERIFY(!decodeOrder(whole.left(size)));
        QVERIFY(!decodeOrder("{}"));
    }
};

QTEST_GUILESS_MAIN(TestRunOrder)
#include "tst_runorder.moc"
