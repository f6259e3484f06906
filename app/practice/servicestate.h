// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace thabat::practice {

//! What people did to the service and what is broken in it: everything that a restart of the worker keeps.
struct ServiceState
{
    QSet<QString> faults = {};
    QMap<QString, bool> flags = {{QStringLiteral("new-scoring"), true},
                                 {QStringLiteral("llm-pipeline"), true},
                                 {QStringLiteral("crm-agent"), true},
                                 {QStringLiteral("whatsapp-signature-check"), true},
                                 {QStringLiteral("queue-webhooks"), false}};
    QString llmRoute = {}; //!< the provider all calls are forced to; empty: the router decides
    int crmSyncPerMinute = 120;
    bool frozen = false;

    bool has(QStringView fault) const { return faults.contains(fault.toString()); }
    bool flag(const QString &name) const { return flags.value(name, false); }

    bool operator==(const ServiceState &) const = default;
};

//! Every fault there is, in the order people are told about them.
const QStringList &knownFaults();

//! Providers that /config/llm-route can force.
const QStringList &knownProviders();

//! @p state with the fault begun or ended. A database that comes back leaves a stale connection pool behind.
ServiceState withFault(ServiceState state, const QString &fault);
ServiceState withoutFault(ServiceState state, const QString &fault);

//! What a worker that just started still has of @p state: its connection pool is new.
ServiceState afterRestart(ServiceState state);

//! The state in the file; an absent file is a healthy service.
Result<ServiceState> readState(const QString &path);

Result<Done> writeState(const QString &path, const ServiceState &state);

} // namespace thabat::practice
