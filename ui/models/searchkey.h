// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::ui {

//! @p text as people mean it when they search: without case, vowel signs, tatweel and the hamza forms that
//! are often left out in Arabic; digits are 0-9.
QString searchKey(const QString &text);

//! Does @p text hold every word of @p wanted?
bool matchesSearch(const QString &text, const QString &wanted);

} // namespace thabat::ui
