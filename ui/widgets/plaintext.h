// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::ui {

//! @p text as a label of reading direction @p direction must hold it, so that the paragraph starts at the
//! right side and keeps the order of its words.
//!
//! Qt takes the direction of a paragraph from its first letter: an Arabic sentence that begins with "API"
//! would turn around.
QString inReadingDirection(const QString &text, Qt::LayoutDirection direction);

//! @p text as a label that wraps can draw it: no towers of marks, and places to break in each very long word,
//! or one word would make the label wider than its window. After twenty such places it ends with "…"; the
//! whole text stays in the accessible name.
QString drawable(const QString &text);

//! @p text as a tool tip that shows it literally; Qt would render what looks like HTML.
QString plainToolTip(const QString &text);

} // namespace thabat::ui
