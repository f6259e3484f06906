// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/webhook.h"

#include "app/base/jsonvalue.h"
#include "app/base/secretreference.h"

#include <QRegularExpression>

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

//! @p text with each {name} of @p values put in, once: what a value holds is never looked at.
QString filled(const QString &text, const std::map<QString, QString> &values)
{
    static const QRegularExpression name(u"\\{\\{|\\}\\}|\\{([a-z]+)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(from, match.capturedStart() - from);
        const auto value = values.find(match.captured(1));
        out += match.captured(1).isEmpty() ? match.captured().left(1)
            : value == values.end()        ? match.captured()
                                           : value->second;
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

void fillAll(Json &json, const std::map<QString, QString> &values)
{
    if (json.is_structured()) {
        for (auto &value : json)
            fillAll(value, values);
    } else if (json.is_string()) {
        json = toStd(filled(QString::fromStdString(json.get<std::string>()), values));
    }
}

} // namespace

Result<HttpRequest> Webhook::request(const Letter &letter) const
{
    const auto url = address({});
    if (!url)
        return url.error();
    auto body = valueOf(settings().body).value_or(Json::object());
    fillAll(body,
            {{u"text"_s, bodyOf(letter, settings())},
             {u"english"_s, letter.english},
             {u"arabic"_s, letter.arabic},
             {u"incident"_s, letter.incident},
             {u"title"_s, letter.title},
             {u"severity"_s, domain::toKey(letter.severity)},
             {u"state"_s, letter.state},
             {u"audience"_s, letter.audience},
             {u"message"_s, letter.id}});
    auto request = post(*url, body);
    request.headers["Idempotency-Key"] = letter.id.toUtf8();
    for (const auto &[name, text] : settings().headers) {
        QStringList secrets; // the channel clears its words of those it knows
        const auto value = withSecrets(text, settings().secrets, secrets);
        if (!value)
            return value.error();
        request.headers[name.toUtf8()] = value->toUtf8();
    }
    return request;
}

Attempt Webhook::read(const HttpResponse &response, const Letter &) const
{
    return response.status >= 200 && response.status < 300 ? sent() : refusal(response);
}

} // namespace thabat::outbox
