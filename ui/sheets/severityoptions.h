// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "ui/sheets/optionlist.h"

namespace thabat::ui {

//! The four severities with what the runbook says about each, keys 0 to 3.
std::vector<Option> severityOptions(const desk::Desk &desk, Language language);

} // namespace thabat::ui
