// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keys.h"

#include <array>

namespace thabat::domain {

namespace {

template <typename Enum, size_t N>
std::optional<Enum> enumeratorOf(const std::array<const char *, N> &words, QStringView key)
{
    for (size_t i = 0; i < N; ++i) {
        if (key == QLatin1StringView(words[i]))
            return Enum(i);
    }
    return {};
}

constexpr std::array customersWords = {"yes", "no", "unknown"};
constexpr std::array phaseWords = {"declared", "mitigating", "monitoring", "resolved", "retracted"};
constexpr std::array noteWords = {"note", "decision", "action", "hypothesis", "impact", "question", "fixed"};
constexpr std::array answerWords = {"done", "na", "defer"};
constexpr std::array loopWords = {"task", "loan"};
constexpr std::array briefWords = {"observed", "believed", "tried", "ruledout", "next"};

template <size_t N>
QString wordOf(const std::array<const char *, N> &words, size_t index)
{
    return QString::fromLatin1(words[index]);
}

} // namespace

QString toKey(Customers customers)
{
    return wordOf(customersWords, size_t(customers));
}

QString toKey(Phase phase)
{
    return wordOf(phaseWords, size_t(phase));
}

QString toKey(NoteType type)
{
    return wordOf(noteWords, size_t(type));
}

QString toKey(StepAnswer answer)
{
    return wordOf(answerWords, size_t(answer));
}

QString toKey(LoopOpened::Kind kind)
{
    return wordOf(loopWords, size_t(kind));
}

QString toKey(BriefList list)
{
    return wordOf(briefWords, size_t(list));
}

const QStringList &audiences()
{
    static const QStringList all{QStringLiteral("customers"), QStringLiteral("internal"),
                                 QStringLiteral("executives")};
    return all;
}

std::optional<Customers> customersFromKey(QStringView key)
{
    return enumeratorOf<Customers>(customersWords, key);
}

std::optional<Phase> phaseFromKey(QStringView key)
{
    return enumeratorOf<Phase>(phaseWords, key);
}

std::optional<NoteType> noteTypeFromKey(QStringView key)
{
    return enumeratorOf<NoteType>(noteWords, key);
}

std::optional<StepAnswer> stepAnswerFromKey(QStringView key)
{
    return enumeratorOf<StepAnswer>(answerWords, key);
}

std::optional<LoopOpened::Kind> loopKindFromKey(QStringView key)
{
    return enumeratorOf<LoopOpened::Kind>(loopWords, key);
}

std::optional<BriefList> briefListFromKey(QStringView key)
{
    return enumeratorOf<BriefList>(briefWords, key);
}

} // namespace thabat::domain
