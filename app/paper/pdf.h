// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QByteArray>

namespace thabat::paper {

//! @p html of report::toHtml() for Paper on A4 pages with numbers. Loads nothing but the pictures inside it.
//! Needs a QGuiApplication. Io: nothing came out.
Result<QByteArray> toPdf(const QString &html, Language language);

} // namespace thabat::paper
