// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/jsonvalue.h"
#include "app/desk/teamfile.h"
#include "app/runbook/profilereader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::desk;

//! What one person set up, everybody of the team has in one file.
class TestTeamFile : public QObject
{
    Q_OBJECT

private:
    static Json hubFile()
    {
        journal::HubSettings hub;
        hub.host = u"hub.example.com"_s;
        hub.database = u"thabat"_s;
        hub.user = u"sara"_s;
        hub.passwordVariable = u"HUB_PASSWORD"_s;
        return *teamFileOf(u":/profiles/production-example"_s, hub);
    }

private Q_SLOTS:
    void whatWasPassedOnIsTheSameProfile()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};

        const auto name = takeTeamFile(home, hubFile(), u"shop"_s);

        QVERIFY2(name, name ? "" : qPrintable(name.error().message));
        const auto taken = runbook::readProfile(home.profile(*name), runbook::contextOf(home));
        const auto given = runbook::readProfile(u":/profiles/production-example"_s, runbook::contextOf(home));
        QCOMPARE(taken->plans.size(), given->plans.size());
        QCOMPARE(taken->runbook.playbooks.size(), given->runbook.playbooks.size());
        QCOMPARE(taken->indicators.size(), given->indicators.size());
    }

    void peopleAndUsersAreNotInIt()
    {
        const auto text = QByteArray::fromStdString(hubFile().dump());

        QVERIFY(text.contains("hub.example.com"));
        QVERIFY(!text.contains("sara") && !text.contains("HUB_PASSWORD"));
        QVERIFY(!text.contains("oncall.example"));
    }

    void aSecretIsFoundAndNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const QString &place) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"')
                                << place; // moc cannot read raw strings here
        };
        row("in an address", "{'a':[{'url':'https://me:pass@example.com/'}]}", u"/a/0/url"_s);
        row("a header", "{'headers':{'Authorization':'Bearer abc'}}", u"/headers/Authorization"_s);
        row("a password", "{'x/y':{'password':'hunter2'}}", u"/x~1y/password"_s);
        row("in a list", "{'api_key':['abc']}", u"/api_key/0"_s);
        row("put in later", "{'headers':{'Authorization':'Bearer {secret.X}'}}", {});
        row("only its name", "{'passwordFrom':'DB_PASSWORD','tokenFrom':'T'}", {});
        row("an address with a port", "{'url':'https://example.com:8080/a@b'}", {});
    }

    void aSecretIsFoundAndNamedByItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);

        QCOMPARE(secretIn(parseJson(json, u"test"_s)->value), place);
    }

    void aProfileWithASecretIsNotPassedOn()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(
            folder.filePath(u"profile.json"_s),
            QByteArray("{'title':{'en':'x','ar':'x'},'variables':{'service':'https://a:b@example.com'}}")
                .replace('\'', '"')));

        const auto team = teamFileOf(folder.path(), {});

        QVERIFY(!team);
        QVERIFY2(team.error().message.contains(u"/variables/service"_s), qPrintable(team.error().message));
    }

    void anythingElseIsRefusedAndNothingIsLeft()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        auto broken = hubFile();
        broken["profile"].erase("environment");
        auto later = hubFile();
        later["thabatTeam"] = 2;
        for (const auto &json : {Json::object(), Json("text"), broken, later})
            QVERIFY(!takeTeamFile(home, json, u"shop"_s));

        QVERIFY(QDir(home.profile({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTeamFile)
#include "tst_teamfile.moc"
