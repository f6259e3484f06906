// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"
#include "tests/app/runbook/smallprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

//! How long people are waited for.
class TestRunbookReader : public QObject
{
    Q_OBJECT

private:
    static Result<Profile> read(const SmallProfile &files)
    {
        return readProfile(files.folder(), {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}});
    }
    static const SeverityRule &worst(const Profile &profile) { return profile.runbook.severities.front(); }

private Q_SLOTS:
    void aPageWaitsFiveMinutesUnlessItSaysOtherwise()
    {
        SmallProfile files;
        QCOMPARE(read(files)->runbook.page(u"down")->answerWithin, 5min);
        QCOMPARE(read(files)->runbook.page(u"nosuch"), nullptr);

        QVERIFY(files.replace(u"runbook.json"_s, u"\"condition\": {"_s,
                              u"\"answerWithin\": \"90s\", \"condition\": {"_s));
        const auto profile = read(files);

        QCOMPARE(profile->problems, QStringList());
        QCOMPARE(profile->runbook.page(u"down")->answerWithin, 90s);
    }

    void noTimeAtAllIsAMistakeAndFiveMinutesHold()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"runbook.json"_s, u"\"condition\": {"_s,
                              u"\"answerWithin\": \"0s\", \"condition\": {"_s));

        const auto profile = read(files);

        QCOMPARE(profile->problems.size(), 1);
        QVERIFY2(profile->problems.front().contains(u"/pages/0/answerWithin"_s),
                 qPrintable(profile->problems.front()));
        QCOMPARE(profile->runbook.page(u"down")->answerWithin, 5min);
    }

    void rolesAreAskedForWhereTheFirstTenMinutesAre()
    {
        SmallProfile files;
        QVERIFY(!worst(*read(files)).rolesWithin);

        QVERIFY(files.replace(u"runbook.json"_s, u"\"severity\": \"P0\""_s,
                              u"\"severity\": \"P0\", \"first10\": true"_s));
        QCOMPARE(*worst(*read(files)).rolesWithin, 5min);

        QVERIFY(files.replace(u"runbook.json"_s, u"\"first10\": true"_s,
                              u"\"first10\": true, \"rolesWithin\": \"2m\""_s));
        QCOMPARE(*worst(*read(files)).rolesWithin, 2min);
    }

    void aRuleNamesItsDutiesInBothLanguages()
    {
        const PageRule rule{u"x"_s, {}, {u"On-call platform + DBA"_s, u"مناوب المنصة + مسؤول"_s}};

        const std::vector<LocalizedText> expected{{u"On-call platform"_s, u"مناوب المنصة"_s},
                                                  {u"DBA"_s, u"مسؤول"_s}};
        QCOMPARE(rule.duties(), expected);
    }
};

QTEST_GUILESS_MAIN(TestRunbookReader)
#include "tst_runbookreader.moc"
