// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textstyle.h"

class QLabel;
class QWidget;

namespace thabat::ui {

//! A label for plain text that changes each second: screen readers are not told each time, as PlainLabel
//! does. The parent owns it.
QLabel *quietLabel(TextStyle style, QWidget *parent);

} // namespace thabat::ui
