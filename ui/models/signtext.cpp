// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signtext.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/valuetext.h"
#include "app/monitor/suggester.h"
#include "ui/models/speech.h"

#include <QCoreApplication>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using Match = monitor::SignState::Match;

namespace {

constexpr qsizetype longestReason = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("SignText", text);
}

QString sinceText(const QDateTime &since)
{
    return since.isValid() ? say(QT_TRANSLATE_NOOP("SignText", "since %1")).arg(ltr(toRiyadhMinute(since)))
                           : QString();
}

QString nowText(const QString &value)
{
    return say(QT_TRANSLATE_NOOP("SignText", "now %1")).arg(ltr(value));
}

//! The sign with its mark: a tick, a cross, or a question.
QString marked(Match match, const QString &text)
{
    switch (match) {
    case Match::Yes:
        return say(QT_TRANSLATE_NOOP("SignText", "✓ For: %1")).arg(text);
    case Match::No:
        return say(QT_TRANSLATE_NOOP("SignText", "× Against: %1")).arg(text);
    case Match::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SignText", "? To judge: %1")).arg(text);
}

} // namespace

QString signSummary(const monitor::Suggestion &suggestion)
{
    const auto number = [](int n) {
        return QString::number(n);
    };
    const int against = suggestion.known - suggestion.matched;
    const int open = suggestion.total - suggestion.known;
    return Speech::dotted(
        {say(QT_TRANSLATE_NOOP("SignText", "%1 of %2 signs speak for it"))
             .arg(number(suggestion.matched), number(suggestion.total)),
         against > 0 ? say(QT_TRANSLATE_NOOP("SignText", "%1 against")).arg(number(against)) : QString(),
         open > 0 ? say(QT_TRANSLATE_NOOP("SignText", "%1 to judge")).arg(number(open)) : QString()});
}

QStringList signLines(const runbook::Profile &profile, const runbook::Playbook &playbook,
                      const monitor::Suggestion &suggestion, Language language)
{
    QStringList lines;
    for (const auto &sign : suggestion.signs) {
        if (sign.sign >= playbook.signs.size())
            continue;
        const auto &definition = playbook.signs[sign.sign];
        const auto *indicator = profile.indicator(definition.indicator);
        const auto value =
            indicator && sign.value ? nowText(desk::valueText(sign.value, indicator->unit)) : QString();
        // "A person must judge" is said by the mark already.
        const bool isSensed = !definition.indicator.isEmpty() || !definition.component.isEmpty();
        const auto reason = isSensed && value.isEmpty() && !sign.reason.isEmpty()
            ? isolate(shown(withoutIsolates(sign.reason), longestReason))
            : QString();
        const auto since = sign.match == Match::Unknown ? QString() : sinceText(sign.since);
        lines +=
            Speech::dotted({marked(sign.match, isolate(definition.text.in(language))), value, reason, since});
    }
    return lines;
}

QString proposalText(const runbook::Profile &profile, const monitor::WatchState &state,
                     const std::optional<domain::Severity> &declared, Language language)
{
    const auto severity = monitor::proposedAbove(declared, state);
    const auto *alert = severity ? state.alert(state.proposedBy) : nullptr;
    const auto *meant = alert ? profile.alert(alert->alert) : nullptr;
    if (!meant)
        return {};
    const auto *indicator = profile.indicator(meant->indicator);
    const auto value =
        indicator && alert->value ? nowText(desk::valueText(alert->value, indicator->unit)) : QString();
    const auto what = Speech::dotted({isolate(meant->title.in(language)), value, sinceText(alert->since)});
    return say(QT_TRANSLATE_NOOP("SignText", "Suggested %1: %2")).arg(ltr(domain::toKey(*severity)), what);
}

} // namespace thabat::ui
