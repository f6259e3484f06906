// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/envfilecommand.h"

#include "app/base/files.h"
#include "app/cli/envfile.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

CliCommand::Shape EnvFileCommand::shape() const
{
    return {u"env-file"_s,
            u"env-file get FILE NAME | set FILE NAME VALUE: one value of a Compose .env file"_s,
            {u"action"_s, u"file"_s, u"name"_s},
            {valueOption(u"was"_s, u"change nothing unless this is the value now"_s)},
            {},
            {u"value"_s}};
}

void EnvFileCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    if (action == u"get"_s && !words.has(u"value"_s))
        return finish(get(context, words));
    if (action == u"set"_s && words.has(u"value"_s))
        return finish(set(context, words));
    finish(context.fail(
        {Error::Code::InvalidInput, tr("Write env-file get FILE NAME, or env-file set FILE NAME VALUE.")}));
}

Exit EnvFileCommand::get(const Context &context, const Words &words)
{
    const auto bytes = readFile(words.of(u"file"_s));
    if (!bytes)
        return context.fail(bytes.error());
    const auto value = EnvFile(*bytes).value(words.of(u"name"_s));
    if (!value) {
        context.fail(value.error());
        return Exit::No;
    }
    if (context.format == Context::Format::Json)
        context.print(Json{{"name", toStd(words.of(u"name"_s))}, {"value", toStd(*value)}});
    else
        context.print(*value);
    return Exit::Done;
}

Exit EnvFileCommand::set(const Context &context, const Words &words)
{
    const auto name = words.of(u"name"_s);
    const auto value = words.of(u"value"_s);
    const auto was = words.has(u"was"_s) ? std::optional(words.of(u"was"_s)) : std::nullopt;
    const auto change = setInEnvFile(words.of(u"file"_s), name, value, was);
    if (!change)
        return context.fail(change.error());
    if (context.format == Context::Format::Json)
        context.print(Json{{"name", toStd(name)},
                           {"before", change->before ? Json(toStd(*change->before)) : Json(nullptr)},
                           {"value", toStd(value)},
                           {"written", change->written}});
    else
        context.print(u"%1: %2 → %3"_s.arg(name, change->before.value_or(u"-"_s), value));
    return Exit::Done;
}

} // namespace thabat::cli
