// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertmanagerboard.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

//! What stays on the board when Alertmanager talks, and when it does not.
class TestAlertmanagerBoard : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock; // 2026-11-23 00:04 UTC
    std::unique_ptr<RawServer> m_server;
    runbook::Profile m_profile;

    void say(const QByteArray &path, const QByteArray &body, int status = 200)
    {
        m_server->answer("/api/v2/" + path, RawServer::http(status, body, "application/json"));
    }

    static QByteArray alert(const QByteArray &name)
    {
        return "{\"labels\":{\"alertname\":\"" + name + "\"},\"status\":{\"state\":\"active\"}}";
    }

    static QByteArray silence(const QByteArray &id, const QByteArray &state, const QByteArray &ends)
    {
        return "{\"id\":\"" + id + "\",\"endsAt\":\"2026-11-23T" + ends + ":00Z\",\"status\":{\"state\":\""
            + state + "\"}}";
    }

    static WatchState stateOf(const AlertmanagerBoard &board)
    {
        WatchState state;
        state.foreignAlerts = {{u"Old"_s, {}, {}, {}, {}, {}, u"alertmanager"_s},
                               {u"Other"_s, {}, {}, {}, {}, {}, u"prometheus"_s}};
        board.fill(state);
        return state;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_profile = {};
        m_profile.alertmanager.url = m_server->url({}).toString();
        m_profile.alertmanager.every = 30ms;
        m_profile.alertmanager.timeout = 2s;
        say("alerts", "[" + alert("HighErrorRate") + "]");
        say("silences", "[]");
    }

    void withoutAnAlertmanagerThereIsNothingAndNoProblem()
    {
        const runbook::Profile none;
        const AlertmanagerBoard board(none, m_clock);

        QVERIFY(!board.client());
        QVERIFY(stateOf(board).alertmanager.problem.isEmpty());
        QCOMPARE(stateOf(board).foreignAlerts.size(), size_t(1));
    }

    void aBrokenPartOfTheProfileIsTheProblem()
    {
        m_profile.alertmanager.problem = u"not an address"_s;
        const AlertmanagerBoard board(m_profile, m_clock);

        QVERIFY(!board.client());
        QCOMPARE(stateOf(board).alertmanager.problem, u"not an address"_s);
    }

    void whatItSaysReplacesWhatItSaidAndLeavesTheOthers()
    {
        AlertmanagerBoard board(m_profile, m_clock);
        QVERIFY(!stateOf(board).alertmanager.problem.isEmpty());
        board.start();

        QTRY_VERIFY(stateOf(board).alertmanager.problem.isEmpty());

        const auto state = stateOf(board);
        QCOMPARE(state.foreignAlerts.size(), size_t(2));
        QCOMPARE(state.foreignAlerts[0].name, u"Other"_s);
        QCOMPARE(state.foreignAlerts[1].name, u"HighErrorRate"_s);
        QCOMPARE(state.alertmanager.lastGood, m_clock.now());
    }

    void theLastWordStaysWhenItFallsSilentAndTheProblemIsSaid()
    {
        AlertmanagerBoard board(m_profile, m_clock);
        board.start();
        QTRY_VERIFY(stateOf(board).alertmanager.problem.isEmpty());
        const auto heard = m_clock.now();

        say("alerts", "down", 503);
        QTRY_VERIFY(!stateOf(board).alertmanager.problem.isEmpty()); // a round on its way may still be good
        m_clock.advance(20s);

        QCOMPARE(stateOf(board).foreignAlerts.size(), size_t(2));
        QCOMPARE(stateOf(board).alertmanager.lastGood, heard);
    }

    void silencesThatEndSoonComeFirstAndOldOnesAreForgotten()
    {
        say("silences",
            "[" + silence("old", "expired", "00:00") + "," + silence("late", "active", "09:00") + ","
                + silence("soon", "active", "01:00") + "," + silence("ancient", "expired", "00:00") + "]");
        m_clock.advance(30min);
        AlertmanagerBoard board(m_profile, m_clock);
        board.start();

        QTRY_COMPARE(stateOf(board).silences.size(), size_t(4));
        QCOMPARE(stateOf(board).silences[0].id, u"soon"_s);
        QCOMPARE(stateOf(board).silences[1].id, u"late"_s);
        m_clock.advance(40min);

        QTRY_COMPARE(stateOf(board).silences.size(), size_t(2));
    }

    void aStormIsCutAndCounted()
    {
        QByteArrayList many;
        for (int i = 0; i < 1200; ++i)
            many += alert("A" + QByteArray::number(i));
        say("alerts", "[" + many.join(',') + "]");
        AlertmanagerBoard board(m_profile, m_clock);
        board.start();

        QTRY_COMPARE(stateOf(board).foreignAlerts.size(), size_t(1001));

        QCOMPARE(stateOf(board).alertmanager.warnings.size(), 1);
        QVERIFY(stateOf(board).alertmanager.warnings.first().contains(u"200"_s));
    }
};

QTEST_GUILESS_MAIN(TestAlertmanagerBoard)
#include "tst_alertmanagerboard.moc"
