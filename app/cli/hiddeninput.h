// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace thabat::cli {

//! One line of standard input, without its end. A terminal is asked with @p prompt and shows nothing of what
//! is typed. Errors: InvalidInput (nothing, more than a line, or longer than 4096 bytes), Io.
Result<QByteArray> readHidden(const QString &prompt);

} // namespace thabat::cli
