// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace thabat::ui {

//! Presents a ChartCard to screen readers as a chart whose name is its sentence of this moment, without a
//! signal at every new sample. For QAccessible::installFactory().
QAccessibleInterface *chartInterface(const QString &className, QObject *object);

} // namespace thabat::ui
