// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/literalstep.h"
#include "app/actions/secrets.h"
#include "app/actions/step.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::actions;

class TestSecrets : public QObject
{
    Q_OBJECT

private:
    static LiteralStep printing(const QString &value)
    {
        LiteralStep step;
        step.program = u"/usr/bin/env"_s;
        step.environment = {{u"GREETING"_s, value}};
        return step;
    }
    static StepOutcome outcomeOf(const LiteralStep &literal)
    {
        const auto step = makeStep(literal);
        QSignalSpy ended(step.get(), &Step::ended);
        step->start();
        ended.wait(20'000);
        return ended.value(0).value(0).value<StepOutcome>();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TEST_SESAME", "open-sesame-7");
        qunsetenv("TEST_NOTHING");
    }

    void aSecretComesFromTheEnvironment()
    {
        QStringList secrets;

        const auto filled = withSecrets(
            {{u"Authorization"_s, u"Bearer {secret.TEST_SESAME}"_s}, {u"A"_s, u"b"_s}}, {}, secrets);

        QVERIFY(filled);
        QCOMPARE(filled->at(u"Authorization"_s), u"Bearer open-sesame-7"_s);
        QCOMPARE(filled->at(u"A"_s), u"b"_s);
        QCOMPARE(secrets, QStringList(u"open-sesame-7"_s));
    }

    void oneThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("not set") << QByteArray();
        QTest::newRow("two lines") << QByteArray("a\nHost: evil");
    }
    void oneThatIsNotThereIsNamed()
    {
        QFETCH(QByteArray, value);
        if (!value.isEmpty())
            qputenv("TEST_NOTHING", value);
        QStringList secrets;

        const auto filled = withSecrets({{u"A"_s, u"{secret.TEST_NOTHING}"_s}}, {}, secrets);

        QVERIFY(!filled);
        QVERIFY(filled.error().message.contains(u"TEST_NOTHING"));
        QVERIFY(secrets.isEmpty());
    }

    void aStepIsShownWithTheNameAndNeverWithTheSecret()
    {
        auto step = printing(u"{secret.TEST_SESAME}"_s);
        step.environment[u"API_TOKEN"_s] = u"Bearer {secret.TEST_SESAME}"_s;

        QVERIFY(step.text().contains(u"{secret.TEST_SESAME}"_s));
        QVERIFY(!step.text().contains(u"sesame-7"_s));
        QCOMPARE(step.masked().environment.at(u"API_TOKEN"_s), u"Bearer {secret.TEST_SESAME}"_s);
        step.environment[u"API_TOKEN"_s] = u"plain-secret {secret.TEST_SESAME}"_s;
        QVERIFY(!step.text().contains(u"plain-secret"_s));
    }

    void aProgramGetsItAndItsOutputIsClearedOfIt()
    {
        const auto outcome = outcomeOf(printing(u"{secret.TEST_SESAME}"_s));

        QCOMPARE(outcome.result, StepResult::Done);
        QVERIFY(outcome.tail.contains("GREETING="));
        QVERIFY(!outcome.tail.contains("{secret"));
        QVERIFY(!outcome.tail.contains("open-sesame-7"));
    }

    void aStepWithoutItsSecretDoesNotStart()
    {
        const auto outcome = outcomeOf(printing(u"{secret.TEST_NOTHING}"_s));

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(!outcome.acted);
        QVERIFY(outcome.message.contains(u"TEST_NOTHING"));
        QVERIFY(problemOf(printing(u"{secret.TEST_NOTHING}"_s)).contains(u"TEST_NOTHING"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
