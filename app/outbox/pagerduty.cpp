// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/pagerduty.h"

#include "app/base/jsonvalue.h"
#include "app/base/text.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSummary = 1024;
constexpr qsizetype longestBody = 512 * 1024;
constexpr qsizetype longestKey = 255;

const char *severityWord(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::P0:
        return "critical";
    case domain::Severity::P1:
        return "error";
    case domain::Severity::P2:
        return "warning";
    case domain::Severity::P3:
        break;
    }
    return "info";
}

//! What never paged must page first, however late it comes.
const char *actionOf(const Letter &letter)
{
    if (letter.isTest || letter.state == u"resolved"_s)
        return "resolve";
    const bool isInHand = letter.state == u"identified"_s || letter.state == u"monitoring"_s
        || letter.state == u"acknowledged"_s;
    return letter.follows && isInHand ? "acknowledge" : "trigger";
}

//! Each rule that calls people is an alert of its own, beside that of the incident.
QString aboutOf(const Letter &letter)
{
    return letter.rule.isEmpty() ? letter.incident : letter.incident + u'/' + letter.rule;
}

} // namespace

Result<HttpRequest> PagerDuty::request(const Letter &letter) const
{
    const auto url = address(u"https://events.pagerduty.com"_s, u"/v2/enqueue"_s);
    if (!url)
        return url.error();
    const auto key = settings().secrets.value(settings().tokenFrom);
    if (!key)
        return key.error();
    const auto about = letter.isTest ? letter.id : aboutOf(letter);
    auto summary = subjectOf(letter, settings());
    if (summary.size() > longestSummary)
        summary = summary.left(longestSummary - 1) + u'…';
    const Json body = {{"routing_key", key->toStdString()},
                       {"event_action", actionOf(letter)},
                       {"dedup_key", toStd(about.left(longestKey))},
                       {"client", "Thabat"},
                       {"payload",
                        {{"summary", toStd(summary)},
                         {"source", toStd(settings().service)},
                         {"severity", severityWord(letter.severity)},
                         {"custom_details",
                          {{"state", toStd(letter.state)}, {"text", toStd(bodyOf(letter, settings()))}}}}}};
    auto request = post(*url, body);
    if (request.body.size() > longestBody)
        return Error{Error::Code::InvalidInput, tr("The text is longer than PagerDuty takes.")};
    return request;
}

Attempt PagerDuty::read(const HttpResponse &response, const Letter &) const
{
    if (response.status != 202)
        return refusal(response);
    const auto answer = valueOf(response.body);
    if (answer && thabat::textOf(*answer, "status") == u"success"_s)
        return sent(thabat::textOf(*answer, "dedup_key"));
    return refused(tr("This is not PagerDuty's answer: %1").arg(isolate(excerpt(response))));
}

} // namespace thabat::outbox
