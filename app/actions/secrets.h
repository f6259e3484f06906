// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

#include <QStringList>

#include <map>

namespace thabat::actions {

using Texts = std::map<QString, QString>;

//! @p texts with every {secret.NAME} replaced by what @p source has under NAME; the secrets are added to
//! @p secrets, so that output can be cleared of them.
//!
//! InvalidInput: a secret is nowhere, or holds more than one line.
Result<Texts> withSecrets(Texts texts, const Secrets &source, QStringList &secrets);

//! Whether @p text names secrets and holds no other text that could be one: fit to be shown as it is.
bool onlyNamesSecrets(const QString &text);

} // namespace thabat::actions
