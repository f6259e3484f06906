// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QRegularExpression>

#include <map>

namespace thabat::runbook {

//! The expression that finds a PlanFact in the output of its program: the first group is the fact.
//!
//! {fact.name} in @p pattern stands for its value, letter for letter; other braces belong to the expression.
//! A fact without a value is an Error.
Result<QRegularExpression> factPattern(const QString &pattern, const std::map<QString, QString> &values);

} // namespace thabat::runbook
