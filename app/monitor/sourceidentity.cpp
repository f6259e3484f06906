// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/sourceidentity.h"

#include "app/base/text.h"
#include "app/runbook/selector.h"

#include <QCoreApplication>

namespace thabat::monitor {

SourceIdentity::SourceIdentity(const MetricNames &wanted, const runbook::Selector &expected)
    : m_wantsAny(!wanted.empty())
    , m_selection(expected)
    , m_expected(expected.metric.isEmpty() ? QString() : runbook::toText(expected))
{
}

Result<Done> SourceIdentity::judge(const Scrape &scrape)
{
    const auto another = [](const QString &sentence) {
        return Error{Error::Code::InvalidInput, sentence};
    };
    if (m_expected.isEmpty()) {
        if (!m_wantsAny || !scrape.samples.empty())
            return Done{};
        return another(QCoreApplication::translate(
            "SourceIdentity",
            "The metrics address answers, but with the metrics of another service: nothing "
            "that the indicators look at is there."));
    }
    if (scrape.fresh)
        m_found.clear();
    for (const auto number : scrape.vanished)
        m_found.erase(number);
    for (const auto &series : scrape.appeared) {
        if (m_selection.picks(series.name, series.labels))
            m_found.insert(series.number);
    }
    if (!m_found.empty())
        return Done{};
    return another(QCoreApplication::translate("SourceIdentity",
                                               "The metrics address answers, but with the metrics of another "
                                               "service: %1 is not there.")
                       .arg(ltr(m_expected)));
}

} // namespace thabat::monitor
