// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"

#include <QString>

// What the journal says about what the watch noticed.
namespace thabat::domain {

struct AlertChanged
{
    QString alert = {};
    QString title = {};
    QString from = {}; //!< "inactive", "pending", "firing", "unknown"
    QString to = {};
    QString value = {}; //!< with unit; empty when unknown
    Severity severity = Severity::P2;
};
struct HealthChanged
{
    QString component = {};
    QString from = {}; //!< "unknown", "ok", "degraded", "down"
    QString to = {};
    QString reason = {};
};
struct DeploySeen
{
    QString from = {};
    QString to = {};
    QString git = {};
};
} // namespace thabat::domain
