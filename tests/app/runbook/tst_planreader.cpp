// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"
#include "tests/app/runbook/smallprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

class TestPlanReader : public QObject
{
    Q_OBJECT

private:
    //! The small profile with @p commands, and with @p more in the plan "back".
    static Result<Profile> read(const QString &commands, const QString &more = {})
    {
        SmallProfile files;
        if (!files.replace(u"profile.json"_s, u"\"indicators\""_s,
                           u"\"commands\": {%1}, \"indicators\""_s.arg(commands))
            || !files.replace(u"plans.json"_s, u"\"class\": \"C\","_s, u"\"class\": \"C\", "_s + more))
            return Error{Error::Code::NotFound, u"the small profile has changed"_s};
        return readProfile(files.folder(), {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}});
    }
    static QString verifying(const QString &shown)
    {
        return uR"("verification": {"shows": [{"title": {"en": "Now", "ar": "الآن"}, %1}]},)"_s.arg(shown);
    }

private Q_SLOTS:
    void aCommandStandsForAProgramAndItsFirstArguments()
    {
        const auto profile = read(
            uR"("compose": ["/usr/bin/docker", "compose", "-f", "{data}/c.yml"], "alembic": ["{compose}", "exec", "alembic"])"_s,
            verifying(
                uR"("program": "{alembic}", "arguments": ["current"], "pattern": "^(\\w+)$", "is": "{tag}")"_s));

        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->problems, QStringList());
        const auto &shown = profile->plan(u"back")->verification.shows.at(0);
        QCOMPARE(shown.lookup.program, u"/usr/bin/docker"_s);
        QCOMPARE(
            shown.lookup.arguments,
            (QStringList{u"compose"_s, u"-f"_s, u"{data}/c.yml"_s, u"exec"_s, u"alembic"_s, u"current"_s}));
        QCOMPARE(shown.is, u"{tag}"_s);
        QCOMPARE(shown.times, 3);
    }

    void aWrongCommandIsToldAndSwitchesOffWhatUsesIt_data()
    {
        QTest::addColumn<QString>("commands");
        QTest::addColumn<QString>("words");
        QTest::newRow("not absolute") << uR"("tool": ["docker"])"_s << u"is not an absolute path"_s;
        QTest::newRow("itself") << uR"("tool": ["{tool}", "up"])"_s << u"is not an absolute path"_s;
        QTest::newRow("in a circle") << uR"("tool": ["{other}"], "other": ["{tool}"])"_s
                                     << u"is not an absolute path"_s;
        QTest::newRow("an unknown place")
            << uR"("tool": ["/usr/bin/docker", "{nowhere}"])"_s << u"nothing gives {nowhere} a value"_s;
        QTest::newRow("a variable") << uR"("service": ["/usr/bin/docker"])"_s << u"is already a variable"_s;
    }
    void aWrongCommandIsToldAndSwitchesOffWhatUsesIt()
    {
        QFETCH(QString, commands);
        QFETCH(QString, words);

        const auto profile =
            read(commands, verifying(uR"("program": "{tool}", "pattern": "^(.)$", "is": "x")"_s));

        QVERIFY(profile);
        QVERIFY2(profile->problems.join(u'\n').contains(words), qPrintable(profile->problems.join(u'\n')));
        QVERIFY(!profile->plan(u"back")->problem.isEmpty());
        QVERIFY(profile->plan(u"flag-off")->problem.isEmpty());
    }

    void secretsAreNamedInHeadersAndNowhereElse_data()
    {
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<bool>("good");
        const auto url = uR"("url": "{service}/v", "pointer": "/v", "is": "x")"_s;
        QTest::newRow("a header") << url + uR"(, "headers": {"Authorization": "Bearer {secret.TOKEN}"})"_s
                                  << true;
        QTest::newRow("an environment")
            << uR"("program": "/bin/x", "pattern": "^(.)$", "is": "x", "environment": {"T": "{secret.TOKEN}"})"_s
            << true;
        QTest::newRow("an argument")
            << uR"("program": "/bin/x", "pattern": "^(.)$", "is": "x", "arguments": ["{secret.TOKEN}"])"_s
            << false;
        QTest::newRow("an address") << uR"("url": "{service}/{secret.TOKEN}", "pointer": "/v", "is": "x")"_s
                                    << false;
        QTest::newRow("what must be shown")
            << uR"("url": "{service}/v", "pointer": "/v", "is": "{secret.TOKEN}")"_s << false;
    }
    void secretsAreNamedInHeadersAndNowhereElse()
    {
        QFETCH(QString, lookup);
        QFETCH(bool, good);

        const auto profile = read({}, verifying(lookup));

        QVERIFY(profile);
        QVERIFY2(profile->plan(u"back")->problem.isEmpty() == good,
                 qPrintable(profile->problems.join(u'\n')));
    }

    void whatALookupNeedsIsAskedFor_data()
    {
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<QString>("words");
        QTest::newRow("neither") << uR"("is": "x")"_s << u"either a url or a program"_s;
        QTest::newRow("no pointer") << uR"("url": "{service}/v", "is": "x")"_s << u"a JSON pointer"_s;
        QTest::newRow("HEAD has no body")
            << uR"("url": "{service}/v", "method": "HEAD", "pointer": "/v", "is": "x")"_s
            << u"“header” is missing"_s;
        QTest::newRow("no group") << uR"("program": "/bin/x", "pattern": "x", "is": "x")"_s << u"one group"_s;
        QTest::newRow("an unknown value") << uR"("url": "{service}/v", "pointer": "/v", "is": "{version}")"_s
                                          << u"nothing gives {version} a value"_s;
    }
    void whatALookupNeedsIsAskedFor()
    {
        QFETCH(QString, lookup);
        QFETCH(QString, words);

        const auto profile = read({}, verifying(lookup));

        QVERIFY(profile);
        QVERIFY2(profile->plan(u"back")->problem.contains(words), qPrintable(profile->problems.join(u'\n')));
    }

    void theWindowHasADay()
    {
        const auto profile = read({}, uR"("window": {"since": "{fact.previous}"},)"_s);
        const auto shorter = read({}, uR"("window": {"since": "{fact.previous}", "length": "2h"},)"_s);
        const auto unknown = read({}, uR"("window": {"since": "{fact.nobody}"},)"_s);

        QVERIFY(profile && shorter && unknown);
        QCOMPARE(profile->plan(u"back")->deployed, u"{fact.previous}"_s);
        QVERIFY(profile->plan(u"back")->window == std::chrono::hours(24));
        QVERIFY(shorter->plan(u"back")->window == std::chrono::hours(2));
        QVERIFY(!unknown->plan(u"back")->problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanReader)
#include "tst_planreader.moc"
