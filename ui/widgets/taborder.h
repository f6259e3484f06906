// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace thabat::ui {

//! The widgets below @p root that Tab stops at, in reading order: as their layouts put them, whatever order
//! they were made in.
QList<QWidget *> tabStops(QWidget &root);

//! Makes Tab follow that order from now on. Qt itself puts whatever is made later at the end.
void applyTabOrder(QWidget &root);

} // namespace thabat::ui
