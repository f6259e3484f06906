// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textstyle.h"

class QWidget;

namespace thabat::ui {

//! What a button or frame is for; the style sheet gives each its look.
enum class Role {
    Plain,
    Primary, //!< the one main action of a place
    Danger, //!< leads to a dangerous action; the action itself is a HoldButton
    Quiet, //!< looks like text until it has focus
    Card,
    Over //!< lies over the window for a while
};

//! Gives @p widget a role. May be called again at any time.
void setRole(QWidget &widget, Role role);

//! Gives the text of @p widget its size, weight and ink. May be called again at any time.
void setTextStyle(QWidget &widget, TextStyle style);

} // namespace thabat::ui
