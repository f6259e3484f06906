// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <vector>

namespace thabat::ui {

//! The lines to draw for @p samples (x ascending) when only @p columns pixels are there: per column the
//! lowest and the highest sample, so that no spike is lost. A NaN splits the line; the gap is never bridged.
std::vector<QPolygonF> decimated(const std::vector<QPointF> &samples, int columns);

} // namespace thabat::ui
