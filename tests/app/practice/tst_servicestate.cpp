// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/practice/servicestate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::practice;

class TestServiceState : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aNewServiceIsHealthy()
    {
        const auto state = readState(m_folder.filePath(u"none.json"_s));
        QVERIFY(state);
        QVERIFY(state->faults.isEmpty());
        QVERIFY(state->flag(u"new-scoring"_s));
        QVERIFY(!state->frozen);
    }

    void everythingComesBackFromTheFile()
    {
        ServiceState state;
        for (const auto &fault : knownFaults())
            state = withFault(state, fault);
        state.flags[u"new-scoring"_s] = false;
        state.flags[u"queue-webhooks"_s] = true;
        state.llmRoute = u"anthropic"_s;
        state.crmSyncPerMinute = 30;
        state.frozen = true;
        const auto path = m_folder.filePath(u"all.json"_s);
        QVERIFY(writeState(path, state));

        const auto back = readState(path);
        QVERIFY(back);
        QVERIFY(*back == state);
    }

    void aDatabaseThatComesBackLeavesAStalePool()
    {
        const auto down = withFault({}, u"db-down"_s);
        const auto back = withoutFault(down, u"db-down"_s);
        QCOMPARE(back.faults, QSet<QString>{u"stale-pool"_s});
    }

    void aDatabaseThatWasNeverDownLeavesNothing()
    {
        QVERIFY(withoutFault({}, u"db-down"_s).faults.isEmpty());
    }

    void aRestartClearsThePoolAndNothingElse()
    {
        const auto state = withFault(withFault({}, u"stale-pool"_s), u"error-spike"_s);
        QCOMPARE(afterRestart(state).faults, QSet<QString>{u"error-spike"_s});
    }

    void namesFromAnotherVersionAreLeftOut()
    {
        const auto path = m_folder.filePath(u"odd.json"_s);
        QVERIFY(writeFile(
            path, "{\"faults\":[\"slow\",\"flood\",7],\"flags\":{\"new-scoring\":\"yes\",\"other\":true}}"));
        const auto state = readState(path);
        QVERIFY(state);
        QCOMPARE(state->faults, QSet<QString>{u"slow"_s});
        QVERIFY(state->flag(u"new-scoring"_s));
        QVERIFY(!state->flags.contains(u"other"_s));
    }

    void aCutFileIsAnError()
    {
        const auto path = m_folder.filePath(u"cut.json"_s);
        QVERIFY(writeFile(path, "{\"faults\":["));
        QVERIFY(!readState(path));
    }
};

QTEST_GUILESS_MAIN(TestServiceState)
#include "tst_servicestate.moc"
