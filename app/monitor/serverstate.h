// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

// What the team's own servers (Prometheus, Alertmanager) tell us, as values for front ends.
namespace thabat::monitor {

//! How talking to one server goes.
struct ServerState
{
    QString problem = {}; //!< why the last round gave nothing; empty when it was good, or there is no server
    QStringList warnings = {}; //!< what the server itself warns of
    QDateTime lastGood = {};

    bool operator==(const ServerState &) const = default;
};

//! An alert that a server evaluates. It is shown beside our own and decides nothing here.
struct ForeignAlert
{
    enum class State { Pending, Firing, Silenced, Inhibited };

    QString name = {};
    QString summary = {};
    State state = State::Firing;
    QDateTime since = {};
    std::map<QString, QString> labels = {}; //!< without alertname
    QStringList silencedBy = {}; //!< ids of silences
    QString from = {}; //!< "prometheus" or "alertmanager"

    bool operator==(const ForeignAlert &) const = default;
};

//! A silence of Alertmanager: the alerts it matches notify nobody until it ends.
struct Silence
{
    enum class State { Pending, Active, Expired };

    QString id = {};
    QStringList matchers = {}; //!< as Alertmanager writes them: alertname="HighErrorRate"
    QString author = {};
    QString reason = {};
    QDateTime begins = {};
    QDateTime ends = {};
    State state = State::Active;

    bool operator==(const Silence &) const = default;
};

//! Whether Prometheus itself reaches what it scrapes.
struct ScrapeTarget
{
    enum class State { Unknown, Up, Down };

    QString job = {};
    QString instance = {};
    State state = State::Unknown;
    QString problem = {};
    QDateTime lastScrape = {};

    bool operator==(const ScrapeTarget &) const = default;
};

//! When the certificate of an address that we watch ends.
struct CertificateState
{
    QString host = {};
    QDateTime ends = {};
    bool isSoon = false; //!< so soon that somebody must renew it now

    bool operator==(const CertificateState &) const = default;
};

} // namespace thabat::monitor
