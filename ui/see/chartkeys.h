// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace thabat::ui {

//! What a key means on a chart (ux.md 11.1).
enum class ChartKey {
    None,
    Earlier,
    Later,
    Previous,
    Next,
    Live,
    Declared,
    ZoomIn,
    ZoomOut,
    Table,
    Note,
    Leave
};

//! The meaning of @p event. Letters and brackets work with an Arabic keyboard too, where those keys type
//! Arabic letters.
ChartKey chartKeyOf(const QKeyEvent &event);

} // namespace thabat::ui
