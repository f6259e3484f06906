// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/token.h"

#include <QFont>

#include <vector>

namespace thabat::ui {

//! What a piece of text is, which decides its size, weight and ink (ux.md 7.4).
enum class TextStyle {
    Hint, //!< axis labels and key hints; never a sentence in Arabic
    Caption, //!< what a number means
    Meta, //!< who, when, how old
    Body,
    Strong,
    Faded, //!< done or not applicable, still readable
    Section, //!< the title of a card, and of the strip
    CardTitle,
    Todo, //!< the title of the next action
    Timer,
    Value, //!< the number of a chart
    SheetTitle,
    Letter, //!< the severity in the strip
    Number //!< a phone number, to be dialled from across a desk
};

//! The numbers behind a TextStyle, at 100 % and for Latin text.
struct TextLook
{
    const char *key = "";
    int pixels = 14;
    QFont::Weight weight = QFont::Normal;
    Token ink = Token::Text;
};

const TextLook &lookOf(TextStyle style);

const std::vector<TextStyle> &allTextStyles();

} // namespace thabat::ui
