// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/trouble.h"
#include "app/domain/severity.h"
#include "app/monitor/serverstate.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace thabat::monitor {

//! How well something is. Unknown is a state of its own: it is never shown, counted or taken as well.
enum class Health { Unknown, Ok, Degraded, Down };

//! How old data is, by the profile's lateAfter and staleAfter.
enum class Freshness { Fresh, Late, Stale };

//! What a tile of the See zone shows.
struct ComponentState
{
    QString component = {};
    Health health = Health::Unknown;
    QString reason = {}; //!< why it is not ok; empty when it is
    QDateTime since = {}; //!< when @c health became what it is
    QDateTime checked = {}; //!< the last answer, of any kind
    Freshness freshness = Freshness::Stale;
    Trouble trouble = Trouble::None; //!< the kind of @c reason, when it is about an address

    bool operator==(const ComponentState &) const = default;
};

//! One of the values of an indicator that is told apart by labels.
struct ReadingPart
{
    QString labels = {}; //!< the values of the labels in `by`, as "eu, checkout"
    double value = 0;

    bool operator==(const ReadingPart &) const = default;
};

//! Who worked out a reading.
enum class Origin { Desk, Server };

//! The value of one indicator now.
struct Reading
{
    QString indicator = {};
    std::optional<double> value = {};
    QString unknown = {}; //!< why there is no value
    QDateTime sampled = {}; //!< when the newest sample behind the value was taken
    Freshness freshness = Freshness::Stale;
    std::vector<ReadingPart> parts = {}; //!< of an indicator with `by`, the largest first
    Origin origin = Origin::Desk;

    bool operator==(const Reading &) const = default;
};

//! Where one alert stands.
struct AlertState
{
    enum class State { Inactive, Pending, Firing, Unknown };

    QString alert = {};
    State state = State::Unknown;
    QDateTime since = {};
    std::optional<double> value = {};
    QString reason = {}; //!< why it is unknown, or what the probe said
    domain::Severity severity = domain::Severity::P2; //!< proposed now: the worst threshold crossed

    bool operator==(const AlertState &) const = default;
};

//! Whether a live sign of a playbook is there. Unknown also stands for "a person must judge".
struct SignState
{
    enum class Match { No, Yes, Unknown };

    size_t sign = 0; //!< index into Playbook::signs
    Match match = Match::Unknown;
    std::optional<double> value = {};
    QString reason = {};
    QDateTime since = {}; //!< when @c match became what it is

    bool operator==(const SignState &) const = default;
};

//! How well one playbook fits what is seen.
struct Suggestion
{
    QString playbook = {};
    int matched = 0;
    int known = 0; //!< signs that could be judged
    int total = 0;
    std::vector<SignState> signs = {};

    bool operator==(const Suggestion &) const = default;
};

//! What the health probes say runs now.
struct RunningVersion
{
    QString version = {};
    QString gitSha = {};
    QString previous = {}; //!< the version that ran before, when we saw it change
    QDateTime since = {}; //!< when we first saw this version

    bool operator==(const RunningVersion &) const = default;
};

//! How scraping one metrics source goes.
struct SourceState
{
    QString source = {};
    QString problem = {}; //!< why the last scrape gave nothing; empty when it was good
    QDateTime lastGood = {};

    bool operator==(const SourceState &) const = default;
};

//! Everything the monitor knows at one moment.
struct WatchState
{
    QDateTime at = {};
    std::vector<ComponentState> components = {}; //!< in the order of the profile, like readings and alerts
    std::vector<Reading> readings = {};
    std::vector<AlertState> alerts = {};
    std::vector<SourceState> sources = {};
    std::vector<Suggestion> suggestions = {}; //!< every playbook, the best fitting first
    std::optional<domain::Severity> proposed = {}; //!< the worst of the firing alerts
    QString proposedBy = {}; //!< id of that alert
    RunningVersion running = {};
    ServerState prometheus = {};
    ServerState alertmanager = {};
    std::vector<ForeignAlert> foreignAlerts = {};
    std::vector<Silence> silences = {};
    std::vector<ScrapeTarget> targets = {};
    std::vector<CertificateState> certificates = {}; //!< the one that ends first comes first
    std::optional<QDateTime> lastData = {}; //!< the last good scrape or probe answer

    const ComponentState *component(QStringView id) const;
    const Reading *reading(QStringView id) const;
    const AlertState *alert(QStringView id) const;
};

//! "unknown", "ok", "degraded", "down": the form in machine output.
QString toKey(Health health);

//! "fresh", "late", "stale".
QString toKey(Freshness freshness);

//! "inactive", "pending", "firing", "unknown".
QString toKey(AlertState::State state);

} // namespace thabat::monitor
