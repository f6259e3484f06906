// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/watchhappening.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace thabat::monitor {

//! Somebody saw an alarm.
struct Acknowledgement
{
    QString by = {};
    QDateTime at = {};

    bool operator==(const Acknowledgement &) const = default;
};

//! An alarm that was put aside until a moment, for a reason.
struct Shelf
{
    QDateTime until = {};
    QString by = {};
    QString why = {};

    bool operator==(const Shelf &) const = default;
};

//! Something that asks a person to act, and stays until it is over: an alert that fires, or a vital signal
//! that gives no data.
struct Alarm
{
    enum class Kind { Alert, NoData };

    QString id = {}; //!< of the alert, or domain::noDataPrefix with the id of the signal
    Kind kind = Kind::Alert;
    QString subject = {}; //!< the id of the alert, or of the indicator or probe that is silent
    QString component = {}; //!< empty: of the service as a whole
    domain::Severity severity = domain::Severity::P2;
    QDateTime since = {};
    std::optional<double> value = {};
    bool clearing = false; //!< good again, but not yet for long enough
    bool flapping = false; //!< comes and goes so often that it is told only once
    std::optional<Acknowledgement> acknowledged = {};
    std::optional<Shelf> shelf = {};

    //! It may be put aside: P2 and below.
    bool mayBeShelved() const { return severity >= domain::Severity::P2; }

    //! Nobody has seen it yet, and it does not lie on a shelf.
    bool isNew() const { return !acknowledged && !shelf; }

    //! It blinks and sounds: P0 and P1 that nobody has seen.
    bool isUrgent() const { return isNew() && severity <= domain::Severity::P1; }

    bool operator==(const Alarm &) const = default;
};

//! One line where alarms are listed: those of one component under an incident share one.
struct AlarmLine
{
    QString component = {};
    std::vector<Alarm> alarms = {}; //!< at least one, the worst first
};

//! @p alarms as lines, the worst first. @p rolledUp: alarms of one component share a line.
std::vector<AlarmLine> alarmLines(const std::vector<Alarm> &alarms, bool rolledUp);

//! The worst of those that nobody has seen; nothing: all is seen.
std::optional<domain::Severity> worstUrgent(const std::vector<Alarm> &alarms);

//! How many alarms stand, without those on a shelf.
int standing(const std::vector<Alarm> &alarms);

} // namespace thabat::monitor
