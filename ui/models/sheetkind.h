// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace thabat::ui {

//! The sheets that can lie over the See zone.
enum class SheetKind {
    Declare,
    Severity,
    HandOver,
    Playbook,
    Update,
    Rollback,
    Resolve,
    PostMortem,
    Brief,
    Help,
    Breach,
    Alerts,
    AlarmHealth,
    Privacy,
    Outbox,
    Page
};

constexpr auto lastSheetKind = SheetKind::Page;

//! Is it about an incident, so that it says nothing while none is open?
constexpr bool needsIncident(SheetKind kind)
{
    using enum SheetKind;
    return kind != Declare && kind != Help && kind != Rollback && kind != PostMortem && kind != Alerts
        && kind != AlarmHealth && kind != Privacy && kind != Outbox;
}

} // namespace thabat::ui

Q_DECLARE_METATYPE(thabat::ui::SheetKind)
