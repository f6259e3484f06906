// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::runbook {

//! The secret that the placeholder name @p name stands for: "TOKEN" of "secret.TOKEN"; empty
//! when it is no such name.
//!
//! A secret stands as {secret.NAME} in headers and environments of plans. It stays that text in previews, in
//! the journal and on its way to other programs, and becomes the secret only in the step that uses it.
QString secretVariable(const QString &name);

} // namespace thabat::runbook
