// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/factpattern.h"

#include <QCoreApplication>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

Error patternError(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

} // namespace

Result<QRegularExpression> factPattern(const QString &pattern, const std::map<QString, QString> &values)
{
    static const QRegularExpression reference(u"\\{(fact\\.[a-z0-9-]+)\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto match = reference.match(pattern); match.hasMatch(); match = reference.match(pattern, at)) {
        const auto value = values.find(match.captured(1));
        if (value == values.end() || value->second.isEmpty())
            return patternError(QCoreApplication::translate("FactPattern", "nothing gives {%1} a value")
                                    .arg(match.captured(1)));
        text += pattern.mid(at, match.capturedStart() - at) + QRegularExpression::escape(value->second);
        at = match.capturedEnd();
    }
    const QRegularExpression expression(text + pattern.mid(at));
    if (!expression.isValid())
        return patternError(QCoreApplication::translate("FactPattern", "“%1” is not a regular expression: %2")
                                .arg(pattern, expression.errorString()));
    if (expression.captureCount() < 1)
        return patternError(QCoreApplication::translate(
            "FactPattern", "expected: a regular expression with one group, such as ^(v[0-9]+)"));
    return expression;
}

} // namespace thabat::runbook
