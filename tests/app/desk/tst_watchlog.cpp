// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "tests/app/desk/deskhouse.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using monitor::RunningVersion;

Q_DECLARE_METATYPE(thabat::monitor::RunningVersion)

//! What the watch notices is in the journal afterwards.
class TestWatchLog : public QObject
{
    Q_OBJECT

private:
    template <typename Kind>
    static std::vector<Kind> recorded(test::DeskHouse &house)
    {
        std::vector<Kind> found;
        for (const auto &event : house.desk().replay().events()) {
            const auto happening = domain::decode(event);
            if (const auto *wanted = std::get_if<Kind>(&happening))
                found.push_back(*wanted);
        }
        return found;
    }

private Q_SLOTS:
    void aDeployIsWhateverElseRunsNow_data()
    {
        QTest::addColumn<RunningVersion>("before");
        QTest::addColumn<RunningVersion>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("another version") << RunningVersion{u"1.4.1"_s, u"aa"_s}
                                         << RunningVersion{u"1.4.2"_s, u"bb"_s} << u"1.4.1"_s << u"1.4.2"_s;
        QTest::newRow("another commit of the same version")
            << RunningVersion{u"1.4.1"_s, u"aa"_s} << RunningVersion{u"1.4.1"_s, u"bb"_s} << u"1.4.1"_s
            << u"1.4.1"_s;
        QTest::newRow("only a commit is told")
            << RunningVersion{{}, u"aa"_s} << RunningVersion{{}, u"bb"_s} << u"aa"_s << u"bb"_s;
    }

    void aDeployIsWhateverElseRunsNow()
    {
        QFETCH(RunningVersion, before);
        QFETCH(RunningVersion, now);
        QFETCH(QString, from);
        QFETCH(QString, to);
        test::DeskHouse house;

        Q_EMIT house.desk().watch().versionChanged(now, before);
        QTRY_COMPARE(recorded<domain::DeploySeen>(house).size(), size_t(1));

        const auto deploy = recorded<domain::DeploySeen>(house).front();
        QCOMPARE(deploy.from, from);
        QCOMPARE(deploy.to, to);
        QCOMPARE(deploy.git, u"bb"_s);
    }

    void theFirstVersionThatIsSeenIsNoDeploy()
    {
        test::DeskHouse house;

        Q_EMIT house.desk().watch().versionChanged({u"1.4.1"_s, {}}, {});
        Q_EMIT house.desk().watch().clockChanged(1h); // comes later, so that the other one would be there
        QTRY_COMPARE(recorded<domain::ClockJumped>(house).size(), size_t(1));

        QCOMPARE(recorded<domain::DeploySeen>(house).size(), size_t(0));
    }

    void aClockThatWasSetIsOnTheTimelineOfTheOpenIncident()
    {
        test::DeskHouse house;
        const auto incident = house.declare();

        Q_EMIT house.desk().watch().clockChanged(-1h);
        QTRY_COMPARE(recorded<domain::ClockJumped>(house).size(), size_t(1));

        QCOMPARE(recorded<domain::ClockJumped>(house).front().by, -3'600'000);
        QCOMPARE(house.desk().replay().events().back().header.incident, incident);
    }
};

QTEST_GUILESS_MAIN(TestWatchLog)
#include "tst_watchlog.moc"
