// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

Q_DECLARE_METATYPE(thabat::monitor::Health)

//! What many probes together say about a component, and when their certificates end.
class TestHealthBoard : public QObject
{
    Q_OBJECT

private:
    runbook::Profile m_profile;
    const QDateTime m_now{QDate(2026, 11, 27), QTime(10, 0), Qt::UTC};

    static runbook::HealthProbe probe(const QString &id, const QString &component, const QString &url)
    {
        runbook::HealthProbe result;
        result.id = id;
        result.component = component;
        result.url = url;
        return result;
    }

    static HealthAnswer saying(const QString &component, Health health, const QDateTime &ends = {})
    {
        HealthAnswer answer;
        answer.verdict = {component, health, health == Health::Ok ? QString() : u"why"_s};
        answer.certificateEnds = ends;
        return answer;
    }

    Moment at(std::chrono::milliseconds later) const
    {
        return {1'000s + later, m_now.addMSecs(later.count()), 0ms};
    }

private Q_SLOTS:
    void init()
    {
        m_profile = {};
        m_profile.components = {{u"api"_s, {}}, {u"shop"_s, {}}};
        m_profile.probes = {probe(u"a"_s, u"api"_s, u"https://api.example/health"_s),
                            probe(u"b"_s, u"shop"_s, u"https://shop.example:8443/health"_s)};
    }

    void theCertificateThatEndsFirstComesFirst()
    {
        HealthBoard board(m_profile);
        board.take(u"a"_s, saying(u"api"_s, Health::Ok, m_now.addDays(90)), at(0s));
        board.take(u"b"_s, saying(u"shop"_s, Health::Ok, m_now.addDays(20)), at(0s));

        const auto certificates = board.certificates(at(0s));

        QCOMPARE(certificates.size(), size_t(2));
        QCOMPARE(certificates[0], (CertificateState{u"shop.example:8443"_s, m_now.addDays(20), true}));
        QCOMPARE(certificates[1], (CertificateState{u"api.example:443"_s, m_now.addDays(90), false}));
    }

    void aCertificateIsRememberedWhileItsServerIsSilent()
    {
        HealthBoard board(m_profile);
        board.take(u"a"_s, saying(u"api"_s, Health::Ok, m_now.addDays(90)), at(0s));
        board.take(u"a"_s, saying(u"api"_s, Health::Down), at(30s));
        board.forget();

        QCOMPARE(board.certificates(at(60s)).size(), size_t(1));
    }

    void aCertificateThatEndsWithinDaysMakesTheWellDegraded_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<Health>("said");
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("in 73 hours") << 73 << Health::Ok << Health::Ok << QString();
        QTest::newRow("in 72 hours") << 72 << Health::Ok << Health::Degraded << u"certificate-soon"_s;
        QTest::newRow("an hour ago") << -1 << Health::Ok << Health::Degraded << u"certificate-soon"_s;
        QTest::newRow("what is down stays down") << 1 << Health::Down << Health::Down << QString();
    }

    void aCertificateThatEndsWithinDaysMakesTheWellDegraded()
    {
        QFETCH(int, hours);
        QFETCH(Health, said);
        QFETCH(Health, health);
        QFETCH(QString, trouble);
        HealthBoard board(m_profile);
        board.take(u"a"_s, saying(u"api"_s, said, m_now.addSecs(hours * 3600)), at(0s));

        const auto state = board.components({}, at(0s)).front();

        QCOMPARE(state.health, health);
        QCOMPARE(toKey(state.trouble), trouble);
        QCOMPARE(state.reason.contains(u"api.example:443"_s), !trouble.isEmpty());
    }

    void fault95WhoAskedUsToWaitIsNotCalledSilentMeanwhile()
    {
        HealthBoard board(m_profile);
        auto limited = saying(u"api"_s, Health::Unknown);
        limited.verdict.trouble = Trouble::RateLimited;
        limited.wait = 200s;
        board.take(u"a"_s, limited, at(0s));

        QCOMPARE(board.components({}, at(150s)).front().trouble, Trouble::RateLimited);
        QCOMPARE(board.components({}, at(150s)).front().health, Health::Unknown);
        QCOMPARE(board.components({}, at(400s)).front().trouble, Trouble::None);
        QVERIFY(board.components({}, at(400s)).front().reason.contains(u"400"_s));
    }
};

QTEST_GUILESS_MAIN(TestHealthBoard)
#include "tst_healthboard.moc"
