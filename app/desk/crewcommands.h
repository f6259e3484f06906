// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/command.h"
#include "app/domain/request.h"

#include <optional>

namespace thabat::desk {

//! Is @p name a command about the living brief, command or time boxes?
bool isCrewCommand(const QString &name);

//! What such a command asks for: brief-move, brief-strike, offer, accept, decline, withdraw, takeover, box,
//! box-answer. Nothing for any other.
std::optional<Result<domain::Request>> crewRequest(const Command &command);

} // namespace thabat::desk
