// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringView>

#include <array>

namespace thabat::domain {

//! Who does what during an incident (runbook 4). Labels, not permissions: one person may hold several.
enum class Role { Commander, OpsLead, CommsLead, Scribe };

inline constexpr std::array allRoles = {Role::Commander, Role::OpsLead, Role::CommsLead, Role::Scribe};

//! "ic", "ops", "comms", "scribe": the form in the journal, on the command line and in notes.
QString toKey(Role role);

//! The inverse of toKey(); the Arabic words of the quick-note grammar (قائد عمليات تواصل مدون) are understood
//! too.
Result<Role> roleFromKey(QStringView key);

} // namespace thabat::domain
