// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/jsonvalue.h"
#include "app/desk/newprofile.h"
#include "app/runbook/profilereader.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::desk;

namespace {

const QByteArray goMetrics = R"(# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{code="200",le="0.5"} 3
http_request_duration_seconds_bucket{code="200",le="+Inf"} 4
http_request_duration_seconds_sum{code="200"} 2
http_request_duration_seconds_count{code="200"} 4
# TYPE process_cpu_seconds_total counter
process_cpu_seconds_total 12
# TYPE process_open_fds gauge
process_open_fds 7
# TYPE process_max_fds gauge
process_max_fds 1024
)";

monitor::ServiceSurvey surveyOf(const QByteArray &metrics)
{
    monitor::ServiceSurvey survey;
    survey.base = QUrl(u"https://api.example.com"_s);
    survey.health = {{u"/health"_s, u"/status"_s, u"fine"_s, u"/version"_s, {}},
                     {u"/health/deep"_s,
                      u"/status"_s,
                      u"ok"_s,
                      {},
                      {{u"db"_s, u"/checks/db/status"_s}, {u"LLM providers"_s, u"/checks/LLM providers"_s}}}};
    survey.metrics = u"/metrics"_s;
    survey.exposition = *monitor::parseExposition(metrics);
    return survey;
}

QStringList idsOf(const std::vector<ProposedIndicator> &proposals)
{
    QStringList ids;
    for (const auto &one : proposals)
        ids += textOf(one.indicator, "id");
    return ids;
}

} // namespace

//! A profile for a service that somebody has only an address of.
class TestNewProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualSignalsAreFound()
    {
        const auto proposals = proposeIndicators(*monitor::parseExposition(goMetrics));

        QCOMPARE(idsOf(proposals),
                 (QStringList{u"error-rate"_s, u"latency-p95"_s, u"requests"_s, u"open-files"_s, u"cpu"_s}));
        QCOMPARE(textOf(proposals[0].indicator, "of"),
                 u"http_request_duration_seconds_count{code=~\"5..\"}"_s);
        QVERIFY(proposals[0].alert.is_object() && proposals[3].alert.is_null());
    }

    void aCounterOfRequestsGivesErrorsAndTrafficButNoLatency()
    {
        const auto proposals = proposeIndicators(*monitor::parseExposition(
            "# TYPE app_requests_total counter\napp_requests_total{status=\"200\"} 4\n"));

        QCOMPARE(idsOf(proposals), (QStringList{u"error-rate"_s, u"requests"_s}));
    }

    void withoutAStatusThereIsNoErrorRateToGuess()
    {
        const auto proposals = proposeIndicators(
            *monitor::parseExposition("# TYPE app_requests_total counter\napp_requests_total 4\n"));

        QCOMPARE(idsOf(proposals), QStringList{u"requests"_s});
    }

    void nothingUsualIsNothingProposed()
    {
        QVERIFY(proposeIndicators(*monitor::parseExposition("# TYPE x gauge\nx 1\n")).empty());
    }

    void theProfileIsReadBackWithoutAComplaint()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};

        const auto name = writeNewProfile(home, {}, surveyOf(goMetrics));

        QVERIFY2(name, name ? "" : qPrintable(name.error().message));
        QCOMPARE(*name, u"api-example-com"_s);
        const auto complaints = runbook::checkProfile(home.profile(*name));
        QVERIFY2(complaints && complaints->isEmpty(), complaints ? qPrintable(complaints->join(u'\n')) : "");
        const auto profile = runbook::readProfile(home.profile(*name), runbook::contextOf(home));
        QCOMPARE(profile->environment, u"production"_s);
        QVERIFY(profile->production && !profile->drill);
        QCOMPARE(profile->approved, QStringList{u"customers"_s});
        QCOMPARE(profile->probes.size(), 2u);
        QCOMPARE(profile->probes[0].url, u"https://api.example.com/health"_s);
        QVERIFY(profile->probes[0].ok.contains(u"fine"_s)); // the word it says while it is well
        QCOMPARE(profile->components.size(), 3u);
        QCOMPARE(profile->charts.size(), 5);
        QCOMPARE(profile->runbook.first10.size(), 5u);
        QCOMPARE(profile->runbook.severities.size(), 4u);
    }

    void aServiceThatIsIllNowIsNotTakenForWell()
    {
        auto survey = surveyOf(goMetrics);
        survey.health[0].word = u"down"_s;

        const auto profile = proposeProfile({}, survey);

        for (const auto &word : profile["probes"][0]["ok"])
            QVERIFY(word != "down");
    }

    void healthAloneIsEnough()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        auto survey = surveyOf("");
        survey.metrics.clear();

        const auto name = writeNewProfile(home, {u"mine"_s, u"My service"_s, u"staging"_s}, survey);

        QVERIFY2(name, name ? "" : qPrintable(name.error().message));
        const auto profile = runbook::readProfile(home.profile(u"mine"_s), runbook::contextOf(home));
        QCOMPARE(profile->title.en, u"My service"_s);
        QVERIFY(!profile->production);
        QCOMPARE(profile->alerts.size(), 1u);
    }

    void nothingFoundMakesNoProfile()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        monitor::ServiceSurvey survey;
        survey.base = QUrl(u"https://api.example.com"_s);

        QVERIFY(!writeNewProfile(home, {}, survey));
        QVERIFY(!QFileInfo::exists(home.profile(u"api-example-com"_s)));
    }

    void aProfileThatIsThereIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        QVERIFY(writeNewProfile(home, {u"mine"_s, {}, {}}, surveyOf(goMetrics)));
        const auto before = readFile(home.profile(u"mine"_s) + u"/profile.json"_s);

        const auto again = writeNewProfile(home, {u"mine"_s, u"Other"_s, {}}, surveyOf(goMetrics));

        QVERIFY(!again && again.error().code == Error::Code::Conflict);
        QCOMPARE(*readFile(home.profile(u"mine"_s) + u"/profile.json"_s), *before);
    }

    void aNameThatIsAPathIsRefused()
    {
        const QTemporaryDir folder;
        const Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        for (const auto &name : {u"../x"_s, u"/tmp/x"_s, u".hidden"_s, u"a b"_s})
            QVERIFY2(!writeNewProfile(home, {name, {}, {}}, surveyOf(goMetrics)), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestNewProfile)
#include "tst_newprofile.moc"
