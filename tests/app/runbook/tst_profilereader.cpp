// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"
#include "app/runbook/selector.h"
#include "tests/app/runbook/smallprofile.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runbook;
using test::SmallProfile;

//! One thing is broken at a time: it is told with its place, it is off, and everything else works.
class TestProfileReader : public QObject
{
    Q_OBJECT

private:
    static Result<Profile> read(const SmallProfile &files)
    {
        return readProfile(files.folder(), {u"/opt/bin"_s, u"/data"_s, u"/config"_s, {}});
    }

    //! "probe ready", "plan back": every part that is switched off.
    static QStringList switchedOff(const Profile &profile)
    {
        QStringList off;
        const auto note = [&off](const QString &kind, const auto &list) {
            for (const auto &item : list) {
                if (!item.problem.isEmpty())
                    off += kind + u' ' + item.id;
            }
        };
        note(u"probe"_s, profile.probes);
        note(u"indicator"_s, profile.indicators);
        note(u"alert"_s, profile.alerts);
        note(u"plan"_s, profile.plans);
        note(u"playbook"_s, profile.runbook.playbooks);
        return off;
    }

private Q_SLOTS:
    void aGoodProfileHasNoProblems()
    {
        const SmallProfile files;

        const auto profile = read(files);

        QVERIFY(profile);
        QCOMPARE(profile->problems, QStringList());
        QCOMPARE(switchedOff(*profile), QStringList());
        QCOMPARE(profile->probes.size(), size_t(2));
        QCOMPARE(profile->plans.size(), size_t(3));
        QCOMPARE(profile->runbook.playbooks[0].steps[1].command, u"curl http://127.0.0.1:1"_s);
        QCOMPARE(profile->onCallFile, files.path(u"oncall.md"_s));
    }

    void oneBrokenPartIsToldAndTheRestWorks_data();
    void oneBrokenPartIsToldAndTheRestWorks()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        QFETCH(QString, words);
        QFETCH(QStringList, off);
        SmallProfile files;
        QVERIFY(files.replace(file + u".json"_s, from, to));

        const auto profile = read(files);

