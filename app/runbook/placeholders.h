// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

#include <map>

namespace thabat::runbook {

//! @p text with every {name} replaced by its value; "{{" stands for one "{" and "}}" for one "}".
//!
//! A name that has no value, or an empty one, is an Error that tells the name: half a command must never run.
//! Values are put in as they are and not filled again; control characters in them are refused.
Result<QString> fill(const QString &text, const std::map<QString, QString> &values);

//! The names that fill() would ask for, in order; the Error is about braces that do not pair or hold no name.
Result<QStringList> placeholdersIn(const QString &text);

} // namespace thabat::runbook
