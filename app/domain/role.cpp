// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/role.h"

#include <QCoreApplication>

namespace thabat::domain {

using namespace Qt::StringLiterals;

QString toKey(Role role)
{
    static const std::array keys = {u"ic"_s, u"ops"_s, u"comms"_s, u"scribe"_s};
    return keys[size_t(role)];
}

Result<Role> roleFromKey(QStringView key)
{
    static const std::array arabic = {u"قائد"_s, u"عمليات"_s, u"تواصل"_s, u"مدون"_s};
    for (const auto role : allRoles) {
        if (key.compare(toKey(role), Qt::CaseInsensitive) == 0 || key == arabic[size_t(role)])
            return role;
    }
    return Error{
        Error::Code::InvalidInput,
        QCoreApplication::translate("Role", "“%1” is not a role; write ic, ops, comms or scribe.").arg(key)};
}

} // namespace thabat::domain
