// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QLocale>

namespace thabat::actions {

//! @p text in the language the program speaks now, which is that of the default locale.
inline const QString &spoken(const LocalizedText &text)
{
    return text.in(QLocale().language() == QLocale::Arabic ? Language::Arabic : Language::English);
}

} // namespace thabat::actions
