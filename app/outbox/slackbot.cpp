// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/slackbot.h"

#include "app/base/jsonvalue.h"
#include "app/base/text.h"
#include "app/outbox/slackwebhook.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

Result<HttpRequest> SlackBot::request(const Letter &letter) const
{
    const auto url =
        address(u"https://slack.com/api"_s, letter.isTest ? u"/auth.test"_s : u"/chat.postMessage"_s);
    if (!url)
        return url.error();
    const auto token = settings().secrets.value(settings().tokenFrom);
    if (!token)
        return token.error();
    const auto text = slackText(subjectOf(letter, settings()) + u'\n' + bodyOf(letter, settings()));
    if (text.size() > longestSlackText)
        return Error{Error::Code::InvalidInput,
                     tr("The text is longer than the %1 characters that Slack takes.").arg(longestSlackText)};
    auto request = post(*url,
                        letter.isTest ? Json::object()
                                      : Json{{"channel", toStd(settings().target)}, {"text", toStd(text)}});
    request.headers["Authorization"] = "Bearer " + *token;
    return request;
}

//! Slack answers 200 to errors too; only its own "ok" counts.
Attempt SlackBot::read(const HttpResponse &response, const Letter &) const
{
    if (response.status != 200)
        return refusal(response);
    const auto answer = valueOf(response.body);
    if (!answer || !member(*answer, "ok").is_boolean())
        return refused(tr("This is not Slack's answer: %1").arg(isolate(excerpt(response))));
    if (flagOf(*answer, "ok"))
        return sent(thabat::textOf(*answer, "ts"));
    const auto error = shown(thabat::textOf(*answer, "error"), 80);
    const auto why = tr("Slack says: %1").arg(ltr(error));
    // "Some aspect of the operation may have succeeded", by Slack's manual.
    if (error == u"fatal_error"_s)
        return {Attempt::Result::InDoubt, why, {}, {}};
    const QStringList passing{u"ratelimited"_s, u"rate_limited"_s, u"internal_error"_s,
                              u"service_unavailable"_s};
    if (passing.contains(error))
        return notYet(why, response);
    return refused(why);
}

} // namespace thabat::outbox
