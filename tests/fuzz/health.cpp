// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthanswer.h"
#include "tests/fuzz/expositioncheck.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using monitor::Health;

namespace {

runbook::HealthProbe deepProbe()
{
    runbook::HealthProbe probe;
    probe.id = u"deep"_s;
    probe.component = u"api"_s;
    probe.statusPointer = u"/status"_s;
    probe.ok = QStringList{u"ok"_s};
    probe.degraded = QStringList{u"degraded"_s};
    probe.unknown = QStringList{u"skip"_s};
    probe.versionPointer = u"/version"_s;
    probe.gitPointer = u"/git_sha"_s;
    probe.checks = {{u"postgres"_s, u"/checks/postgres/status"_s},
                    {u"llm"_s, u"/checks/llm_providers/providers/0/status"_s}};
    return probe;
}

//! The first line is the status, the second the content type, the rest the body, which stands for every
//! header value too.
HttpResponse responseFrom(const QByteArray &bytes)
{
    const auto first = bytes.indexOf('\n');
    const auto second = bytes.indexOf('\n', first + 1);
    HttpResponse response;
    response.status = bytes.left(first).toInt();
    if (first >= 0 && second > first) {
        response.contentType = bytes.mid(first + 1, second - first - 1);
        response.body = bytes.mid(second + 1);
    }
    response.retryAfter = response.body;
    response.redirectTo = QUrl(QString::fromUtf8(response.body.left(200)));
    return response;
}

} // namespace

//! What one answer of a health address may never do: be taken as well without saying so.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto probe = deepProbe();
    static const QDateTime now(QDate(2026, 11, 27), QTime(9, 59), Qt::UTC);
    const auto response = responseFrom({reinterpret_cast<const char *>(data), qsizetype(size)});

    const auto answer = monitor::judgeHealth(probe, response, now);

    using fuzz::require;
    const bool isOk = answer.verdict.health == Health::Ok;
    require(!isOk || (response.status >= 200 && response.status < 300), "only a 2xx is ok");
    require(!isOk || answer.word == "ok"_L1, "only the right word is ok");
    require(isOk == answer.verdict.reason.isEmpty(), "what is not ok has a reason");
    require(isOk == (answer.verdict.trouble == Trouble::None), "what is not ok has a kind");
    require(answer.verdict.health != Health::Ok || answer.failing == false, "ok is not failing");
    require(answer.wait >= 0ms && answer.wait <= 5min, "nobody makes us look away for long");
    require(answer.checks.size() == probe.checks.size(), "every check has an answer");
    for (const auto &check : answer.checks)
        require((check.health == Health::Ok) == check.reason.isEmpty(),
                "a check that is not ok has a reason");
    return 0;
}
