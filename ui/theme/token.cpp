// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/token.h"

#include <array>

namespace thabat::ui {

namespace {

constexpr std::array tokenKeys = {
    "bg",      "surface", "raised",      "field",     "line",    "border", "text",    "text2",
    "text3",   "accent",  "accent_fill", "on_accent", "focus",   "todo",   "p0",      "p1",
    "p2",      "p3",      "p0_fill",     "on_p0",     "p1_fill", "on_p1",  "p2_fill", "on_p2",
    "p3_fill", "on_p3",   "p0_wash",     "p1_wash",   "s1",      "s2",     "s3",      "grid",
};
static_assert(tokenKeys.size() == size_t(Token::Grid) + 1);

} // namespace

QString toKey(Token token)
{
    return QLatin1StringView(tokenKeys[size_t(token)]);
}

const std::vector<Token> &allTokens()
{
    static const auto all = [] {
        std::vector<Token> tokens;
        for (size_t i = 0; i < tokenKeys.size(); ++i)
            tokens.push_back(Token(i));
        return tokens;
    }();
    return all;
}

} // namespace thabat::ui
