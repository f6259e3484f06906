// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace thabat::ui {

//! What is wrong with the layout of @p window as it is shown now: labels narrower than their text, visible
//! siblings that intersect, widgets that stick out of their parent. One sentence each, with object and class
//! names; empty when all is well.
QStringList layoutProblems(const QWidget &window);

} // namespace thabat::ui
