// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"
#include "tests/app/runbook/smallprofile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

//! What a profile says of people: how long they command, when a record is quiet, how often whom is told.
class TestRunbook : public QObject
{
    Q_OBJECT

private:
    static Profile read(const QString &severity, const QString &more)
    {
        SmallProfile files;
        if (!files.replace(u"runbook.json"_s, u"{\"severity\": \"P0\","_s,
                           u"{\"severity\": \"%1\", %2"_s.arg(severity, more)))
            qFatal("nothing was replaced");
        auto profile = readProfile(files.folder(), {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}});
        return profile ? std::move(*profile) : Profile();
    }

private Q_SLOTS:
    void aRecordIsQuietAfterTenOrTwentyMinutesOrWhatIsWritten_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("more");
        QTest::addColumn<int>("minutes"); // 0: never
        QTest::newRow("P0") << u"P0"_s << QString() << 10;
        QTest::newRow("P1") << u"P1"_s << QString() << 20;
        QTest::newRow("P2") << u"P2"_s << QString() << 0;
        QTest::newRow("P2, as written") << u"P2"_s << u"\"quietAfter\": \"40m\","_s << 40;
        QTest::newRow("P0, as written") << u"P0"_s << u"\"quietAfter\": \"5m\","_s << 5;
    }
    void aRecordIsQuietAfterTenOrTwentyMinutesOrWhatIsWritten()
    {
        QFETCH(QString, severity);
        QFETCH(QString, more);
        QFETCH(int, minutes);

        const auto profile = read(severity, more);

        QCOMPARE(profile.problems, QStringList());
        QCOMPARE(profile.runbook.severities.front().quietGap().count(), qint64(minutes) * 60'000);
    }

    void audiencesMayHaveTimesOfTheirOwn()
    {
        const auto profile = read(u"P0"_s, u"\"updateFor\": {\"executives\": \"1h\"},"_s);

        QCOMPARE(profile.problems, QStringList());
        const auto &own = profile.runbook.severities.front().updateFor;
        QCOMPARE(own.size(), size_t(1));
        QCOMPARE(own.at(u"executives"_s), 1h);
    }

    void anAudienceThatIsNotIsTold()
    {
        const auto profile = read(u"P0"_s, u"\"updateFor\": {\"press\": \"1h\"},"_s);

        QCOMPARE(profile.problems.size(), 1);
        QVERIFY2(profile.problems.constFirst().contains(u"press"_s),
                 qPrintable(profile.problems.constFirst()));
    }

    void fourHoursOfCommandAreEnoughUnlessTheProfileSaysOtherwise()
    {
        SmallProfile files;
        const ProfileContext context{u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}};
        QCOMPARE(readProfile(files.folder(), context)->fatigueAfter, 4h);

        QVERIFY(files.replace(u"profile.json"_s, u"{\n  \"title\""_s,
                              u"{\n  \"fatigueAfter\": \"90m\",\n  \"title\""_s));
        QCOMPARE(readProfile(files.folder(), context)->fatigueAfter, 90min);
    }
};

QTEST_GUILESS_MAIN(TestRunbook)
#include "tst_runbook.moc"
