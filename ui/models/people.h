// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

namespace thabat::ui {

//! Who may be meant when a person is named: who sits here, then whoever had a role lately, once each.
QStringList knownPeople(const desk::Desk &desk);

} // namespace thabat::ui
