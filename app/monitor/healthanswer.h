// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! What a probe says about one component.
struct HealthVerdict
{
    QString component = {};
    Health health = Health::Unknown;
    QString reason = {};
    Trouble trouble = Trouble::None; //!< the kind of @c reason
};

//! What one answer of a health address means.
struct HealthAnswer
{
    HealthVerdict verdict = {}; //!< about the probe's own component
    std::vector<HealthVerdict> checks = {}; //!< about the others it speaks for, by component id
    QString word = {}; //!< the state word as it came
    QString version = {};
    QString gitSha = {};
    std::optional<bool> failing = {}; //!< down, or no usable answer; nothing: it only would not tell us
    bool heard = false; //!< the service itself spoke, whatever it said
    std::chrono::milliseconds wait{0}; //!< it asks us to leave it in peace for so long
    QDateTime certificateEnds = {}; //!< invalid without TLS
};

//! Judges an answer. Only a good status, the right content type and the expected word together are ok: a
//! login page of somebody else's network is not a healthy service. @p now is the wall clock, for servers that
//! name a time.
HealthAnswer judgeHealth(const runbook::HealthProbe &probe, const Result<HttpResponse> &response,
                         const QDateTime &now);

} // namespace thabat::monitor
