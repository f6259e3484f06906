// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/dockerrig.h"
#include "tests/real/rollbackhouse.h"
#include "tests/support/tlsserver.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::DockerRig;
using test::RollbackHouse;

//! The application rollback of the production example against a Docker engine, Compose and a registry: after
//! each run, what the desk says is compared with what the engine says.
class TestApplicationRollback : public QObject
{
    Q_OBJECT

private:
    static constexpr auto secret = "registry-token-4711";

    std::unique_ptr<DockerRig> m_rig;
    std::unique_ptr<RollbackHouse> m_house;
    std::map<QString, QString> m_digests; //!< by version

    //! Without @p github, releases come from the registry.
    void makeHouse(const QString &github = {}, const QString &authorities = {})
    {
        m_house = std::make_unique<RollbackHouse>(
            std::map<QByteArray, QString>{{"SERVICE", m_rig->service()},
                                          {"PROJECT", m_rig->path(u"project"_s)},
                                          {"REGISTRY", m_rig->registry()},
                                          {"DOCKER", m_rig->socket()},
                                          {"GITHUB", github},
                                          {"AUTHORITIES", authorities},
                                          {"UNLEASH", u"http://127.0.0.1:9"_s}});
        m_house->house.environment.insert(u"REGISTRY_TOKEN"_s, QString::fromLatin1(secret));
        if (!github.isEmpty())
            return;
        m_house->replaceFact(u"app-rollback"_s, u"previous"_s,
                             {{"name", "previous"},
                              {"title", {{"en", "Release before it"}, {"ar", "الإصدار السابق له"}}},
                              {"url", "{registry}/v2/{imageName}/tags/list"},
                              {"pointer", "/tags"},
                              {"before", "{fact.running}"}});
    }

