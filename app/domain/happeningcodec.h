// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happening.h"

namespace thabat::domain {

//! The draft of an event that says @p happening. Unrecognised keeps its kind, version and bytes.
Draft encode(const Happening &happening, const QString &incident, const QString &author);

//! What an event says. Never fails: what cannot be understood is Unrecognised.
Happening decode(const Event &event);

} // namespace thabat::domain
