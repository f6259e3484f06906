// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

namespace thabat::ui {

//! Gives @p button a text that is shown literally, in reading direction, with its key behind it; the
//! accessible name is the text alone.
void setButtonText(QAbstractButton &button, const QString &text, const QString &key = {});

} // namespace thabat::ui
