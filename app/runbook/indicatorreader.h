// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/indicator.h"
#include "app/runbook/jsonpart.h"

namespace thabat::runbook {

//! Reads the indicators and alerts of profile.json.
class IndicatorReader
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorReader)

public:
    static std::vector<Indicator> indicators(const JsonPart &profile);
    static std::vector<AlertDefinition> alerts(const JsonPart &profile);
    static Selector selector(const JsonPart &part, const char *key);

private:
    static Indicator indicator(const JsonPart &part);
    static std::vector<Threshold> thresholds(const JsonPart &part, const char *key);
    static AlertDefinition alert(const JsonPart &part);
};

} // namespace thabat::runbook
