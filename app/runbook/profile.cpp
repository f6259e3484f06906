// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profile.h"

#include <algorithm>

namespace thabat::runbook {

namespace {

template <typename T>
const T *withId(const std::vector<T> &list, QStringView id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &item) {
        return item.id == id;
    });
    return found == list.end() || id.isEmpty() ? nullptr : &*found;
}

} // namespace

const Plan *Profile::plan(QStringView id) const
{
    return withId(plans, id);
}

const Indicator *Profile::indicator(QStringView id) const
{
    return withId(indicators, id);
}

const AlertDefinition *Profile::alert(QStringView id) const
{
    return withId(alerts, id);
}

const Component *Profile::component(QStringView id) const
{
    return withId(components, id);
}

const Channel *Profile::channel(QStringView id) const
{
    return withId(channels, id);
}

QString Profile::componentOf(const AlertDefinition &alert) const
{
    if (const auto *known = indicator(alert.indicator))
        return known->component;
    const auto *probe = withId(probes, alert.probe);
    return probe ? probe->component : QString();
}

} // namespace thabat::runbook
