// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/brieftext.h"

#include "app/desk/telling.h"

namespace thabat::ui {

QString briefText(const desk::Desk &desk, const domain::Incident *incident, const Words &words)
{
    if (!incident)
        return {};
    return report::brief(*incident, &desk.profile(), desk.workplace().now(), words).join(u'\n');
}

QString handoverText(const desk::Desk &desk, const domain::Incident *incident, const Words &words)
{
    if (!incident)
        return {};
    return report::handoverCard(*incident, &desk.profile(), desk.workplace().now(), words).join(u'\n');
}

} // namespace thabat::ui
