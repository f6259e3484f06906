// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/serverstate.h"
#include "app/monitor/silencedraft.h"

namespace thabat::monitor {

// What Alertmanager's API v2 says and is told, without any network. What comes in is not believed: an answer
// of another shape is an error, never an empty list.

Result<std::vector<ForeignAlert>> alertsFrom(const Result<HttpResponse> &response);
Result<std::vector<Silence>> silencesFrom(const Result<HttpResponse> &response);

//! The id of the silence that was made.
Result<QString> silenceIdFrom(const Result<HttpResponse> &response);

//! Whether ending a silence went well; NotFound when there is no such silence.
Result<Done> endingFrom(const Result<HttpResponse> &response);

//! The body that makes a silence.
QByteArray toBody(const SilenceDraft &draft);

//! Is @p silence what @p draft asked for? Told by what people wrote, for Alertmanager gives the id.
bool isFrom(const Silence &silence, const SilenceDraft &draft);

} // namespace thabat::monitor
