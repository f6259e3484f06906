// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QLocale>

namespace thabat::actions {

//! The language the program speaks now, which is that of the default locale.
inline Language spokenLanguage()
{
    return QLocale().language() == QLocale::Arabic ? Language::Arabic : Language::English;
}

//! @p text in the language the program speaks now.
inline const QString &spoken(const LocalizedText &text)
{
    return text.in(spokenLanguage());
}

} // namespace thabat::actions
