// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runorder.h"

#include "app/runner/plancodec.h"

#include <QCoreApplication>

namespace thabat::runner {

using namespace Qt::StringLiterals;

namespace {

enum class Secrets { Kept, Masked };

Json previewJson(const actions::Preview &preview, Secrets secrets)
{
    auto steps = Json::array();
    for (const auto &step : preview.steps)
        steps.push_back(toJson(secrets == Secrets::Kept ? step : step.masked()));
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

QByteArray bytesOf(const RunOrder &order, Secrets secrets)
{
    return toBytes({{"run", toStd(order.request.id)},
                    {"folder", toStd(order.folder)},
                    {"language", toStd(toKey(order.language))},
                    {"config", toStd(order.home.config)},
                    {"data", toStd(order.home.data)},
                    {"profile", toStd(order.profile)},
                    {"variables", secrets == Secrets::Kept ? toJson(order.variables) : Json::object()},
                    {"title", toStd(order.title)},
                    {"author", toStd(order.request.confirmation.author)},
                    {"preview", previewJson(order.request.preview, secrets)}});
}

} // namespace

QByteArray encode(const RunOrder &order)
{
    return bytesOf(order, Secrets::Kept);
}

QByteArray describe(const RunOrder &order)
{
    return bytesOf(order, Secrets::Masked);
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
    if (order.request.id.isEmpty() || order.folder.isEmpty() || order.request.preview.steps.empty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Runner", "This is not the order of a run.")};
    return order;
}

} // namespace thabat::runner
