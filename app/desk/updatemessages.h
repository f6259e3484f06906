// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/runbook/profile.h"

// What an update sets going: a message for each channel of its audience.
namespace thabat::desk {

//! Why what a program would send for @p incident never leaves: "drill", "restricted"; empty: it goes out.
QString sealOf(const domain::Incident &incident, const runbook::Profile &profile);

//! Sealed in a drill, and of a restricted incident where a program would send it.
std::vector<domain::MessageQueued> messagesOf(const domain::Incident &incident,
                                              const domain::UpdatePosted &update,
                                              const runbook::Profile &profile);

//! What has not arrived yet and says the same people what was true before @p message.
std::vector<domain::Happening> replacedBy(const domain::MessageQueued &message,
                                          const domain::Incident &incident);

//! Unlike any other; @p letter says of what it is the id.
QString newOutboxId(QChar letter);

} // namespace thabat::desk
