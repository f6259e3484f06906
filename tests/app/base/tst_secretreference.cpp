// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secretreference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestSecretReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsCalledLikeAnEnvironmentVariable()
    {
        QVERIFY(isSecretName(u"SLACK_HOOK2"_s));
        for (const auto &name : {u""_s, u"2FA"_s, u"a-b"_s, u"xoxb-1 2"_s})
            QVERIFY2(!isSecretName(name), qPrintable(name));
    }

    void eachReferenceBecomesItsSecretOnce()
    {
        const Secrets source({{u"A"_s, "{secret.B}"}, {u"B"_s, "two"}});
        QStringList secrets;

        const auto filled = withSecrets(u"x {secret.A}, {secret.B}, {other}"_s, source, secrets);

        QVERIFY(filled);
        QCOMPARE(*filled, u"x {secret.B}, two, {other}"_s);
        QCOMPARE(secrets, (QStringList{u"{secret.B}"_s, u"two"_s}));
    }

    void aSecretThatIsNowhereIsAnError()
    {
        QStringList secrets;
        QVERIFY(!withSecrets(u"{secret.THABAT_TEST_NOWHERE}"_s, Secrets(), secrets));
    }
};

QTEST_GUILESS_MAIN(TestSecretReference)
#include "tst_secretreference.moc"