        QVERIFY(profile);
        QVERIFY2(profile->problems.size() == 1, qPrintable(profile->problems.join(u'\n')));
        const auto &problem = profile->problems.constFirst();
        QVERIFY2(problem.startsWith(files.path(file + u".json"_s) + u':' + place + u": "_s),
                 qPrintable(problem));
        QVERIFY2(problem.contains(words), qPrintable(problem));
        QCOMPARE(switchedOff(*profile), off);
        QCOMPARE(profile->probes.size(), size_t(2));
        QCOMPARE(profile->indicators.size(), size_t(2));
        QCOMPARE(profile->alerts.size(), size_t(2));
        QCOMPARE(profile->plans.size(), size_t(3));
        QCOMPARE(profile->runbook.playbooks.size(), size_t(2));
    }

    void aSourceSaysWhatItAlwaysShows()
    {
        SmallProfile files;
        const auto source =
            u"\"sources\": [{\"id\": \"app\", \"url\": \"{service}\", \"expects\": \"%1\"}], \"indicators\""_s;
        QVERIFY(files.replace(u"profile.json"_s, u"\"indicators\""_s, source.arg(uR"(info{name=\"a\"})"_s)));
        const auto profile = read(files);
        QCOMPARE(profile->problems, QStringList());
        QCOMPARE(toText(profile->sources[0].expects), u"info{name=\"a\"}"_s);

        QVERIFY(files.replace(u"profile.json"_s, u"info{name"_s, u"info name"_s));

        QCOMPARE(read(files)->problems.size(), 1);
        QVERIFY(!read(files)->sources[0].problem.isEmpty());
    }

    void aServerIsReadWithItsLogin()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"profile.json"_s, u"\"indicators\""_s,
                              u"\"prometheus\": {\"url\": \"{service}/prom/\", \"user\": \"ops\", "
                              "\"passwordFrom\": \"PROM_PASSWORD\", \"every\": \"5s\"}, \"indicators\""_s));

        const auto profile = read(files);

        QCOMPARE(profile->problems, QStringList());
        QVERIFY(profile->prometheus.isThere());
        QVERIFY(!profile->alertmanager.isThere());
        QCOMPARE(profile->prometheus.url, u"http://127.0.0.1:1/prom"_s);
        QCOMPARE(profile->prometheus.login.user, u"ops"_s);
        QCOMPARE(profile->prometheus.login.passwordFrom, u"PROM_PASSWORD"_s);
        QCOMPARE(profile->prometheus.every, std::chrono::milliseconds(5'000));
    }

    void aServerWithAWrongLoginIsSwitchedOff_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("words");
        QTest::newRow("a secret instead of a name")
            << u"\"tokenFrom\": \"s3cr3t!\""_s << u"the name of an environment variable"_s;
        QTest::newRow("a user without password") << u"\"user\": \"ops\""_s << u"together"_s;
        QTest::newRow("a password and a token")
            << u"\"user\": \"o\", \"passwordFrom\": \"P\", \"tokenFrom\": \"T\""_s << u"not both"_s;
        QTest::newRow("authorities beside nothing") << u"\"caFile\": \"ca.pem\""_s << u"an absolute path"_s;
    }

    void aServerWithAWrongLoginIsSwitchedOff()
    {
        QFETCH(QString, login);
        QFETCH(QString, words);
        SmallProfile files;
        QVERIFY(
            files.replace(u"profile.json"_s, u"\"indicators\""_s,
                          u"\"alertmanager\": {\"url\": \"{service}\", "_s + login + u"}, \"indicators\""_s));

        const auto profile = read(files);

        QCOMPARE(profile->problems.size(), 1);
        QVERIFY2(profile->problems[0].contains(words), qPrintable(profile->problems[0]));
        QVERIFY(!profile->alertmanager.isThere());
        QVERIFY(!profile->alertmanager.problem.isEmpty());
    }

    void labelsAndKeepFiringAreRead()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"profile.json"_s, u"\"of\": \"lag\""_s,
                              u"\"of\": \"lag\", \"by\": [\"queue\"]"_s));
        QVERIFY(files.replace(u"profile.json"_s, u"\"above\": 3"_s,
                              u"\"keepFiringFor\": \"2m\", \"above\": 3"_s));

        const auto profile = read(files);

        QCOMPARE(profile->problems, QStringList());
        QCOMPARE(profile->indicators[1].by, QStringList(u"queue"_s));
        QCOMPARE(profile->alerts[1].keepFiringFor, std::chrono::milliseconds(120'000));
    }

    void aStepLosesOnlyTheReferenceThatLeadsNowhere()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"runbook.json"_s, u"\"plan\": \"back\""_s, u"\"plan\": \"bakc\""_s));

        const auto profile = read(files);

        const auto &steps = profile->runbook.playbooks[0].steps;
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps[0].plan, QString());
        QCOMPARE(steps[0].title.en, u"Back"_s);
    }

    void aTextWithoutArabicIsShownInEnglish()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"runbook.json"_s, u"{\"en\": \"Slow\", \"ar\": \"بطء\"}, \"sym"_s,
                              u"{\"en\": \"Slow\"}, \"sym"_s));

        const auto profile = read(files);

        QCOMPARE(profile->runbook.playbook(u"slow")->title.in(Language::Arabic), u"Slow"_s);
    }

    void withoutAReadableRunbookTheShippedOneStandsIn()
    {
        const SmallProfile files;
        files.write(u"runbook.json"_s, "{ \"severities\": [");

        const auto profile = read(files);

        QCOMPARE(profile->problems.size(), 1);
        QVERIFY(profile->problems[0].startsWith(files.path(u"runbook.json"_s) + u":1:"_s));
        QCOMPARE(profile->runbook.first10.size(), size_t(5));
        QCOMPARE(profile->runbook.playbook(u"postgres-unavailable")->steps[2].plan, QString());
    }

    void withoutReadablePlansTheRunbookStillWorks()
    {
        const SmallProfile files;
        QVERIFY(QFile::remove(files.path(u"plans.json"_s)));

        const auto profile = read(files);

        QVERIFY(profile->plans.empty());
        QCOMPARE(profile->runbook.playbooks[0].steps.size(), size_t(2));
        QVERIFY(profile->problems[0].startsWith(files.path(u"plans.json"_s) + u":1:1: /: "_s));
    }

    void onlyAProfileThatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("a key stands twice")
            << QByteArray("{\n  \"drill\": true,\n  \"drill\": false\n}") << u":3:3: /drill: "_s;
        QTest::newRow("cut off") << QByteArray("{\n  \"title\": {\n") << u":2:13: /title: "_s;
        QTest::newRow("empty") << QByteArray() << u":1:1: /: "_s;
        QTest::newRow("not JSON") << QByteArray("title: Shop") << u":1:"_s;
    }
    void onlyAProfileThatCannotBeReadIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const SmallProfile files;
        files.write(u"profile.json"_s, bytes);

        const auto profile = read(files);
        const auto complaints = checkProfile(files.folder());

        QVERIFY(!profile);
        QVERIFY2(profile.error().message.startsWith(files.path(u"profile.json"_s) + place),
                 qPrintable(profile.error().message));
        QCOMPARE(*complaints, QStringList(profile.error().message));
    }

    void aProfileOfAnotherShapeIsNoReasonToFail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("everything is a text")
            << QByteArray(R"({"probes": "", "alerts": "", "gates": "", "charts": "", "variables": ""})");
        QTest::newRow("lists of nonsense") << QByteArray(
            R"({"probes": [1, null, [], {}], "alerts": [null], "indicators": [[]], "components": [3],
            "charts": [1, {}], "plans": [1, {"steps": [1], "facts": [null], "arguments": [[]]}], "playbooks": [0, {"steps": [1], "pages": [2], "signs": [[]]}],
            "gates": {"below": {"a": []}}, "evidence": [1, {}], "severities": [1], "roles": [[]], "first10": [null]})");
    }
    void aProfileOfAnotherShapeIsNoReasonToFail()
    {
        QFETCH(QByteArray, bytes);
        const SmallProfile files;
        for (const auto &name : {u"profile.json"_s, u"plans.json"_s, u"runbook.json"_s})
            files.write(name, bytes);

        const auto profile = read(files);

        QVERIFY(profile);
        QVERIFY(!profile->problems.isEmpty());
    }

    void aCutFileNeverCrashes_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"profile.json"_s, u"plans.json"_s, u"runbook.json"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aCutFileNeverCrashes()
    {
        QFETCH(QString, name);
        const SmallProfile files;
        const auto bytes = files.bytes(name);

        for (qsizetype length = 0; length < bytes.size() - 2; length += 50) {
            files.write(name, bytes.left(length));
            const auto complaints = checkProfile(files.folder());
            QVERIFY(complaints);
            QVERIFY2(complaints->join(u'\n').contains(files.path(name)), qPrintable(QString::number(length)));
        }
    }

    void complaintsComeInTheOrderOfFilesAndLines()
    {
        SmallProfile files;
        QVERIFY(files.replace(u"runbook.json"_s, u"\"plan\": \"back\""_s, u"\"plan\": \"bakc\""_s));
        QVERIFY(files.replace(u"profile.json"_s, u"\"charts\": [\"errors\""_s, u"\"charts\": [\"nosuch\""_s));
        QVERIFY(files.replace(u"profile.json"_s, u"\"every\": \"30s\""_s, u"\"every\": \"often\""_s));
        QVERIFY(files.replace(u"plans.json"_s, u"{service}/flag"_s, u"{server}/flag"_s));

        const auto complaints = checkProfile(files.folder());

        QStringList places;
        for (const auto &complaint : *complaints)
            places += complaint.mid(files.folder().size() + 1).section(u": "_s, 0, 1);
        QCOMPARE(
            places,
            (QStringList{u"plans.json:5:115: /plans/0/steps/0/url"_s,
                         u"plans.json:8:113: /plans/1/steps/0/url"_s, u"profile.json:6:78: /probes/0/every"_s,
                         u"profile.json:7:56: /probes/1/every"_s, u"profile.json:18:14: /charts/0"_s,
                         u"runbook.json:7:120: /playbooks/0/steps/0/plan"_s}));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        QCOMPARE(checkProfile(u"/nowhere"_s).error().code, Error::Code::NotFound);
        QVERIFY(!readProfile(u"/nowhere"_s, {}));
    }

    void aProfileIsFoundByFolderThenInstalledThenEmbedded()
    {
        const SmallProfile files;
        const Home home{files.folder() + u"/config"_s, files.folder() + u"/data"_s};

        QCOMPARE(*findProfile(files.folder(), home), files.folder());
        QCOMPARE(*findProfile(u"practice"_s, home), u":/profiles/practice"_s);
        QVERIFY(QDir().mkpath(home.profile(u"practice"_s)));
        QVERIFY(QFile::copy(files.path(u"profile.json"_s), home.profile(u"practice"_s) + u"/profile.json"_s));
        QCOMPARE(*findProfile(u"practice"_s, home), home.profile(u"practice"_s));
        for (const auto &wrong : {u""_s, u"nosuch"_s, u"../practice"_s, files.folder() + u"/config"_s})
            QVERIFY2(!findProfile(wrong, home), qPrintable(wrong));
    }
};

