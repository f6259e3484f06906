// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/statuspage.h"

#include "app/base/jsonvalue.h"
#include "app/base/text.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

Result<HttpRequest> Statuspage::request(const Letter &letter) const
{
    const auto key = settings().secrets.value(settings().tokenFrom);
    if (!key)
        return key.error();
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    auto path = u"/pages/"_s + encoded(settings().target);
    if (!letter.isTest)
        path += u"/incidents"_s;
    if (!letter.isTest && !letter.reference.isEmpty())
        path += u'/' + encoded(letter.reference);
    const auto url = address(u"https://api.statuspage.io/v1"_s, path);
    if (!url)
        return url.error();
    Json incident = {{"status", toStd(letter.state)}, {"body", toStd(bodyOf(letter, settings()))}};
    if (letter.reference.isEmpty()) // its name stays; only the public name of the service is in it
        incident["name"] = toStd(subjectOf(letter, settings()));
    auto request = post(*url, {{"incident", incident}});
    request.headers["Authorization"] = "OAuth " + *key;
    if (letter.isTest) {
        request.method = "GET";
        request.body.clear();
    } else if (!letter.reference.isEmpty()) {
        request.method = "PATCH";
    }
    return request;
}

Attempt Statuspage::read(const HttpResponse &response, const Letter &) const
{
    if (response.status != 200 && response.status != 201)
        return refusal(response);
    const auto answer = valueOf(response.body);
    const auto id = answer ? thabat::textOf(*answer, "id") : QString();
    if (!id.isEmpty())
        return sent(id);
    return refused(tr("This is not Statuspage's answer: %1").arg(isolate(excerpt(response))));
}

} // namespace thabat::outbox
