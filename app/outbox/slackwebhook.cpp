// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/slackwebhook.h"

#include "app/base/text.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

QString slackText(const QString &text)
{
    auto escaped = text;
    return escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

Result<HttpRequest> SlackWebhook::request(const Letter &letter) const
{
    const auto url = address({});
    if (!url)
        return url.error();
    const auto text = slackText(subjectOf(letter, settings()) + u'\n' + bodyOf(letter, settings()));
    if (text.size() > longestSlackText)
        return Error{Error::Code::InvalidInput,
                     tr("The text is longer than the %1 characters that Slack takes.").arg(longestSlackText)};
    return post(*url, {{"text", toStd(text)}});
}

Attempt SlackWebhook::read(const HttpResponse &response, const Letter &) const
{
    if (response.status != 200)
        return refusal(response);
    if (response.body.trimmed() == "ok")
        return sent();
    return refused(tr("This is not Slack's answer: %1").arg(isolate(excerpt(response))));
}

} // namespace thabat::outbox
