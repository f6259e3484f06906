// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/healthreport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::practice;

class TestHealthReport : public QObject
{
    Q_OBJECT

private:
    static HealthFacts factsWith(const QString &fault)
    {
        HealthFacts facts;
        facts.version = firstVersion();
        if (!fault.isEmpty())
            facts.state = withFault({}, fault);
        facts.now = conditionsOf(facts.state, facts.version, u"9f8e7d"_s);
        return facts;
    }

    static QString checkOf(const Json &report, const char *name)
    {
        return textOf(member(member(report, "checks"), name), "status");
    }

private Q_SLOTS:
    void eachFaultShowsInItsCheck_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("overall");
        QTest::addColumn<QByteArray>("check");
        QTest::newRow("database away") << u"db-down"_s << u"down"_s << QByteArray("postgres");
        QTest::newRow("pool stale") << u"stale-pool"_s << u"degraded"_s << QByteArray("postgres");
        QTest::newRow("model away") << u"llm-outage"_s << u"degraded"_s << QByteArray("llm_providers");
        QTest::newRow("hubspot") << u"hubspot-429"_s << u"degraded"_s << QByteArray("hubspot");
        QTest::newRow("whatsapp") << u"whatsapp-signature"_s << u"degraded"_s << QByteArray("whatsapp");
        QTest::newRow("approvals") << u"approvals-stuck"_s << u"degraded"_s << QByteArray("approvals");
    }

    void eachFaultShowsInItsCheck()
    {
        QFETCH(QString, fault);
        QFETCH(QString, overall);
        QFETCH(QByteArray, check);
        const auto well = deepHealth(factsWith({}));
        QCOMPARE(textOf(well, "status"), u"ok"_s);
        QCOMPARE(checkOf(well, check.constData()), u"ok"_s);
        const auto ill = deepHealth(factsWith(fault));
        QCOMPARE(textOf(ill, "status"), overall);
        QCOMPARE(checkOf(ill, check.constData()), u"fail"_s);
    }

    void theShallowAnswerIsDownOnlyWithoutADatabase()
    {
        QCOMPARE(textOf(shallowHealth(factsWith({})), "status"), u"ok"_s);
        QCOMPARE(textOf(shallowHealth(factsWith(u"stale-pool"_s)), "status"), u"ok"_s);
        QCOMPARE(textOf(shallowHealth(factsWith(u"db-down"_s)), "status"), u"down"_s);
        QCOMPARE(textOf(shallowHealth(factsWith({})), "env"), u"practice"_s);
    }

    void theDeadProviderIsNamedEvenWhenNobodyNeedsIt()
    {
        auto facts = factsWith(u"llm-outage"_s);
        facts.state.llmRoute = u"anthropic"_s;
        const auto check = member(member(deepHealth(facts), "checks"), "llm_providers");
        QCOMPARE(textOf(check, "status"), u"ok"_s);
        QCOMPARE(textOf(check.at("providers").at(0), "status"), u"error"_s);
        QCOMPARE(textOf(check.at("providers").at(1), "status"), u"ok"_s);
    }

    void aCheckThatIsSwitchedOffIsSkipped()
    {
        auto facts = factsWith(u"whatsapp-signature"_s);
        facts.state.flags[u"whatsapp-signature-check"_s] = false;
        QCOMPARE(checkOf(deepHealth(facts), "whatsapp"), u"skip"_s);
    }
};

QTEST_GUILESS_MAIN(TestHealthReport)
#include "tst_healthreport.moc"
