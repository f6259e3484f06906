// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/outcome.h"

#include <QCoreApplication>

#include <array>

namespace thabat::actions {

namespace {

constexpr std::array<QLatin1StringView, 5> stepKeys{
    QLatin1StringView("done"), QLatin1StringView("failed"), QLatin1StringView("timedOut"),
    QLatin1StringView("stopped"), QLatin1StringView("unknown")};
constexpr std::array<QLatin1StringView, 5> runKeys{
    QLatin1StringView("verified"), QLatin1StringView("ranNotVerified"), QLatin1StringView("partlyRan"),
    QLatin1StringView("aborted"), QLatin1StringView("unknown")};

template <typename Enum>
Result<Enum> outcomeFromKey(const std::array<QLatin1StringView, 5> &keys, QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == keys[i])
            return Enum(i);
    }
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("thabat::actions", "“%1” is not an outcome.").arg(key)};
}

} // namespace

QString toKey(StepResult result)
{
    return stepKeys[size_t(result)];
}

QString toKey(RunOutcome outcome)
{
    return runKeys[size_t(outcome)];
}

Result<StepResult> stepResultFromKey(QStringView key)
{
    return outcomeFromKey<StepResult>(stepKeys, key);
}

Result<RunOutcome> runOutcomeFromKey(QStringView key)
{
    return outcomeFromKey<RunOutcome>(runKeys, key);
}

} // namespace thabat::actions
