// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/see/chartpicture.h"

namespace thabat::ui {

//! What the charts mark: the deploys that were seen, and the moments of the incident that is shown.
std::vector<ChartEvent> chartEvents(const ZoneParts &parts);

} // namespace thabat::ui
