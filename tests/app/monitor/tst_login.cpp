// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/login.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! Secrets come from the environment, or there is a clear problem.
class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("THABAT_TEST_SECRET", "open sesame");
        qputenv("THABAT_TEST_EMPTY", "");
        qputenv("THABAT_TEST_LINES", "one\r\nX-Evil: two");
    }

    void nobodyToLogInSendsNothing()
    {
        const auto credentials = credentialsOf({});

        QVERIFY(credentials);
        QVERIFY(credentials->headers.empty());
        QVERIFY(credentials->authorities.isEmpty());
    }

    void aPasswordAndATokenBecomeAHeader()
    {
        runbook::Login login;
        login.user = u"ops"_s;
        login.passwordFrom = u"THABAT_TEST_SECRET"_s;
        QCOMPARE(credentialsOf(login)->headers.at("Authorization"),
                 "Basic " + QByteArray("ops:open sesame").toBase64());

        login = {};
        login.tokenFrom = u"THABAT_TEST_SECRET"_s;
        QCOMPARE(credentialsOf(login)->headers.at("Authorization"), QByteArray("Bearer open sesame"));
    }

    void aSecretThatIsNotThereIsAProblem_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("not set") << u"THABAT_TEST_MISSING"_s;
        QTest::newRow("empty") << u"THABAT_TEST_EMPTY"_s;
        QTest::newRow("more than one line") << u"THABAT_TEST_LINES"_s;
    }

    void aSecretThatIsNotThereIsAProblem()
    {
        QFETCH(QString, variable);
        runbook::Login password;
        password.user = u"ops"_s;
        password.passwordFrom = variable;
        runbook::Login token;
        token.tokenFrom = variable;

        for (const auto &login : {password, token}) {
            const auto credentials = credentialsOf(login);
            QVERIFY(!credentials);
            QVERIFY2(credentials.error().message.contains(variable), qPrintable(credentials.error().message));
            QVERIFY(!credentials.error().message.contains(u"Evil"_s));
        }
    }

    void anAuthorityThatCannotBeReadIsAProblem()
    {
        runbook::Login login;
        login.caFile = QTemporaryDir().filePath(u"nobody.pem"_s);

        const auto credentials = credentialsOf(login);

        QVERIFY(!credentials);
        QVERIFY(credentials.error().message.contains(u"nobody.pem"_s));
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
