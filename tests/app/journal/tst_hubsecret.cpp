// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubsync.h"
#include "app/journal/journal.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

class TestHubSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordThatIsNowhereIsNamedAndNobodyIsAsked()
    {
        qunsetenv("TEST_HUB_PASSWORD");
        const test::FakeClock clock;
        const auto journal = std::move(*Journal::open(u":memory:"_s, {}, clock));
        HubSettings hub;
        hub.host = u"127.0.0.1"_s;
        hub.port = 9; // nobody listens: an answer from there would be another sentence
        hub.database = hub.user = u"app"_s;
        hub.passwordVariable = u"TEST_HUB_PASSWORD"_s;
        HubSync sync(hub, *journal, clock);

        sync.start();

        QTRY_COMPARE_WITH_TIMEOUT(sync.state().kind, HubState::Kind::Refused, 20'000);
        QVERIFY2(sync.state().reason.contains(u"thabatctl secret set TEST_HUB_PASSWORD"_s),
                 qPrintable(sync.state().reason));
    }
};

QTEST_GUILESS_MAIN(TestHubSecret)
#include "tst_hubsecret.moc"
