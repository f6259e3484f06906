// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretcommand.h"

#include "app/cli/hiddeninput.h"

#include <QRegularExpression>

#include <algorithm>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Secrets::Source source)
{
    switch (source) {
    case Secrets::Source::Keychain:
        return u"keychain"_s;
    case Secrets::Source::Environment:
        return u"environment"_s;
    case Secrets::Source::Nowhere:
        break;
    }
    return u"nowhere"_s;
}

bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]{0,99}$"_s);
    return form.match(name).hasMatch();
}

} // namespace

CliCommand::Shape SecretCommand::shape() const
{
    return {u"secret"_s,
            u"secret set NAME (value from standard input) | list | remove NAME: the keychain of this desk"_s,
            {u"action"_s},
            {},
            {},
            {u"name"_s}};
}

void SecretCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    const auto name = words.of(u"name"_s);
    if (action == u"list"_s && !words.has(u"name"_s))
        return finish(list(context));
    if (action == u"set"_s && isName(name))
        return finish(set(context, name));
    if (action == u"remove"_s && isName(name))
        return finish(remove(context, name));
    finish(context.fail({Error::Code::InvalidInput,
                         tr("Write secret set NAME, secret list, or secret remove NAME. A name is letters, "
                            "digits and _.")}));
}

Exit SecretCommand::set(const Context &context, const QString &name)
{
    const auto value = readHidden(name + u": "_s);
    if (!value)
        return context.fail(value.error());
    if (const auto done = context.choices.keychain->write(name, *value); !done)
        return context.fail(done.error());
    if (context.format == Context::Format::Json)
        context.print(Json{{"name", toStd(name)}, {"source", "keychain"}});
    else
        context.print(tr("%1 is in the keychain.").arg(name));
    return Exit::Done;
}

Exit SecretCommand::list(const Context &context)
{
    auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return context.fail(files.error());
    assembly::lookUpSecrets(*files, *context.choices.keychain);
    const auto &secrets = files->profile.secrets;
    auto all = Json::array();
    bool isWhole = true;
    for (const auto &name : assembly::secretNames(*files)) {
        const auto source = secrets.sourceOf(name);
        isWhole = isWhole && source != Secrets::Source::Nowhere;
        all.push_back({{"name", toStd(name)}, {"source", toStd(keyOf(source))}});
        if (context.format == Context::Format::Text)
            context.print(u"%1  %2"_s.arg(name, keyOf(source)));
    }
    if (context.format == Context::Format::Json)
        context.print(Json{{"secrets", all}, {"keychainProblem", toStd(secrets.trouble())}});
    if (!secrets.trouble().isEmpty())
        context.complain(secrets.trouble());
    return isWhole ? Exit::Done : Exit::No;
}

Exit SecretCommand::remove(const Context &context, const QString &name)
{
    const auto done = context.choices.keychain->remove(name);
    if (!done && done.error().code == Error::Code::NotFound) {
        context.fail(done.error());
        return Exit::No;
    }
    if (!done)
        return context.fail(done.error());
    if (context.format == Context::Format::Json)
        context.print(Json{{"name", toStd(name)}, {"removed", true}});
    else
        context.print(tr("%1 is no longer in the keychain.").arg(name));
    return Exit::Done;
}

} // namespace thabat::cli
