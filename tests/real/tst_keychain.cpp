// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! thabatctl and a real Secret Service: GNOME Keyring on a session bus of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    //! Starts the bus and the keyring for @p house; answers why it cannot.
    QString startKeyring(CliHouse &house)
    {
        // Without service files: the bus must not start a keyring of its own, which would be locked.
        house.write(u"bus.conf"_s,
                    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                    "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                    "<allow own=\"*\"/>"
                    "</policy></busconfig>");
        m_bus.setProcessEnvironment(house.environment);
        m_bus.start(u"dbus-daemon"_s,
                    {u"--config-file"_s, house.path(u"bus.conf"_s), u"--nofork"_s, u"--print-address=1"_s});
        const bool came = QTest::qWaitFor(
            [this] {
                return m_bus.canReadLine();
            },
            10'000);
        if (!came)
            return u"the session bus does not start"_s;
        house.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                 QString::fromUtf8(m_bus.readLine()).trimmed());
        house.environment.insert(u"HOME"_s, house.path(u"home"_s));
        house.environment.insert(u"XDG_DATA_HOME"_s, house.path(u"home/share"_s));
        m_keyring.setProcessEnvironment(house.environment);
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring.write("only for this test");
        m_keyring.closeWriteChannel();
        const bool answers = QTest::qWaitFor(
            [&house] {
                return house.run({u"secret"_s, u"set"_s, u"TEST_PROBE"_s}, "x\n").exit == 0;
            },
            20'000);
        return answers ? QString() : u"the keyring does not answer"_s;
    }

    QProcess m_bus;
    QProcess m_keyring;

private Q_SLOTS:
    void init()
    {
        for (const auto *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP(program);
        }
    }
    void cleanup()
    {
        for (auto *process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished(5000);
        }
    }

    void aSecretIsKeptFoundAndRemoved()
    {
        CliHouse house;
        QCOMPARE(startKeyring(house), QString());
        auto profile = *readFile(house.profile() + u"/profile.json"_s);
        profile.replace(profile.indexOf('{'), 1,
                        "{\"alertmanager\": {\"url\": \"http://127.0.0.1:9\", \"tokenFrom\": \"TEST_AM\"},");
        house.write(u"home/config/profiles/practice/profile.json"_s, profile);
        const auto source = [&house] {
            const auto outcome = house.run({u"secret"_s, u"list"_s, u"--json"_s});
            const auto json = outcome.json();
            const auto &all = member(json, "secrets");
            return all.size() == 1 ? textOf(all[0], "source") : outcome.out + outcome.err;
        };
        QCOMPARE(source(), u"nowhere"_s);

        const auto set = house.run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, "s3same-öffne\n");

        QVERIFY2(set.exit == 0, qPrintable(set.err));
        QCOMPARE(source(), u"keychain"_s);
        house.environment.insert(u"TEST_AM"_s, u"from the environment"_s);
        QCOMPARE(source(), u"keychain"_s);
        QCOMPARE(house.run({u"secret"_s, u"remove"_s, u"TEST_AM"_s}).exit, 0);
        QCOMPARE(source(), u"environment"_s);
        QCOMPARE(house.run({u"secret"_s, u"remove"_s, u"TEST_AM"_s}).exit, 1);
    }

    void aKeyringThatHangsIsNotWaitedFor()
    {
        CliHouse house;
        QCOMPARE(startKeyring(house), QString());
        QProcess::execute(u"kill"_s, {u"-STOP"_s, QString::number(m_keyring.processId())});

        const auto outcome = house.run({u"secret"_s, u"set"_s, u"TEST_AM"_s}, "s3same\n");

        QProcess::execute(u"kill"_s, {u"-CONT"_s, QString::number(m_keyring.processId())});
        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(u"did not answer within 2 s"_s), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
