// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people.h"

namespace thabat::ui {

QStringList knownPeople(const desk::Desk &desk)
{
    constexpr qsizetype enough = 40;
    QStringList names{desk.workplace().person()};
    for (const auto *incident : desk.replay().incidents()) {
        for (const auto &[role, name] : incident->roles)
            names += name;
        if (names.size() > enough)
            break;
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

} // namespace thabat::ui
