// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"

#include <QStringList>

// What the journal says about what the watch noticed, and what was silenced.
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
//! A vital signal that gives no data is told as AlertChanged with this and the id of the signal.
inline constexpr auto noDataPrefix = QLatin1StringView("no-data/");

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
//! Somebody silenced alerts of the team's Alertmanager until a moment.
struct SilenceMade
{
    QString id = {}; //!< empty: it was asked for, and nobody knows whether it is there
    QStringList matchers = {}; //!< as Alertmanager writes them
    qint64 ends = 0;
    QString why = {};
};
struct SilenceEnded
{
    QString id = {};
    QStringList matchers = {};
    QString why = {};
};
//! Somebody saw these alarms.
struct AlarmsAcknowledged
{
    QStringList alarms = {}; //!< ids
    QStringList titles = {}; //!< in English, so that the record reads without the profile
};
//! Somebody put an alarm aside until a moment.
struct AlarmShelved
{
    QString alarm = {};
    QString title = {};
    qint64 until = 0;
    QString why = {};
};
struct AlarmUnshelved
{
    QString alarm = {};
    QString title = {};
};
} // namespace thabat::domain
