// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/literalstep.h"

#include "app/actions/redaction.h"
#include "app/actions/secrets.h"
#include "app/actions/spoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace thabat::actions {

using namespace Qt::StringLiterals;
using Kind = runbook::PlanStep::Kind;

namespace {

const auto secretMask = u"•••"_s;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::LiteralStep)
};

QString quoted(const QString &word)
{
    const auto plain = [](QChar c) {
        return c.isLetterOrNumber() || u"-_./:=,+@%•"_s.contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.cbegin(), word.cend(), plain))
        return word;
    auto inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

std::map<QString, QString> withoutSecrets(std::map<QString, QString> values, const Redaction &redaction)
{
    for (auto &[name, value] : values)
        value = onlyNamesSecrets(value)              ? value
            : isSecretName(name) && !value.isEmpty() ? secretMask
                                                     : redaction.redacted(value);
    return values;
}

QString processText(const LiteralStep &step)
{
    QStringList words;
    for (const auto &[name, value] : step.environment)
        words << name + u'=' + quoted(value);
    words << quoted(step.program);
    for (const auto &argument : step.arguments)
        words << quoted(argument);
    const auto command = words.join(u' ');
    return step.workingFolder.isEmpty() ? command : u"cd %1 && %2"_s.arg(quoted(step.workingFolder), command);
}

QString httpText(const LiteralStep &step)
{
    QStringList words{step.method, step.url};
    for (const auto &[name, value] : step.headers)
        words << quoted(u"%1: %2"_s.arg(name, value));
    if (!step.body.isEmpty())
        words << quoted(step.body);
    return words.join(u' ');
}

bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls and zero-width characters: shown text would differ
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasHidden(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), isHidden);
}

bool hasHidden(const std::map<QString, QString> &values)
{
    return std::any_of(values.cbegin(), values.cend(), [](const auto &entry) {
        return hasHidden(entry.first) || hasHidden(entry.second);
    });
}

QString processProblem(const LiteralStep &step)
{
    if (!QDir::isAbsolutePath(step.program))
        return StepText::tr("Nothing ran. “%1” is not an absolute path.").arg(step.program);
    const bool hidden = hasHidden(step.program) || hasHidden(step.workingFolder)
        || hasHidden(step.environment)
        || std::any_of(step.arguments.cbegin(), step.arguments.cend(), [](const QString &argument) {
                            return hasHidden(argument);
                        });
    if (hidden)
        return StepText::tr("Nothing ran. The command contains control or invisible characters.");
    const auto badName = [](const auto &entry) {
        return entry.first.isEmpty() || entry.first.contains(u'=');
    };
    if (std::any_of(step.environment.cbegin(), step.environment.cend(), badName))
        return StepText::tr("Nothing ran. The name of an environment variable is not valid.");
    return {};
}

QString httpProblem(const LiteralStep &step)
{
    const QUrl url(step.url, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty())
        return StepText::tr("Nothing was sent. “%1” is not an http or https address.").arg(step.url);
    const bool word =
        !step.method.isEmpty() && std::all_of(step.method.cbegin(), step.method.cend(), [](QChar c) {
            return c >= u'A' && c <= u'Z';
        });
    if (!word)
        return StepText::tr("Nothing was sent. “%1” is not an HTTP method.").arg(step.method);
    if (hasHidden(step.url) || hasHidden(step.headers))
        return StepText::tr("Nothing was sent. The request contains control or invisible characters.");
    return {};
}

} // namespace

LiteralStep LiteralStep::masked() const
{
    auto known = secrets;
    for (const auto &values : {environment, headers}) {
        for (const auto &[name, value] : values)
            known << (isSecretName(name) && !onlyNamesSecrets(value) ? value : QString());
    }
    const Redaction redaction(known);
    auto out = *this;
    out.secrets.clear();
    out.environment = withoutSecrets(environment, redaction);
    out.headers = withoutSecrets(headers, redaction);
    for (auto &argument : out.arguments)
        argument = redaction.redacted(argument);
    out.url = redaction.redacted(url);
    out.body = redaction.redacted(body);
    return out;
}

QString LiteralStep::text() const
{
    switch (kind) {
    case Kind::Process:
        return processText(masked());
    case Kind::Http:
        return httpText(masked());
    case Kind::Wait:
        return StepText::tr("Wait %1 s").arg(QString::number(double(wait.count()) / 1000));
    case Kind::Ask:
        return StepText::tr("Ask: %1").arg(spoken(question));
    }
    return {};
}

QString problemOf(const LiteralStep &step)
{
    QStringList secrets;
    for (const auto &texts : {step.headers, step.environment}) {
        if (const auto filled = withSecrets(texts, step.source, secrets); !filled)
            return StepText::tr("Nothing ran. %1").arg(filled.error().message);
    }
    switch (step.kind) {
    case Kind::Process:
        return processProblem(step);
    case Kind::Http:
        return httpProblem(step);
    case Kind::Wait:
    case Kind::Ask:
        break;
    }
    return {};
}

} // namespace thabat::actions
