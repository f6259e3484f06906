// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/history.h"
#include "app/monitor/serverstate.h"

namespace thabat::monitor {

//! One series of a query's result; an instant query gives it one point, at the time it was evaluated for.
struct QuerySeries
{
    std::map<QString, QString> labels = {};
    std::vector<SeriesPoint> points = {};
};

//! What a query came out as. No series is an answer: the server has no such data; it is not 0.
struct QueryAnswer
{
    std::vector<QuerySeries> series = {};
    QStringList warnings = {};
};

//! The alerts that a server evaluates itself.
struct RulesAnswer
{
    std::vector<ForeignAlert> alerts = {};
    QStringList warnings = {}; //!< with the rules that cannot be evaluated
};

//! What a server scrapes.
struct TargetsAnswer
{
    std::vector<ScrapeTarget> targets = {};
    QStringList warnings = {};
};

// Reading what /api/v1/… of Prometheus, Thanos, Mimir or VictoriaMetrics answers, strictly. Errors: NotFound
// (there is no such API), InvalidInput (the server refuses the query, or its answer makes no sense), Network
// (anything else that is no answer).
Result<QueryAnswer> readQueryAnswer(const Result<HttpResponse> &response);
Result<RulesAnswer> readRulesAnswer(const Result<HttpResponse> &response);
Result<TargetsAnswer> readTargetsAnswer(const Result<HttpResponse> &response);

} // namespace thabat::monitor
