// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::ui {

//! The texts of an update, those that there are, one under the other; each line keeps its own direction.
QString bothTexts(const QString &english, const QString &arabic);

} // namespace thabat::ui
