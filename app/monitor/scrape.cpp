// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrape.h"

#include <algorithm>

namespace thabat::monitor {

Labels withTarget(Labels labels, const TargetLabels &target)
{
    for (const std::string_view taken : {"job", "instance"}) {
        const auto clash = std::find_if(labels.begin(), labels.end(), [&](const auto &label) {
            return label.first == taken;
        });
        if (clash == labels.end())
            continue;
        auto renamed = "exported_" + clash->first;
        while (!labelOf(labels, renamed).empty())
            renamed.insert(0, "exported_");
        clash->first = renamed;
    }
    labels.emplace_back("job", target.job);
    labels.emplace_back("instance", target.instance);
    std::sort(labels.begin(), labels.end());
    return labels;
}

Scrape scrapeOf(const Exposition &exposition, const MetricNames &wanted)
{
    Scrape scrape;
    scrape.total = exposition.samples.size();
    for (const auto &sample : exposition.samples) {
        if (!wanted.contains(sample.name))
            continue;
        const auto number = quint32(scrape.samples.size());
        scrape.appeared.push_back({number, sample.name, sample.labels});
        scrape.samples.push_back(
            {sample.value, sample.timestamp.value_or(0), number, sample.timestamp.has_value()});
    }
    return scrape;
}

Scrape withTarget(Scrape scrape, const TargetLabels &target)
{
    for (auto &series : scrape.appeared)
        series.labels = withTarget(std::move(series.labels), target);
    return scrape;
}

} // namespace thabat::monitor
