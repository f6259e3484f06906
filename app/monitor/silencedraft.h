// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/monitor/serverstate.h"
#include "app/runbook/indicator.h"

#include <chrono>

namespace thabat::monitor {

//! A silence that somebody asks for: which alerts, until when, and why.
struct SilenceDraft
{
    std::vector<runbook::LabelMatcher> matchers = {};
    QDateTime begins = {};
    QDateTime ends = {};
    QString author = {};
    QString reason = {};
};

//! Reads matchers as amtool does: HighErrorRate, alertname="HighErrorRate", job=~"api.*", separated by
//! commas or spaces. A word without an operator is an alert name.
Result<std::vector<runbook::LabelMatcher>> matchersFromText(const QString &text);

//! As Alertmanager writes it: alertname="HighErrorRate".
QString toText(const runbook::LabelMatcher &matcher);

//! Would a silence with these matchers cover @p alert?
bool covers(const std::vector<runbook::LabelMatcher> &matchers, const ForeignAlert &alert);

} // namespace thabat::monitor
