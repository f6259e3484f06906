// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gates.h"
#include "app/runbook/profilereader.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace thabat;
using domain::Gate;
using domain::Incident;
using test::RawServer;

Q_DECLARE_METATYPE(thabat::domain::Incident)

class TestGates : public QObject
{
    Q_OBJECT

private:
    static runbook::Profile practice(const QString &service)
    {
        runbook::ProfileContext context;
        context.variables = {{u"service"_s, service}};
        auto profile = runbook::readProfile(u":/profiles/practice"_s, context);
        if (!profile)
            qFatal("%s", qPrintable(profile.error().message));
        return std::move(*profile);
    }

    static Gate gate(const std::vector<Gate> &gates, const QString &id)
    {
        const auto found = std::find_if(gates.begin(), gates.end(), [&id](const Gate &one) {
            return one.id == id;
        });
        return found == gates.end() ? Gate{} : *found;
    }

    // An incident that everything was done for.
    static Incident finished()
    {
        Incident incident;
        incident.id = u"INC-2026-1123-K7QM"_s;
        incident.severity = domain::Severity::P0;
        incident.customers = domain::Customers::Yes;
        incident.updates.push_back({u"customers"_s, u"resolved"_s, u"It works again."_s, {}, {}});
        return incident;
    }

    Clock m_clock;

private Q_SLOTS:
    void everyGateOfTheRunbookIsThere()
    {
        const auto profile = practice(u"http://127.0.0.1:9"_s);
        const monitor::Watch watch(profile, m_clock);

        QStringList ids;
        for (const auto &one : desk::resolveGates(finished(), profile, watch, u"Sara"_s)) {
            ids += one.id;
            QVERIFY(!one.text.isEmpty());
        }

        QCOMPARE(ids,
                 QStringList(
                     {u"health"_s, u"stable"_s, u"run"_s, u"loops"_s, u"freeze"_s, u"update"_s, u"owner"_s}));
    }

    void whatCannotBeKnownIsNotMet()
    {
        const auto profile = practice(u"http://127.0.0.1:9"_s);
        const monitor::Watch watch(profile, m_clock);

        const auto gates = desk::resolveGates(finished(), profile, watch, u"Sara"_s);

        QVERIFY(!gate(gates, u"health"_s).met);
        QVERIFY(gate(gates, u"health"_s).text.contains(u"api"_s));
        QVERIFY(!gate(gates, u"stable"_s).met);
    }

    void whatPeopleMustDoDecidesTheOtherGates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isMet");
        QTest::addColumn<Incident>("incident");
        QTest::addColumn<QString>("owner");
        const auto row = [](const char *name, const QString &id, bool isMet, const Incident &incident) {
            QTest::newRow(name) << id << isMet << incident << u"Sara"_s;
        };

        auto running = finished();
        running.runs.emplace_back();
        row("nothing is running", u"run"_s, true, finished());
        row("a command is running", u"run"_s, false, running);
        running.runs.back().end = domain::RunEnded{};
        row("a command is over", u"run"_s, true, running);

        auto tasks = finished();
        tasks.loops.emplace_back();
        row("a task is open", u"loops"_s, false, tasks);
        tasks.loops.back().closed = true;
        row("a task is closed", u"loops"_s, true, tasks);

        auto frozen = finished();
        frozen.frozen = true;
        row("deploys are frozen", u"freeze"_s, false, frozen);
        row("deploys are open", u"freeze"_s, true, finished());

        auto silent = finished();
        silent.updates.clear();
        row("affected customers were not told", u"update"_s, false, silent);
        silent.updates.push_back({u"internal"_s, u"resolved"_s, u"It works again."_s, {}, {}});
        row("only colleagues were told", u"update"_s, false, silent);
        silent.severity = domain::Severity::P2;
        row("nobody must be told of a P2", u"update"_s, true, silent);
        silent.severity = domain::Severity::P0;
        silent.customers = domain::Customers::No;
        row("no customer is affected", u"update"_s, true, silent);
        silent.customers = domain::Customers::Unknown;
        row("whether customers are affected is not known", u"update"_s, false, silent);

        row("the post-mortem has an owner", u"owner"_s, true, finished());
        QTest::newRow("the post-mortem has no owner") << u"owner"_s << false << finished() << QString();
    }

    void whatPeopleMustDoDecidesTheOtherGates()
    {
        QFETCH(QString, id);
        QFETCH(bool, isMet);
        QFETCH(Incident, incident);
        QFETCH(QString, owner);
        const auto profile = practice(u"http://127.0.0.1:9"_s);
        const monitor::Watch watch(profile, m_clock);

        const auto found = gate(desk::resolveGates(incident, profile, watch, owner), id);

        QCOMPARE(found.id, id);
        QVERIFY2(found.met == isMet, qPrintable(found.text));
    }

    void aServiceThatIsWellAndStaysWellMeetsTheFirstTwo()
    {
        RawServer server;
        server.answer("/health",
                      RawServer::http(200, "{\"status\":\"ok\",\"version\":\"v1\",\"git_sha\":\"a\"}",
                                      "application/json"));
        server.answer("/health/deep",
                      RawServer::http(200, "{\"status\":\"ok\",\"checks\":{}}", "application/json"));
        server.answer(
            "/metrics",
            RawServer::http(200,
                            "dealix_request_duration_seconds_bucket{le=\"1\",status=\"200\"} 50\n"
                            "dealix_request_duration_seconds_bucket{le=\"+Inf\",status=\"200\"} 50\n"
                            "dealix_request_duration_seconds_sum{status=\"200\"} 9\n"
                            "dealix_request_duration_seconds_count{status=\"200\"} 50\n"));
        auto profile = practice(server.url(QString()).toString());
        profile.gates.stableFor = std::chrono::milliseconds(600);
        profile.gates.below = {{u"requests"_s, 1000}};
        monitor::Watch watch(profile, m_clock);
        const auto met = [&](const QString &id) {
            return gate(desk::resolveGates(finished(), profile, watch, u"Sara"_s), id).met;
        };

        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(met(u"health"_s), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(met(u"stable"_s), 5000);

        server.stop(); // from now on nothing is known, and what was well once counts no more
        QTRY_VERIFY_WITH_TIMEOUT(!met(u"health"_s), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!met(u"stable"_s), 8000);
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
