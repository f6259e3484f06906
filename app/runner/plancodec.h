// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/outcome.h"
#include "app/actions/preview.h"
#include "app/base/json.h"

// The parts of a run as JSON, between a desk and its runner and in the files of a run. Both are of one build,
// so that there is no version.
namespace thabat::runner {

//! With the secrets of the step in it: for the memory of a runner. For a file, encode masked() steps.
Json toJson(const actions::LiteralStep &step);
actions::LiteralStep stepFromJson(const Json &json);

Json toJson(const runbook::Shown &shown);
runbook::Shown shownFromJson(const Json &json);

Json toJson(const actions::Check &check);
actions::Check checkFromJson(const Json &json);

Json toJson(const actions::StepOutcome &outcome);

//! A result that is none of ours is Unknown: never taken for good.
actions::StepOutcome stepOutcomeFromJson(const Json &json);

Json toJson(const std::map<QString, QString> &texts);
std::map<QString, QString> textsFromJson(const Json &json);

} // namespace thabat::runner
