// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/profile.h"

namespace thabat::runbook {

//! The names of all secrets that @p profile wants, for logins and in plans, sorted.
QStringList secretNames(const Profile &profile);

//! Says where @p profile, its logins and its plans, look their secrets up.
void lookUpIn(Profile &profile, const Secrets &secrets);

} // namespace thabat::runbook
