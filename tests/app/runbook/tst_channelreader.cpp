// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"
#include "app/runbook/secretnames.h"
#include "tests/app/runbook/smallprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

class TestChannelReader : public QObject
{
    Q_OBJECT

private:
    //! A profile with this one channel; its id and title are given, and single quotes stand for double ones.
    static Result<Profile> profileWith(const QString &members)
    {
        SmallProfile files;
        const auto channel =
            u"\"channels\": [{\"id\": \"c\", \"title\": {\"en\": \"C\", \"ar\": \"ق\"}, %1}], \"indicators\""_s
                .arg(QString(members).replace(u'\'', u'"'));
        if (!files.replace(u"profile.json"_s, u"\"indicators\""_s, channel))
            return Error{};
        return readProfile(files.folder(), {u"/usr/bin"_s, u"/data"_s, u"/config"_s, {}});
    }

private Q_SLOTS:
    void goodChannelsAreRead_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("secrets");
        QTest::newRow("slack webhook")
            << u"'kind': 'slackWebhook', 'audiences': ['internal'], 'urlFrom': 'HOOK'"_s
            << int(ChannelKind::SlackWebhook) << QStringList{u"HOOK"_s};
        QTest::newRow("slack bot")
            << u"'kind': 'slackBot', 'audiences': ['internal'], 'target': 'C1', 'tokenFrom': 'BOT'"_s
            << int(ChannelKind::SlackBot) << QStringList{u"BOT"_s};
        QTest::newRow("pagerduty of another region")
            << u"'kind': 'pagerDuty', 'audiences': ['internal'], 'tokenFrom': 'KEY', 'url': 'https://events.eu.pagerduty.com/'"_s
            << int(ChannelKind::PagerDuty) << QStringList{u"KEY"_s};
        QTest::newRow("pagerduty that calls people")
            << u"'kind': 'pagerDuty', 'audiences': ['page'], 'tokenFrom': 'KEY'"_s
            << int(ChannelKind::PagerDuty) << QStringList{u"KEY"_s};
        QTest::newRow("statuspage")
            << u"'kind': 'statuspage', 'audiences': ['customers'], 'target': 'p', 'tokenFrom': 'KEY'"_s
            << int(ChannelKind::Statuspage) << QStringList{u"KEY"_s};
        QTest::newRow("mail")
            << u"'kind': 'mail', 'audiences': ['customers'], 'url': 'smtps://m.example.com:465', 'user': 'u', 'passwordFrom': 'PW', 'from': 'a@example.com', 'to': ['b@example.com']"_s
            << int(ChannelKind::Mail) << QStringList{u"PW"_s};
        QTest::newRow("webhook on this machine")
            << u"'kind': 'webhook', 'audiences': ['internal', 'customers'], 'url': 'http://127.0.0.1:1/x', 'headers': {'X': '{secret.HK}'}, 'body': {'a': ['{text}', 1]}, 'timeout': '3s'"_s
            << int(ChannelKind::Webhook) << QStringList{u"HK"_s};
        QTest::newRow("by hand") << u"'kind': 'clipboard', 'audiences': ['customers']"_s
                                 << int(ChannelKind::Clipboard) << QStringList();
    }
    void goodChannelsAreRead()
    {
        QFETCH(QString, members);
        QFETCH(int, kind);
        QFETCH(QStringList, secrets);

        const auto profile = profileWith(members);

        QVERIFY(profile);
        QCOMPARE(profile->problems, QStringList());
        const auto *channel = profile->channel(u"c");
        QVERIFY(channel);
        QCOMPARE(int(channel->kind), kind);
        QVERIFY(!channel->url.endsWith(u'/'));
        for (const auto &name : secrets)
            QVERIFY2(secretNames(*profile).contains(name), qPrintable(name));
    }

    void aWrongChannelIsToldAndSwitchedOff_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown kind") << u"'kind': 'fax', 'audiences': ['internal']"_s << u"slackWebhook"_s;
        QTest::newRow("nobody") << u"'kind': 'slackWebhook', 'audiences': [], 'urlFrom': 'H'"_s
                                << u"audiences"_s;
        QTest::newRow("the secret itself")
            << u"'kind': 'slackWebhook', 'audiences': ['internal'], 'urlFrom': 'https://hooks.slack.com/x'"_s
            << u"never the secret itself"_s;
        QTest::newRow("a hook that anybody can read")
            << u"'kind': 'slackWebhook', 'audiences': ['internal'], 'url': 'https://hooks.slack.com/x'"_s
            << u"urlFrom"_s;
        QTest::newRow("no channel of the bot")
            << u"'kind': 'slackBot', 'audiences': ['internal'], 'tokenFrom': 'B'"_s << u"target"_s;
        QTest::newRow("no key") << u"'kind': 'pagerDuty', 'audiences': ['internal']"_s << u"tokenFrom"_s;
        QTest::newRow("a key in the clear")
            << u"'kind': 'pagerDuty', 'audiences': ['internal'], 'tokenFrom': 'K', 'url': 'http://pd.example.com'"_s
            << u"https"_s;
        QTest::newRow("no mail address")
            << u"'kind': 'mail', 'audiences': ['customers'], 'url': 'smtp://m.example.com', 'from': 'a@example.com', 'to': ['b']"_s
            << u"mail address"_s;
        QTest::newRow("a web address for mail")
            << u"'kind': 'mail', 'audiences': ['customers'], 'url': 'https://m.example.com', 'from': 'a@example.com', 'to': ['b@example.com']"_s
            << u"smtp"_s;
        QTest::newRow("an unknown placeholder")
            << u"'kind': 'webhook', 'audiences': ['internal'], 'url': 'https://e.example.com', 'body': {'a': '{txt}'}"_s
            << u"{txt}"_s;
        QTest::newRow("no body")
            << u"'kind': 'webhook', 'audiences': ['internal'], 'url': 'https://e.example.com'"_s << u"body"_s;
        QTest::newRow("a page by chat")
            << u"'kind': 'slackWebhook', 'audiences': ['page'], 'urlFrom': 'H'"_s << u"pagerDuty and mail"_s;
        QTest::newRow("too patient")
            << u"'kind': 'slackWebhook', 'audiences': ['internal'], 'urlFrom': 'H', 'timeout': '10m'"_s
            << u"60s"_s;
    }
    void aWrongChannelIsToldAndSwitchedOff()
    {
        QFETCH(QString, members);
        QFETCH(QString, words);

        const auto profile = profileWith(members);

        QVERIFY(profile);
        QVERIFY2(profile->problems.size() == 1, qPrintable(profile->problems.join(u'\n')));
        QVERIFY2(profile->problems.first().contains(words), qPrintable(profile->problems.first()));
        QVERIFY(profile->problems.first().contains(u"/channels/0"_s));
        QVERIFY(!profile->channel(u"c")->problem.isEmpty());
        QCOMPARE(profile->probes.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestChannelReader)
#include "tst_channelreader.moc"
