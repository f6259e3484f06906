// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/selector.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

using Op = LabelMatcher::Op;

const std::array<std::pair<QString, Op>, 4> selectorOps = {{
    {u"=~"_s, Op::Matches},
    {u"!~"_s, Op::MatchesNot},
    {u"!="_s, Op::NotEqual},
    {u"="_s, Op::Equal},
}};

Error selectorError(const QString &text)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Selector",
                                        "“%1” is not a selector; expected: name or name{label=\"value\"}")
                .arg(text)};
}

Op opFromText(const QString &text)
{
    for (const auto &[sign, op] : selectorOps) {
        if (sign == text)
            return op;
    }
    return Op::Equal;
}

QString unquoted(QString text)
{
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

} // namespace

Result<Selector> selectorFromText(const QString &text)
{
    static const QRegularExpression whole(uR"(^\s*([A-Za-z_:][A-Za-z0-9_:]*)\s*(?:\{(.*)\})?\s*$)"_s);
    static const QRegularExpression matcher(
        uR"re(\s*([A-Za-z_][A-Za-z0-9_]*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"\s*(,|$))re"_s);
    const auto match = whole.match(text);
    if (!match.hasMatch())
        return selectorError(text);

    Selector selector{match.captured(1), {}};
    const auto inside = match.captured(2).trimmed();
    for (qsizetype at = 0; at < inside.size();) {
        const auto one = matcher.match(inside, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!one.hasMatch())
            return selectorError(text);
        LabelMatcher found{one.captured(1), opFromText(one.captured(2)), unquoted(one.captured(3))};
        const bool isPattern = found.op == Op::Matches || found.op == Op::MatchesNot;
        const QRegularExpression pattern(found.value);
        if (isPattern && !pattern.isValid())
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("Selector", "“%1” is not a regular expression: %2")
                             .arg(found.value, pattern.errorString())};
        selector.matchers.push_back(std::move(found));
        at = one.capturedEnd();
    }
    return selector;
}

QString toText(const Selector &selector)
{
    QStringList matchers;
    for (const auto &matcher : selector.matchers) {
        auto value = matcher.value;
        value.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
        for (const auto &[sign, op] : selectorOps) {
            if (op == matcher.op)
                matchers += matcher.label + sign + u'"' + value + u'"';
        }
    }
    return matchers.isEmpty() ? selector.metric : selector.metric + u'{' + matchers.join(u',') + u'}';
}

} // namespace thabat::runbook