void TestProfileReader::oneBrokenPartIsToldAndTheRestWorks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("off");
    const auto row = [](const char *name, const QStringList &texts, const QStringList &off) {
        QTest::newRow(name) << texts[0] << texts[1] << texts[2] << texts[3] << texts[4] << off;
    };

    row("a probe with a wrong kind of value",
        {u"profile"_s, u"\"url\": \"{service}/ready\""_s, u"\"url\": 7"_s, u"7:28: /probes/1/url"_s,
         u"http"_s},
        {u"probe ready"_s});
    row("a probe without an address",
        {u"profile"_s, u"\"url\": \"{service}/ready\", "_s, u""_s, u"7:5: /probes/1"_s,
         u"“url” is missing"_s},
        {u"probe ready"_s});
    row("a probe of another scheme",
        {u"profile"_s, u"{service}/ready"_s, u"file:///etc/passwd"_s, u"7:28: /probes/1/url"_s,
         u"https://"_s},
        {u"probe ready"_s});
    row("a probe of the secrets of a cloud",
        {u"profile"_s, u"{service}/ready"_s, u"http://169.254.169.254/latest"_s, u"7:28: /probes/1/url"_s,
         u"link-local"_s},
        {u"probe ready"_s});
    row("a word that is not known",
        {u"profile"_s, u"\"url\": \"{service}/ready\","_s,
         u"\"url\": \"{service}/ready\", \"evry\": \"1s\","_s, u"7:55: /probes/1/evry"_s,
         u"“evry” is not known"_s},
        {u"probe ready"_s});
    row("a probe of an unknown component",
        {u"profile"_s, u"\"component\": \"api\""_s, u"\"component\": \"apo\""_s,
         u"6:35: /probes/0/component"_s, u"apo"_s},
        {u"probe health"_s});
    row("a probe that never rests",
        {u"profile"_s, u"ready\", \"every\": \"30s\""_s, u"ready\", \"every\": \"0s\""_s,
         u"7:56: /probes/1/every"_s, u"50ms"_s},
        {u"probe ready"_s});
    row("the same id twice",
        {u"profile"_s, u"\"id\": \"ready\""_s, u"\"id\": \"health\""_s, u"7:12: /probes/1/id"_s,
         u"second time"_s},
        {u"probe health"_s});
    row("an indicator with a bad expression",
        {u"profile"_s, u"=~\\\"5..\\\""_s, u"=~\\\"(5\\\""_s, u"11:12: /indicators/0/of"_s,
         u"regular expression"_s},
        {u"indicator errors"_s, u"alert errors"_s});
    row("thresholds out of order",
        {u"profile"_s, u"\"above\": 9"_s, u"\"above\": 0.5"_s, u"11:90: /indicators/0/thresholds/1"_s,
         u"out of order"_s},
        {u"indicator errors"_s, u"alert errors"_s});
    row("an unknown kind of indicator",
        {u"profile"_s, u"\"gauge\""_s, u"\"guage\""_s, u"12:69: /indicators/1/kind"_s, u"gauge, rate"_s},
        {u"indicator lag"_s, u"alert lag"_s});
    row("a ratio of one",
        {u"profile"_s, u"\"gauge\""_s, u"\"ratio\""_s, u"12:5: /indicators/1"_s, u"“per” is missing"_s},
        {u"indicator lag"_s, u"alert lag"_s});
    row("an alert on nothing",
        {u"profile"_s, u"\"indicator\": \"lag\""_s, u"\"indicator\": \"leg\""_s,
         u"16:74: /alerts/1/indicator"_s, u"leg"_s},
        {u"alert lag"_s});
    row("a severity that is none",
        {u"profile"_s, u"3, \"for\": \"5m\", \"severity\": \"P2\""_s,
         u"3, \"for\": \"5m\", \"severity\": \"P7\""_s, u"16:118: /alerts/1/severity"_s, u"P0, P1, P2, P3"_s},
        {u"alert lag"_s});
    row("a duration that is none",
        {u"profile"_s, u"3, \"for\": \"5m\""_s, u"3, \"for\": \"5 moons\""_s, u"16:100: /alerts/1/for"_s,
         u"5 moons"_s},
        {u"alert lag"_s});
    row("a chart of nothing",
        {u"profile"_s, u"[\"errors\", \"lag\"]"_s, u"[\"errors\", \"leg\"]"_s, u"18:24: /charts/1"_s,
         u"leg"_s},
        {});
    row("an environment in one language",
        {u"profile"_s, u"{\"en\": \"Shop\", \"ar\": \"متجر\"}"_s, u"{\"en\": \"Shop\"}"_s, u"2:12: /title"_s,
         u"“ar” is missing"_s},
        {});

    row("an empty placeholder",
        {u"plans"_s, u"\"{tag}\"]"_s, u"\"{}\"]"_s, u"13:140: /plans/2/steps/0/arguments/1"_s,
         u"placeholder"_s},
        {u"plan back"_s});
    row("a lost placeholder",
        {u"plans"_s, u"\"{tag}\"]"_s, u"\"<prev>\"]"_s, u"13:140: /plans/2/steps/0/arguments/1"_s,
         u"lost a placeholder"_s},
        {u"plan back"_s});
    row("a placeholder nobody fills",
        {u"plans"_s, u"\"{tag}\"]"_s, u"\"{fact.now}\"]"_s, u"13:140: /plans/2/steps/0/arguments/1"_s,
         u"{fact.now}"_s},
        {u"plan back"_s});
    row("a program found by luck",
        {u"plans"_s, u"{bin}/deploy"_s, u"deploy"_s, u"13:102: /plans/2/steps/0/program"_s, u"absolute"_s},
        {u"plan back"_s});
    row("a command with a look-alike",
        {u"plans"_s, u"\"--to\""_s, u"\"--tо\""_s, u"13:132: /plans/2/steps/0/arguments/0"_s, u"ASCII"_s},
        {u"plan back"_s});
    row("a command with a line break",
        {u"plans"_s, u"\"--to\""_s, u"\"--to\\n\""_s, u"13:132: /plans/2/steps/0/arguments/0"_s, u"ASCII"_s},
        {u"plan back"_s});
    row("a pattern that is none",
        {u"plans"_s, u"\"^v[0-9]+$\""_s, u"\"^v[0-9+$\""_s, u"11:87: /plans/2/arguments/0/pattern"_s,
         u"regular expression"_s},
        {u"plan back"_s});
    row("a pattern that lets anything through",
        {u"plans"_s, u"\"^v[0-9]+$\""_s, u"\"v[0-9]+\""_s, u"11:87: /plans/2/arguments/0/pattern"_s,
         u"^…$"_s},
        {u"plan back"_s});
    row("a fact without a group",
        {u"plans"_s, u"^(v[0-9]+)"_s, u"^v[0-9]+"_s, u"12:122: /plans/2/facts/0/pattern"_s, u"group"_s},
        {u"plan back"_s});
    row("a fact that looks for a later one",
        {u"plans"_s, u"^(v[0-9]+)"_s, u"^(v[0-9]+) {fact.running}"_s, u"12:122: /plans/2/facts/0/pattern"_s,
         u"{fact.running}"_s},
        {u"plan back"_s});
    row("class C without a target",
        {u"plans"_s, u"\"class\": \"C\", \"target\": \"{tag}\","_s, u"\"class\": \"C\","_s,
         u"9:5: /plans/2"_s, u"“target” is missing"_s},
        {u"plan back"_s});
    row("class A that cannot be undone",
        {u"plans"_s, u" \"undo\": \"flag-on\","_s, u""_s, u"3:5: /plans/0"_s, u"“undo” is missing"_s},
        {u"plan flag-off"_s});
    row("an undo that is not there",
        {u"plans"_s, u"\"undo\": \"flag-on\""_s, u"\"undo\": \"flag-no\""_s, u"4:46: /plans/0/undo"_s,
         u"flag-no"_s},
        {u"plan flag-off"_s});
    row("an undo that is broken",
        {u"plans"_s, u"{service}/flag?on=1"_s, u"ftp://host/flag?on=1"_s, u"8:113: /plans/1/steps/0/url"_s,
         u"https://"_s},
        {u"plan flag-off"_s, u"plan flag-on"_s});

    row("a step of an unknown plan",
        {u"runbook"_s, u"\"plan\": \"back\""_s, u"\"plan\": \"bakc\""_s,
         u"7:120: /playbooks/0/steps/0/plan"_s, u"bakc"_s},
        {});
    row("a playbook without Arabic",
        {u"runbook"_s, u"{\"en\": \"Slow\", \"ar\": \"بطء\"}, \"sym"_s, u"{\"en\": \"Slow\"}, \"sym"_s,
         u"10:29: /playbooks/1/title"_s, u"“ar” is missing"_s},
        {});
    row("an empty Arabic text",
        {u"runbook"_s, u"{\"en\": \"Slow\", \"ar\": \"بطء\"}, \"sym"_s,
         u"{\"en\": \"Slow\", \"ar\": \" \"}, \"sym"_s, u"10:50: /playbooks/1/title/ar"_s, u"empty"_s},
        {});
    row("a playbook without steps",
        {u"runbook"_s,
         u"[{\"kind\": \"note\", \"title\": {\"en\": \"Note\", \"ar\": \"تدوين\"}, \"text\": {\"en\": \"Note\", \"ar\": \"تدوين\"}}]"_s,
         u"[]"_s, u"11:15: /playbooks/1/steps"_s, u"no fewer than 1"_s},
        {u"playbook slow"_s});
    row("a command nobody can run",
        {u"runbook"_s, u"curl {service}"_s, u"curl {nothing}"_s, u"8:129: /playbooks/0/steps/1/command"_s,
         u"{nothing}"_s},
        {});
    row("a page rule that is not there",
        {u"runbook"_s, u"\"pages\": [\"down\"]"_s, u"\"pages\": [\"dawn\"]"_s,
         u"9:38: /playbooks/0/pages/0"_s, u"dawn"_s},
        {});
    row("a role that is none",
        {u"runbook"_s, u"\"role\": \"ic\""_s, u"\"role\": \"boss\""_s, u"13:22: /roles/0/role"_s,
         u"ic, ops"_s},
        {});
}

QTEST_GUILESS_MAIN(TestProfileReader)
#include "tst_profilereader.moc"
