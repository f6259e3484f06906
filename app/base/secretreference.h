// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

#include <QStringList>

class QRegularExpression;

namespace thabat {

//! Whether a secret may be called @p name: like an environment variable.
bool isSecretName(const QString &name);

//! {secret.NAME} in a text, which stands for the secret of that name; the name is captured.
const QRegularExpression &secretReference();

//! @p text with every {secret.NAME} replaced by what @p source has under NAME; the secrets are added to
//! @p secrets, so that output can be cleared of them.
//!
//! InvalidInput: a secret is nowhere, or holds more than one line.
Result<QString> withSecrets(const QString &text, const Secrets &source, QStringList &secrets);

} // namespace thabat
