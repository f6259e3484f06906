// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/commandcheck.h"

#include "app/base/linklocal.h"
#include "app/runbook/placeholders.h"
#include "app/runbook/secretname.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    });
}

//! What is left of <name> where a document lost its angle brackets, or was never filled in.
bool hasLostPlaceholder(const QString &text)
{
    static const QRegularExpression lost(uR"(<[A-Za-z_ .-]*>|\[(""|'')\]|:v?$)"_s);
    return lost.match(text).hasMatch();
}

} // namespace

CommandCheck::CommandCheck(std::map<QString, QString> variables, std::set<QString> later)
    : m_variables(std::move(variables))
    , m_later(std::move(later))
{
}

std::map<QString, QString> CommandCheck::standIns() const
{
    auto values = m_variables;
    for (const auto &name : m_later)
        values[name] = u"x"_s;
    return values;
}

QString CommandCheck::text(const QString &text) const
{
    if (!isPrintableAscii(text))
        return tr("commands and addresses hold printable ASCII only; “%1” does not").arg(text);
    if (hasLostPlaceholder(text))
        return tr("“%1” has lost a placeholder; expected: {name} where a value goes").arg(text);
    const auto names = placeholdersIn(text);
    if (!names)
        return names.error().message;
    for (const auto &name : *names) {
        const auto variable = m_variables.find(name);
        const bool hasValue = variable != m_variables.end() && !variable->second.isEmpty();
        if (!hasValue && !m_later.contains(name))
            return tr("nothing gives {%1} a value").arg(name);
    }
    return {};
}

QString CommandCheck::textWithSecrets(const QString &text) const
{
    auto check = *this;
    const auto names = placeholdersIn(text);
    for (const auto &name : names ? *names : QStringList()) {
        if (!secretVariable(name).isEmpty())
            check.m_later.insert(name);
    }
    return check.text(text);
}

QString CommandCheck::program(const QString &program) const
{
    if (!program.startsWith(u'/') && !program.startsWith(u"{bin}/"_s))
        return tr("“%1” is not an absolute path; expected: /… or {bin}/…").arg(program);
    return text(program);
}

QString CommandCheck::url(const QString &url) const
{
    const auto problem = text(url);
    if (!problem.isEmpty())
        return problem;
    const auto filled = fill(url, standIns());
    const QUrl address = filled ? QUrl(*filled, QUrl::StrictMode) : QUrl();
    const bool isWeb = address.scheme() == u"http"_s || address.scheme() == u"https"_s;
    if (!address.isValid() || !isWeb || address.host().isEmpty())
        return tr("“%1” is not an address; expected: http://… or https://…").arg(url);
    if (isLinkLocal(QHostAddress(address.host())))
        return tr("“%1” is a link-local address, which the desk does not ask").arg(url);
    return {};
}

} // namespace thabat::runbook
