// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace thabat::ui {

//! The name of a colour by what it is for (ux.md 7.1). The only way to a colour outside this folder.
enum class Token {
    Bg,
    Surface,
    Raised,
    Field,
    Line,
    Border,
    Text,
    Text2,
    Text3,
    Accent,
    AccentFill,
    OnAccent,
    Focus,
    Todo,
    P0,
    P1,
    P2,
    P3,
    P0Fill,
    OnP0,
    P1Fill,
    OnP1,
    P2Fill,
    OnP2,
    P3Fill,
    OnP3,
    P0Wash,
    P1Wash,
    S1,
    S2,
    S3,
    Grid
};

//! The name in tokens.json and, after an "@", in style.qss: "p0_fill".
QString toKey(Token token);

//! Every token, in the order of the enum.
const std::vector<Token> &allTokens();

} // namespace thabat::ui
