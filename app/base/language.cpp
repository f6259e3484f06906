// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/language.h"

#include <QCoreApplication>

namespace thabat {

using namespace Qt::StringLiterals;

QString toKey(Language language)
{
    return language == Language::Arabic ? u"ar"_s : u"en"_s;
}

Result<Language> languageFromKey(QStringView key)
{
    if (key == u"en"_s)
        return Language::English;
    if (key == u"ar"_s)
        return Language::Arabic;
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Language", "“%1” is not a language; write en or ar.").arg(key)};
}

} // namespace thabat
