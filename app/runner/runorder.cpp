// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runorder.h"

#include "app/runner/plancodec.h"

#include <QCoreApplication>

namespace thabat::runner {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Whole, Masked };

Json previewJson(const actions::Preview &preview, Form form)
{
    auto steps = Json::array();
    for (const auto &step : preview.steps)
        steps.push_back(toJson(form == Form::Whole ? step : step.masked()));
    return {{"plan", toStd(preview.plan)},
            {"class", int(preview.planClass)},
            {"environment", toStd(preview.environment)},
            {"production", preview.production},
            {"arguments", toJson(preview.arguments)},
            {"steps", std::move(steps)},
            {"check", toJson(preview.check)},
            {"target", toStd(preview.target)},
            {"token", toStd(preview.token)}};
}

actions::Preview previewFromJson(const Json &json)
{
    actions::Preview preview;
    preview.plan = textOf(json, "plan");
    preview.planClass = runbook::PlanClass(std::clamp(int(integerOf(json, "class", 2)), 0, 2));
    preview.environment = textOf(json, "environment");
    preview.production = flagOf(json, "production", true);
    preview.arguments = textsFromJson(member(json, "arguments"));
    for (const auto &step : member(json, "steps"))
        preview.steps.push_back(stepFromJson(step));
    preview.check = checkFromJson(member(json, "check"));
    preview.target = textOf(json, "target");
    preview.token = textOf(json, "token");
    return preview;
}

Json secretsJson(const Secrets &secrets)
{
    auto json = Json::object();
    for (const auto &[name, secret] : secrets.kept())
        json[toStd(name)] = secret.toBase64().toStdString();
    return json;
}

Secrets secretsFromJson(const Json &json)
{
    std::map<QString, QByteArray> kept;
    for (const auto &[name, secret] : json.items())
        kept[QString::fromStdString(name)] = QByteArray::fromBase64(textOf(json, name.c_str()).toLatin1());
    return Secrets(std::move(kept));
}

//! Whatever a run asks or does looks its secrets up where the desk did.
void handOn(const Secrets &secrets, actions::Preview &preview)
{
    for (auto &step : preview.steps)
        step.source = secrets;
    for (auto &shown : preview.check.verification.shows)
        shown.lookup.secrets = secrets;
}

QByteArray bytesOf(const RunOrder &order, Form form)
{
    const bool isWhole = form == Form::Whole;
    return toBytes({{"run", toStd(order.request.id)},
                    {"folder", toStd(order.folder)},
                    {"language", toStd(toKey(order.language))},
                    {"config", toStd(order.home.config)},
                    {"data", toStd(order.home.data)},
                    {"profile", toStd(order.profile)},
                    {"variables", isWhole ? toJson(order.variables) : Json::object()},
                    {"secrets", isWhole ? secretsJson(order.secrets) : Json::object()},
                    {"title", toStd(order.title)},
                    {"author", toStd(order.request.confirmation.author)},
                    {"preview", previewJson(order.request.preview, form)}});
}

} // namespace

QByteArray encode(const RunOrder &order)
{
    return bytesOf(order, Form::Whole);
}

QByteArray describe(const RunOrder &order)
{
    return bytesOf(order, Form::Masked);
}

Result<RunOrder> decodeOrder(const QByteArray &bytes)
{
    const auto document = parseJson(bytes, u"order"_s);
    if (!document)
        return document.error();
    const auto &json = document->value;
    RunOrder order;
    order.request.id = textOf(json, "run");
    order.folder = textOf(json, "folder");
    const auto language = languageFromKey(textOf(json, "language"));
    order.language = language ? *language : Language::English;
    order.home = {textOf(json, "config"), textOf(json, "data")};
    order.profile = textOf(json, "profile");
    order.variables = textsFromJson(member(json, "variables"));
    order.title = textOf(json, "title");
    order.request.confirmation.author = textOf(json, "author");
    order.request.preview = previewFromJson(member(json, "preview"));
    order.secrets = secretsFromJson(member(json, "secrets"));
    handOn(order.secrets, order.request.preview);
    if (order.request.id.isEmpty() || order.folder.isEmpty() || order.request.preview.steps.empty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Runner", "This is not the order of a run.")};
    return order;
}

} // namespace thabat::runner
