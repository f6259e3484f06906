// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/servicestate.h"

#include "app/base/files.h"
#include "app/base/json.h"

namespace thabat::practice {

using namespace Qt::StringLiterals;

const QStringList &knownFaults()
{
    static const QStringList names = {
        u"llm-outage"_s,      u"db-down"_s,        u"hubspot-429"_s, u"whatsapp-signature"_s,
        u"approvals-stuck"_s, u"contradictions"_s, u"error-spike"_s, u"slow"_s,
        u"bad-migration"_s,   u"stale-pool"_s};
    return names;
}

const QStringList &knownProviders()
{
    static const QStringList names = {u"openai"_s, u"anthropic"_s};
    return names;
}

ServiceState withFault(ServiceState state, const QString &fault)
{
    state.faults.insert(fault);
    return state;
}

ServiceState withoutFault(ServiceState state, const QString &fault)
{
    if (state.faults.remove(fault) && fault == u"db-down"_s)
        state.faults.insert(u"stale-pool"_s);
    return state;
}

ServiceState afterRestart(ServiceState state)
{
    state.faults.remove(u"stale-pool"_s);
    return state;
}

Result<ServiceState> readState(const QString &path)
{
    ServiceState state;
    const auto document = readJson(path);
    if (!document) {
        if (document.error().code == Error::Code::NotFound)
            return state;
        return document.error();
    }
    for (const auto &fault : textsOf(document->value, "faults")) {
        if (knownFaults().contains(fault))
            state.faults.insert(fault);
    }
    const auto &flags = member(document->value, "flags");
    for (auto flag = state.flags.begin(); flag != state.flags.end(); ++flag)
        *flag = flagOf(flags, flag.key().toUtf8().constData(), *flag);
    state.llmRoute = textOf(document->value, "llm_route");
    state.crmSyncPerMinute = int(integerOf(document->value, "crm_sync_per_minute", state.crmSyncPerMinute));
    state.frozen = flagOf(document->value, "frozen");
    return state;
}

Result<Done> writeState(const QString &path, const ServiceState &state)
{
    auto faults = Json::array();
    for (const auto &fault : knownFaults()) {
        if (state.faults.contains(fault))
            faults.push_back(toStd(fault));
    }
    auto flags = Json::object();
    for (auto flag = state.flags.begin(); flag != state.flags.end(); ++flag)
        flags[toStd(flag.key())] = *flag;
    return writeFile(path,
                     toPrettyBytes({{"faults", faults},
                                    {"flags", flags},
                                    {"llm_route", toStd(state.llmRoute)},
                                    {"crm_sync_per_minute", state.crmSyncPerMinute},
                                    {"frozen", state.frozen}}));
}

} // namespace thabat::practice
