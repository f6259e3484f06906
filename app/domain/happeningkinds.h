// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happening.h"

#include <array>

namespace thabat::domain {

//! The kind of each alternative of Happening, in its order: what the journal calls it.
//! One a line, so that a new one changes no other line.
// clang-format off
inline constexpr std::array kinds = {
    "incident.declared",
    "incident.severityChanged",
    "incident.retracted",
    "incident.phaseChanged",
    "role.assigned",
    "command.handedOver",
    "step.answered",
    "playbook.opened",
    "note.added",
    "loop.opened",
    "loop.closed",
    "loop.handedOver",
    "freeze.changed",
    "update.posted",
    "evidence.saved",
    "breach.aware",
    "incident.resolved",
    "postmortem.written",
    "alert.changed",
    "health.changed",
    "deploy.seen",
    "silence.made",
    "silence.ended",
    "alarms.acknowledged",
    "alarm.shelved",
    "alarm.unshelved",
    "plan.previewed",
    "run.started",
    "run.stepIntended",
    "run.stepEnded",
    "run.ended",
    "clock.jumped",
    "journal.diskFull",
    "incident.restricted",
    "texts.erased",
    "journal.broken",
    "journal.breakRead",
    "step.reopened",
    "note.withdrawn",
    "message.queued",
    "message.sending",
    "message.sent",
    "message.failed",
    "message.superseded",
    "message.dropped",
    "message.retried",
    "notice.itemWritten",
    "notice.filed",
    "notice.peopleTold",
    "breach.dismissed",
    "update.proposed",
    "update.declined",
    "page.sent",
    "page.acknowledged",
    "page.missed",
    "brief.written",
    "brief.moved",
    "brief.struck",
    "command.offered",
    "command.declined",
    "command.withdrawn",
    "command.taken",
    "box.opened",
    "box.extended",
    "box.closed",
    "",
};
// clang-format on
static_assert(kinds.size() == std::variant_size_v<Happening>);

} // namespace thabat::domain
