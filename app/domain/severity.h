// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringView>

namespace thabat::domain {

//! How bad it is. Lower is worse, as people say it aloud: "this is a P0" (runbook 0).
enum class Severity { P0, P1, P2, P3 };

//! "P0" … "P3": the form stored in the journal and in runbooks. Never translated.
QString toKey(Severity severity);

//! The inverse of toKey(); lower case is understood too.
Result<Severity> severityFromKey(QStringView key);

} // namespace thabat::domain
