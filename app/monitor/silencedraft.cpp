// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/silencedraft.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

using runbook::LabelMatcher;
using Op = LabelMatcher::Op;

namespace {

QString signOf(Op op)
{
    switch (op) {
    case Op::Equal:
        return u"="_s;
    case Op::NotEqual:
        return u"!="_s;
    case Op::Matches:
        return u"=~"_s;
    case Op::MatchesNot:
        break;
    }
    return u"!~"_s;
}

Op opOf(const QString &sign)
{
    for (const auto op : {Op::NotEqual, Op::Matches, Op::MatchesNot}) {
        if (signOf(op) == sign)
            return op;
    }
    return Op::Equal;
}

QString unquoted(QString text)
{
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

Error notMatchers(const QString &text)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate(
                "Silence", "“%1” does not say which alerts. Write %2, or more conditions on labels.")
                .arg(isolate(shown(text.trimmed(), 200)), ltr(u"alertname=\"HighErrorRate\""_s))};
}

bool isMet(const LabelMatcher &matcher, const QString &value)
{
    switch (matcher.op) {
    case Op::Equal:
        return value == matcher.value;
    case Op::NotEqual:
        return value != matcher.value;
    case Op::Matches:
    case Op::MatchesNot:
        break;
    }
    const QRegularExpression whole(QRegularExpression::anchoredPattern(matcher.value));
    return whole.match(value).hasMatch() == (matcher.op == Op::Matches);
}

} // namespace

Result<std::vector<LabelMatcher>> matchersFromText(const QString &text)
{
    // Three forms: label op "quoted value", label op value, and a lone word.
    static const QRegularExpression one(
        uR"re(\s*(?:([A-Za-z_][A-Za-z0-9_]*)\s*(=~|!~|!=|=)\s*(?:"((?:[^"\\]|\\.)*)"|([^",\s]+))|([A-Za-z_][A-Za-z0-9_.:-]*))\s*(?:,|(?=\s)|$)\s*)re"_s);
    std::vector<LabelMatcher> matchers;
    for (qsizetype at = 0; at < text.size();) {
        const auto match = one.match(text, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        // A lone word stands first or nowhere: later it is what a shell left of alertname="High error".
        const bool isStray = !match.hasCaptured(1) && !matchers.empty();
        if (!match.hasMatch() || match.capturedLength() == 0 || isStray)
            return notMatchers(text);
        LabelMatcher found{u"alertname"_s, Op::Equal, match.captured(5)};
        if (match.hasCaptured(1))
            found = {match.captured(1), opOf(match.captured(2)),
                     match.hasCaptured(4) ? match.captured(4) : unquoted(match.captured(3))};
        const bool isPattern = found.op == Op::Matches || found.op == Op::MatchesNot;
        const QRegularExpression pattern(found.value);
        if (isPattern && !pattern.isValid())
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("Silence", "“%1” is not a regular expression: %2")
                             .arg(ltr(shown(found.value, 200)), ltr(pattern.errorString()))};
        matchers.push_back(std::move(found));
        at = match.capturedEnd();
    }
    if (matchers.empty())
        return notMatchers(text);
    return matchers;
}

QString toText(const LabelMatcher &matcher)
{
    auto value = matcher.value;
    value.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    return matcher.label + signOf(matcher.op) + u'"' + value + u'"';
}

bool covers(const std::vector<LabelMatcher> &matchers, const ForeignAlert &alert)
{
    return std::all_of(matchers.begin(), matchers.end(), [&alert](const LabelMatcher &matcher) {
        const auto label = alert.labels.find(matcher.label);
        const auto value = matcher.label == u"alertname"_s ? alert.name
            : label == alert.labels.end()                  ? QString()
                                                           : label->second;
        return isMet(matcher, value);
    });
}

} // namespace thabat::monitor
