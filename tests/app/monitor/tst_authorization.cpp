// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/authorization.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using monitor::authorizationOf;

//! Secrets come from the environment and nowhere else.
class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("THABAT_TEST_SECRET"); }

    void withoutALoginNothingIsSent()
    {
        const auto header = authorizationOf({});

        QVERIFY(header);
        QVERIFY(header->isEmpty());
    }

    void aTokenIsABearerToken()
    {
        qputenv("THABAT_TEST_SECRET", "t0ken\n");

        QCOMPARE(*authorizationOf({{}, {}, u"THABAT_TEST_SECRET"_s, {}}), QByteArray("Bearer t0ken"));
    }

    void aPasswordIsBasic()
    {
        qputenv("THABAT_TEST_SECRET", "pässword");

        QCOMPARE(*authorizationOf({u"sara"_s, u"THABAT_TEST_SECRET"_s, {}, {}}),
                 QByteArray("Basic ") + QByteArray("sara:pässword").toBase64());
    }

    void aSecretThatIsNotThereIsSaidByName()
    {
        const auto header = authorizationOf({{}, {}, u"THABAT_TEST_SECRET"_s, {}});

        QVERIFY(!header);
        QVERIFY(header.error().message.contains(u"THABAT_TEST_SECRET"_s));
        QCOMPARE(header.error().trouble, Trouble::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
