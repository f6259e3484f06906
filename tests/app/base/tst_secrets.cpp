// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/keychain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

//! A keychain in memory that may be locked.
class FakeKeychain : public Keychain
{
public:
    Result<std::map<QString, QByteArray>> read(const QStringList &names) override
    {
        ++asked;
        if (locked)
            return Error{Error::Code::Network, u"It is locked."_s};
        std::map<QString, QByteArray> found;
        for (const auto &name : names) {
            if (kept.contains(name))
                found[name] = kept[name];
        }
        return found;
    }
    Result<Done> write(const QString &, const QByteArray &) override { return Done{}; }
    Result<Done> remove(const QString &) override { return Done{}; }

    std::map<QString, QByteArray> kept = {};
    bool locked = false;
    int asked = 0;
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private:
    FakeKeychain m_keychain;

private Q_SLOTS:
    void init()
    {
        qputenv("TEST_BOTH", "from-environment");
        qputenv("TEST_ENVIRONMENT", "from-environment");
        m_keychain.kept = {{u"TEST_BOTH"_s, "from-keychain"}, {u"TEST_OTHER"_s, "not asked for"}};
        m_keychain.locked = false;
        m_keychain.asked = 0;
    }

    void theKeychainComesBeforeTheEnvironment()
    {
        const auto secrets = m_keychain.secretsOf({u"TEST_BOTH"_s, u"TEST_ENVIRONMENT"_s});

        QCOMPARE(*secrets.value(u"TEST_BOTH"_s), QByteArray("from-keychain"));
        QCOMPARE(*secrets.value(u"TEST_ENVIRONMENT"_s), QByteArray("from-environment"));
        QCOMPARE(secrets.sourceOf(u"TEST_BOTH"_s), Secrets::Source::Keychain);
        QCOMPARE(secrets.sourceOf(u"TEST_ENVIRONMENT"_s), Secrets::Source::Environment);
        QCOMPARE(secrets.kept().size(), 1u);
    }

    void whatIsNowhereIsNamedWithTheWayToPutItIn()
    {
        const auto value = m_keychain.secretsOf({u"TEST_MISSING"_s}).value(u"TEST_MISSING"_s);

        QVERIFY(!value);
        QCOMPARE(value.error().code, Error::Code::InvalidInput);
        QCOMPARE(value.error().trouble, Trouble::NotAllowed);
        QVERIFY2(value.error().message.contains(u"thabatctl secret set TEST_MISSING"_s),
                 qPrintable(value.error().message));
    }

    void aKeychainThatCannotBeAskedLeavesTheEnvironmentAndIsTold()
    {
        m_keychain.locked = true;
        const auto secrets = m_keychain.secretsOf({u"TEST_BOTH"_s, u"TEST_MISSING"_s});

        QCOMPARE(*secrets.value(u"TEST_BOTH"_s), QByteArray("from-environment"));
        QCOMPARE(secrets.trouble(), u"It is locked."_s);
        QVERIFY(secrets.value(u"TEST_MISSING"_s).error().message.endsWith(u"It is locked."_s));
    }

    void aProfileWithoutSecretsAsksNobody()
    {
        m_keychain.locked = true;

        QVERIFY(m_keychain.secretsOf({}).trouble().isEmpty());
        QCOMPARE(m_keychain.asked, 0);
    }

    void aSecretOfSeveralLinesIsRefusedWhereverItComesFrom()
    {
        m_keychain.kept[u"TEST_LINES"_s] = "one\r\nX-Evil: two";

        const auto value = m_keychain.secretsOf({u"TEST_LINES"_s}).value(u"TEST_LINES"_s);

        QVERIFY(!value);
        QVERIFY(!value.error().message.contains(u"Evil"_s));
    }

    void anEmptyOneCountsAsNotThere()
    {
        m_keychain.kept[u"TEST_ENVIRONMENT"_s] = "";
        const auto secrets = m_keychain.secretsOf({u"TEST_ENVIRONMENT"_s});

        QCOMPARE(secrets.sourceOf(u"TEST_ENVIRONMENT"_s), Secrets::Source::Environment);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
