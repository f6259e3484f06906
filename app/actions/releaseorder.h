// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace thabat::actions {

//! The newest of @p releases that is older than @p running, by semantic version order ("v1.10.0" is newer
//! than "v1.9.3"), whatever order a server lists them in. Pre-releases and words that are no versions, such
//! as "latest", are passed over.
//!
//! InvalidInput: @p running is no version. NotFound: there is no older one.
Result<QString> releaseBefore(const QString &running, const QStringList &releases);

} // namespace thabat::actions