    //! The bad version runs and answers.
    void deployBad()
    {
        QVERIFY(m_rig->deploy(u"v1.5.0"_s));
        QTRY_VERIFY_WITH_TIMEOUT(test::answers(m_rig->service(u"/health"_s)), 20'000);
        QCOMPARE(m_rig->digestOfContainer(), m_digests[u"v1.5.0"_s]);
    }

    void verifyNothingChanged() const
    {
        QCOMPARE(m_rig->digestOfContainer(), m_digests.at(u"v1.5.0"_s));
        QCOMPARE(m_rig->envFile(), "# deployed by hand\nTAG=v1.5.0\n");
        QCOMPARE(m_rig->container(u"{{.State.Status}}"_s), u"running"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<DockerRig>();
        if (const auto why = m_rig->start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        using Service = DockerRig::Service;
        const std::vector<std::pair<QString, Service>> versions{
            {u"v1.4.0"_s, Service::Good},        {u"v1.3.9"_s, Service::Good},
            {u"v1.5.0"_s, Service::Bad},         {u"v1.10.0"_s, Service::Good},
            {u"v1.4.1-rc1"_s, Service::Crashes}, {u"v1.3.8"_s, Service::Crashes}};
        for (const auto &[version, service] : versions) {
            m_digests[version] = m_rig->push(version, service);
            QVERIFY2(m_digests[version].startsWith(u"sha256:"_s), qPrintable(version));
        }
    }

    void init()
    {
        if (!m_rig || m_digests.empty())
            return;
        makeHouse();
        deployBad();
    }

    void cleanupTestCase() { m_rig.reset(); }

    void aBadReleaseIsRolledBackAndTheIndicatorShowsIt()
    {
        QVERIFY(m_house->firing(8).contains(u"error-rate"_s));

        const auto shown = m_house->preview(u"app-rollback"_s);
        const auto preview = shown.json();
        QVERIFY2(shown.exit == 0, qPrintable(shown.out + shown.err));
        const auto &facts = member(preview, "facts");
        QCOMPARE(textOf(facts, "running"), u"v1.5.0"_s);
        QCOMPARE(textOf(facts, "previous"), u"v1.4.0"_s); // not the newest, not the pre-release
        QCOMPARE(textOf(facts, "running-digest"), m_digests[u"v1.5.0"_s]);
        QCOMPARE(textOf(facts, "target-digest"), m_digests[u"v1.4.0"_s]);
        QVERIFY(textOf(preview, "age").startsWith(u"Deployed "_s));
        verifyNothingChanged();

        const auto outcome = m_house->run(u"app-rollback"_s, preview);

        QVERIFY2(outcome.exit == 0, qPrintable(outcome.out + outcome.err));
        QCOMPARE(textOf(outcome.json(), "outcome"), u"verified"_s);
        QCOMPARE(m_rig->digestOfContainer(), m_digests[u"v1.4.0"_s]);
        QCOMPARE(m_rig->container(u"{{.State.Status}}"_s), u"running"_s);
        QCOMPARE(m_rig->envFile(), "# deployed by hand\nTAG=v1.4.0\n");
        const auto health = test::sent("GET", m_rig->service(u"/health"_s));
        QVERIFY(health && health->body.contains("v1.4.0"));
        QVERIFY(m_house->firing(6).isEmpty());
        // Whoever starts it again gets the good one.
        QVERIFY(m_rig->compose({u"up"_s, u"--detach"_s, u"app"_s}).isGood());
        QCOMPARE(m_rig->digestOfContainer(), m_digests[u"v1.4.0"_s]);
        QVERIFY(!(shown.out + outcome.out + outcome.err).contains(QLatin1String(secret)));
        QCOMPARE(m_house->filesWith(secret), QStringList());
    }

    //! GitHub's answer to gh, a page of releases, newest creation first.
    static QByteArray releases()
    {
        Json nodes = Json::array();
        for (const auto &[tag, isPre] : std::vector<std::pair<std::string, bool>>{{"v1.4.1-rc1", true},
                                                                                  {"v1.3.9", false},
                                                                                  {"v1.10.0", false},
                                                                                  {"v1.5.0", false},
                                                                                  {"v1.4.0", false}})
            nodes.push_back({{"name", "Release of " + tag},
                             {"tagName", tag},
                             {"isDraft", false},
                             {"isPrerelease", isPre},
                             {"isLatest", tag == "v1.10.0"},
                             {"createdAt", "2026-11-22T10:00:00Z"},
                             {"publishedAt", "2026-11-22T10:05:00Z"}});
        const Json page = {
            {"data",
             {{"repository",
               {{"releases",
                 {{"nodes", nodes}, {"pageInfo", {{"hasNextPage", false}, {"endCursor", nullptr}}}}}}}}}};
        const auto body = QByteArray::fromStdString(page.dump());
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\n"
               "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    void theReleasesOfGitHubAreReadByGh()
    {
        if (const auto missing = test::notInstalled({u"/usr/bin/gh"_s, u"openssl"_s}); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed here"_s));
        test::Certificates certificates;
        test::TlsServer github(certificates.issue(), releases());
        makeHouse(u"127.0.0.1:%1"_s.arg(github.serverPort()), certificates.authorityFile());

        const auto shown = m_house->preview(u"app-rollback"_s);

        QVERIFY2(shown.exit == 0, qPrintable(shown.out + shown.err));
        QVERIFY(github.heard().contains("POST /api/graphql"));
        QCOMPARE(textOf(member(shown.json(), "facts"), "previous"), u"v1.4.0"_s);
        QCOMPARE(textOf(shown.json(), "target"), u"v1.4.0"_s);
    }

    void aTagThatMovedSinceThePreviewIsRefused()
    {
        const auto preview = m_house->preview(u"app-rollback"_s).json();
        const auto moved = m_rig->push(u"v1.4.0"_s, DockerRig::Service::Bad);
        QVERIFY(moved.startsWith(u"sha256:"_s) && moved != m_digests[u"v1.4.0"_s]);

        const auto outcome = m_house->run(u"app-rollback"_s, preview);
        m_digests[u"v1.4.0"_s] = m_rig->push(u"v1.4.0"_s, DockerRig::Service::Good);

        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(u"Facts changed"_s), qPrintable(outcome.out + outcome.err));
        verifyNothingChanged();
    }

    void theSameTokenRollsBackOnlyOnce()
    {
        const auto preview = m_house->preview(u"app-rollback"_s).json();
        QCOMPARE(m_house->run(u"app-rollback"_s, preview).exit, 0);
        deployBad();

        const auto again = m_house->run(u"app-rollback"_s, preview);

        QCOMPARE(again.exit, 1);
        verifyNothingChanged();
    }

    void aTagThatIsNotInTheRegistryIsRefused()
    {
        const auto shown = m_house->preview(u"app-rollback"_s, {u"--set"_s, u"tag=v1.4.7"_s});

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"The registry has no v1.4.7."_s),
                 qPrintable(shown.out));
        QVERIFY(!member(shown.json(), "token").is_string());
        verifyNothingChanged();
    }

    void nothingRunsWhileTheRegistryIsDown()
    {
        const auto before = m_house->preview(u"app-rollback"_s).json();
        m_rig->stopRegistry();

        const auto shown = m_house->preview(u"app-rollback"_s, {u"--set"_s, u"tag=v1.4.0"_s});
        const auto confirmedBefore = m_house->run(u"app-rollback"_s, before);

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"Digest that will run"_s),
                 qPrintable(shown.out));
        QCOMPARE(confirmedBefore.exit, 1);
        verifyNothingChanged();
        QVERIFY(m_rig->startRegistry());
    }

    void anEnvFileThatSomebodyChangedStopsTheRun()
    {
        const auto preview = m_house->preview(u"app-rollback"_s).json();
        QVERIFY(writeFile(m_rig->path(u"project/.env"_s), "TAG=v1.3.9\n"));

        const auto outcome = m_house->run(u"app-rollback"_s, preview);

        QCOMPARE(outcome.exit, 1);
        QCOMPARE(m_rig->envFile(), "TAG=v1.3.9\n");
        QCOMPARE(m_rig->digestOfContainer(), m_digests[u"v1.5.0"_s]);
    }

    void aReleaseThatKeepsCrashingIsNotVerified()
    {
        const auto preview = m_house->preview(u"app-rollback"_s, {u"--set"_s, u"tag=v1.3.8"_s}).json();
        QVERIFY(member(preview, "token").is_string());

        const auto outcome = m_house->run(u"app-rollback"_s, preview);

        QCOMPARE(outcome.exit, 1);
        QCOMPARE(textOf(outcome.json(), "outcome"), u"ranNotVerified"_s);
        QVERIFY2(textOf(outcome.json(), "message").startsWith(u"It ran, but"_s), qPrintable(outcome.out));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->container(u"{{.RestartCount}}"_s).toInt() > 1, 20'000);
        QVERIFY(!test::answers(m_rig->service(u"/health"_s)));
    }
};

QTEST_GUILESS_MAIN(TestApplicationRollback)
#include "tst_applicationrollback.moc"
