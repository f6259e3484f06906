// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/preview.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat::actions;
using Kind = thabat::runbook::PlanStep::Kind;

using Change = std::function<void(Preview &)>;
Q_DECLARE_METATYPE(Change)

class TestPreview : public QObject
{
    Q_OBJECT

private:
    static Preview preview()
    {
        LiteralStep pull;
        pull.program = u"/usr/bin/docker"_s;
        pull.arguments = {u"compose"_s, u"pull"_s, u"app"_s};
        pull.environment = {{u"TAG"_s, u"v1.4.1"_s}};
        LiteralStep flag;
        flag.kind = Kind::Http;
        flag.method = u"POST"_s;
        flag.url = u"http://127.0.0.1/flags/new?on=0"_s;
        Preview out;
        out.plan = u"app-rollback"_s;
        out.environment = u"PRODUCTION"_s;
        out.arguments = {{u"tag"_s, u"v1.4.1"_s}};
        out.facts = {{u"running"_s, {}, u"v1.4.2"_s, {}}};
        out.steps = {pull, flag};
        out.target = u"v1.4.1"_s;
        out.nonce = u"00ff"_s;
        return out;
    }

private Q_SLOTS:
    void aTokenIsSixteenPlainCharacters()
    {
        const QRegularExpression form(u"^[a-z2-7]{16}$"_s);

        const auto token = tokenOf(preview());

        QVERIFY2(form.match(token).hasMatch(), qPrintable(token));
        QCOMPARE(tokenOf(preview()), token);
    }

    void aTokenStandsForEveryPartOfThePlan_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("another plan", [](Preview &p) {
            p.plan = u"db"_s;
        });
        row("another class", [](Preview &p) {
            p.planClass = thabat::runbook::PlanClass::C;
        });
        row("another environment", [](Preview &p) {
            p.environment = u"STAGING"_s;
        });
        row("another argument", [](Preview &p) {
            p.arguments[u"tag"_s] = u"v1.4.0"_s;
        });
        row("another fact", [](Preview &p) {
            p.facts[0].value = u"v1.4.3"_s;
        });
        row("a fact lost", [](Preview &p) {
            p.facts.clear();
        });
        row("another target", [](Preview &p) {
            p.target = u"v1"_s;
        });
        row("another nonce", [](Preview &p) {
            p.nonce = u"00fe"_s;
        });
        row("another program", [](Preview &p) {
            p.steps[0].program = u"/tmp/docker"_s;
        });
        row("another word", [](Preview &p) {
            p.steps[0].arguments[2] = u"api"_s;
        });
        row("words divided otherwise", [](Preview &p) {
            p.steps[0].arguments = {u"compose"_s, u"pulla"_s, u"pp"_s};
        });
        row("another variable", [](Preview &p) {
            p.steps[0].environment[u"LD_PRELOAD"_s] = u"/x"_s;
        });
        row("another value", [](Preview &p) {
            p.steps[0].environment[u"TAG"_s] = u"v1.4.0"_s;
        });
        row("another folder", [](Preview &p) {
            p.steps[0].workingFolder = u"/tmp"_s;
        });
        row("another time limit", [](Preview &p) {
            p.steps[0].timeout = 1ms;
        });
        row("another address", [](Preview &p) {
            p.steps[1].url += u"1"_s;
        });
        row("another method", [](Preview &p) {
            p.steps[1].method = u"DELETE"_s;
        });
        row("another header", [](Preview &p) {
            p.steps[1].headers[u"X"_s] = u"1"_s;
        });
        row("another body", [](Preview &p) {
            p.steps[1].body = u"{}"_s;
        });
        row("another expected status", [](Preview &p) {
            p.steps[1].expectStatus = {404};
        });
        row("a step more", [](Preview &p) {
            p.steps.push_back(p.steps[0]);
        });
        row("a step less", [](Preview &p) {
            p.steps.pop_back();
        });
        row("another order", [](Preview &p) {
            std::swap(p.steps[0], p.steps[1]);
        });
        row("another check", [](Preview &p) {
            p.check.verification.version = u"v1"_s;
        });
    }
    void aTokenStandsForEveryPartOfThePlan()
    {
        QFETCH(Change, change);
        auto changed = preview();

        change(changed);

        QVERIFY(tokenOf(changed) != tokenOf(preview()));
    }

    void aStepReadsAsItWouldBeTyped_data()
    {
        QTest::addColumn<LiteralStep>("step");
        QTest::addColumn<QString>("text");
        auto pull = preview().steps[0];
        QTest::newRow("a program") << pull << u"TAG=v1.4.1 /usr/bin/docker compose pull app"_s;
        pull.workingFolder = u"/srv/my app"_s;
        QTest::newRow("in a folder") << pull
                                     << u"cd '/srv/my app' && TAG=v1.4.1 /usr/bin/docker compose pull app"_s;
        auto secret = preview().steps[0];
        secret.environment = {{u"APP_SECRET"_s, u"opensesame"_s}};
        secret.arguments = {u"--with=opensesame"_s, u"it's"_s, u""_s};
        QTest::newRow("with a secret")
            << secret << u"APP_SECRET=••• /usr/bin/docker --with=••• 'it'\\''s' ''"_s;
        auto flag = preview().steps[1];
        QTest::newRow("a request") << flag << u"POST http://127.0.0.1/flags/new?on=0"_s;
        flag.headers = {{u"Authorization"_s, u"Bearer abcdefgh"_s}};
        flag.body = u"{\"on\":0}"_s;
        flag.url = u"http://me:pw@127.0.0.1/x"_s;
        QTest::newRow("with credentials")
            << flag << u"POST http://•••@127.0.0.1/x 'Authorization: •••' '{\"on\":0}'"_s;
        LiteralStep wait;
        wait.kind = Kind::Wait;
        wait.wait = 1500ms;
        QTest::newRow("a pause") << wait << u"Wait 1.5 s"_s;
    }
    void aStepReadsAsItWouldBeTyped()
    {
        QFETCH(LiteralStep, step);
        QFETCH(QString, text);

        QCOMPARE(step.text(), text);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
