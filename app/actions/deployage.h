// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"

namespace thabat::actions {

//! Says in @p preview how long ago what runs now was deployed, and whether going back needs a reason: it does
//! after the window of @p plan, and when nobody knows. @p deployed is the time as a fact told it.
void tellAge(Preview &preview, const runbook::Plan &plan, const QString &deployed, const QDateTime &now);

} // namespace thabat::actions
