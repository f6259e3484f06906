// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace thabat::runbook {

//! The environment variable that the placeholder name @p name stands for: "TOKEN" of "secret.TOKEN"; empty
//! when it is no such name.
//!
//! A secret stands as {secret.NAME} in headers and environments of plans. It stays that text in previews, in
//! the journal and on its way to other programs, and becomes the secret only in the step that uses it.
QString secretVariable(const QString &name);

//! The secret in the environment variable @p variable of this process. Error InvalidInput, with
//! Trouble::NotAllowed: it is not set, or holds more than one line.
Result<QByteArray> secretIn(const QString &variable);

} // namespace thabat::runbook
