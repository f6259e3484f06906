// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textstyle.h"

#include <array>

namespace thabat::ui {

namespace {

constexpr std::array textLooks = {
    TextLook{"hint", 11, QFont::Normal, Token::Text3},
    TextLook{"caption", 12, QFont::Normal, Token::Text2},
    TextLook{"meta", 13, QFont::Normal, Token::Text2},
    TextLook{"body", 14, QFont::Normal, Token::Text},
    TextLook{"strong", 14, QFont::DemiBold, Token::Text},
    TextLook{"faded", 14, QFont::Normal, Token::Text3},
    TextLook{"section", 15, QFont::DemiBold, Token::Text},
    TextLook{"cardTitle", 16, QFont::DemiBold, Token::Text},
    TextLook{"todo", 16, QFont::DemiBold, Token::Todo},
    TextLook{"timer", 18, QFont::DemiBold, Token::Text},
    TextLook{"value", 20, QFont::DemiBold, Token::Text},
    TextLook{"sheetTitle", 20, QFont::DemiBold, Token::Text},
    TextLook{"letter", 24, QFont::Bold, Token::Text},
    TextLook{"number", 34, QFont::DemiBold, Token::Text},
};
static_assert(textLooks.size() == size_t(TextStyle::Number) + 1);

} // namespace

const TextLook &lookOf(TextStyle style)
{
    return textLooks[size_t(style)];
}

const std::vector<TextStyle> &allTextStyles()
{
    static const auto all = [] {
        std::vector<TextStyle> styles;
        for (size_t i = 0; i < textLooks.size(); ++i)
            styles.push_back(TextStyle(i));
        return styles;
    }();
    return all;
}

} // namespace thabat::ui
