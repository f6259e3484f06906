// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/calendar.h"
#include "app/runbook/profilefiles.h"

namespace thabat::runbook {

//! The calendar in @p file. Complaints go into its findings; with any, nothing of it is used.
Result<Calendar> readCalendar(ProfileFile &file);

} // namespace thabat::runbook
