// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringView>

namespace thabat {

//! The two languages of the program.
enum class Language { English, Arabic };

//! "en" or "ar": the form in settings and on the command line.
QString toKey(Language language);

//! The inverse of toKey().
Result<Language> languageFromKey(QStringView key);

} // namespace thabat
