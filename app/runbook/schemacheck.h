// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

#include <vector>

namespace thabat::runbook {

//! Something in a file that its schema does not allow.
struct SchemaComplaint
{
    std::string pointer = {};
    QString message = {};
    std::string missing = {}; //!< the key that is missing, when that is the complaint
};

//! Compares @p value with the embedded schema :/schemas/<name>.schema.json; empty when it fits.
std::vector<SchemaComplaint> checkSchema(const Json &value, const QString &name);

} // namespace thabat::runbook
