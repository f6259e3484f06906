// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! Without a session that has a keychain; tests/real/tst_keychain has one.
class TestSecretCommand : public QObject
{
    Q_OBJECT

private:
    //! A house whose profile wants two secrets and whose hub wants a third.
    static std::unique_ptr<CliHouse> house()
    {
        auto house = std::make_unique<CliHouse>();
        house->environment.insert(u"TEST_PROM"_s, u"open sesame"_s);
        auto profile = *readFile(house->profile() + u"/profile.json"_s);
        profile.replace(profile.indexOf('{'), 1,
                        "{\"prometheus\": {\"url\": \"http://127.0.0.1:9\", \"user\": \"ops\", "
                        "\"passwordFrom\": \"TEST_PROM\"}, \"alertmanager\": {\"url\": "
                        "\"http://127.0.0.1:9\", \"tokenFrom\": \"TEST_AM\"},");
        house->write(u"home/config/profiles/practice/profile.json"_s, profile);
        house->write(u"home/config/desk.json"_s,
                     "{\"hub\": {\"host\": \"127.0.0.1\", \"port\": 9, \"database\": \"x\", \"user\": \"x\", "
                     "\"passwordVariable\": \"TEST_HUB\"}}");
        return house;
    }

private Q_SLOTS:
    void whatIsWantedAndFromWhereItComesIsListed()
    {
        const auto outcome = house()->run({u"secret"_s, u"list"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 1); // one is nowhere
        std::map<QString, QString> sources;
        const auto json = outcome.json();
        for (const auto &secret : member(json, "secrets"))
            sources[textOf(secret, "name")] = textOf(secret, "source");
        QCOMPARE(sources.at(u"TEST_PROM"_s), u"environment"_s);
        QCOMPARE(sources.at(u"TEST_AM"_s), u"nowhere"_s);
        QCOMPARE(sources.at(u"TEST_HUB"_s), u"nowhere"_s);
        QVERIFY(!(outcome.out + outcome.err).contains(u"sesame"_s));
    }

    void withoutAKeychainItSaysSoSoon()
    {
        const auto home = house();
        QElapsedTimer clock;
        clock.start();

        const auto outcome = home->run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, "s3same\n");

        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(u"no D-Bus session"_s), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(u"s3same"_s));
        QVERIFY(clock.elapsed() < 15'000);
        QCOMPARE(home->run({u"secret"_s, u"remove"_s, u"TEST_AM"_s}).exit, 3);
    }

    void whatIsNoNameOrNoOneLineIsRefused()
    {
        const auto home = house();

        QCOMPARE(home->run({u"secret"_s, u"set"_s, u"a b"_s}, "x\n").exit, 2);
        QCOMPARE(home->run({u"secret"_s, u"set"_s}, "x\n").exit, 2);
        QCOMPARE(home->run({u"secret"_s, u"show"_s, u"TEST_AM"_s}).exit, 2);
        QCOMPARE(home->run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, "one\ntwo\n").exit, 2);
        QCOMPARE(home->run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, "\n").exit, 2);
        QCOMPARE(home->run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, QByteArray(5000, 'x')).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestSecretCommand)
#include "tst_secretcommand.moc"
