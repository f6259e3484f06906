// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <functional>

namespace thabat::ui {

//! How lengths of the design become pixels on this desk.
struct Scale
{
    int percent = 100; //!< text scale, 100 to 200
    int arabicExtra = 0; //!< added to text of 15 px and less, which is too small for Arabic script

    int text(int pixels) const;
    int length(int pixels) const;
};

//! The style sheet of the whole program: @p source with "@token" replaced by colours, "@t14" by text sizes
//! and
//! "@l36" by lengths, and one rule for each TextStyle.
QString styleSheet(const QString &source, const Theme &theme, const Scale &scale);

} // namespace thabat::ui
