// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/desk/desk.h"

namespace thabat::ui {

//! The situation brief of @p incident, one sentence a line; empty without an incident.
QString briefText(const desk::Desk &desk, const domain::Incident *incident, const Words &words);

//! What the next commander reads of it.
QString handoverText(const desk::Desk &desk, const domain::Incident *incident, const Words &words);

} // namespace thabat::ui
