// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/evaluator.h"
#include "app/monitor/prometheusclient.h"
#include "app/monitor/promql.h"
#include "app/runbook/profilereader.h"
#include "tests/real/realserver.h"

#include <QDateTime>

#include <cmath>

// Indicators evaluated here beside what a Prometheus makes of them.
namespace thabat::test {

inline runbook::Profile shipped(const QString &name, const QString &service = {})
{
    std::map<QString, QString> variables;
    if (!service.isEmpty())
        variables[QStringLiteral("service")] = service;
    const auto profile = runbook::readProfile(
        QStringLiteral(":/profiles/") + name,
        {QStringLiteral("/opt/thabat/bin"), QStringLiteral("/data"), QStringLiteral("/config"), variables});
    return profile ? *profile : runbook::Profile{};
}

//! The result of a range query, by moment.
inline std::map<qint64, monitor::Groups> byMoment(const runbook::Indicator &indicator,
                                                  const monitor::QueryAnswer &answer)
{
    std::map<qint64, monitor::Groups> result;
    for (const auto &series : answer.series) {
        monitor::GroupKey key;
        for (const auto &label : monitor::groupLabels(indicator)) {
            const auto found = series.labels.find(label);
            key.push_back(found == series.labels.end() ? std::string() : found->second.toStdString());
        }
        for (const auto &point : series.points)
            result[point.at][key] = point.value;
    }
    return result;
}

inline bool isSame(double a, double b)
{
    return a == b || std::fabs(a - b) <= 1e-9 * std::max(std::fabs(a), std::fabs(b));
}

inline std::map<QString, double> partsOf(const monitor::Evaluation &evaluation)
{
    std::map<QString, double> parts;
    for (const auto &part : evaluation.parts)
        parts[part.labels] = part.value;
    return parts;
}

inline bool isSame(const monitor::Evaluation &a, const monitor::Evaluation &b)
{
    if (a.value.has_value() != b.value.has_value() || (a.value && !isSame(*a.value, *b.value)))
        return false;
    const auto parts = partsOf(a);
    const auto others = partsOf(b);
    return std::equal(parts.begin(), parts.end(), others.begin(), others.end(),
                      [](const auto &one, const auto &other) {
                          return one.first == other.first && isSame(one.second, other.second);
                      });
}

inline QString shown(const monitor::Evaluation &evaluation)
{
    return evaluation.value ? QString::number(*evaluation.value, 'g', 17) : evaluation.unknown;
}

//! Samples that lie in a store of ours, and which moments are asked about, in milliseconds.
struct Past
{
    const monitor::SeriesStore &store;
    qint64 from = 0;
    qint64 to = 0;
    qint64 step = 0;
};

//! How often an indicator had a value, and how often it was 0 or had none.
struct Count
{
    int values = 0;
    int zeros = 0;
    int none = 0;
};

inline runbook::Server serverAt(quint16 port)
{
    runbook::Server server;
    server.url = loopback(port);
    server.timeout = std::chrono::seconds(30);
    return server;
}

//! Asks the server of @p client about every one of these moments: the values must be those of our store.
inline void compare(const Past &past, const runbook::Indicator &indicator, monitor::PrometheusClient &client,
                    Count &count)
{
    monitor::Evaluator evaluator(indicator);
    const auto wall = [](qint64 at) {
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    };
    const auto answer =
        answerOf(client.queryRange(monitor::toPromql(indicator),
                                   {wall(past.from), wall(past.to), std::chrono::milliseconds(past.step)}),
                 std::chrono::seconds(30));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    const auto theirs = byMoment(indicator, *answer);

    for (auto at = past.from; at <= past.to; at += past.step) {
        const auto ours = evaluator.evaluate(past.store, at);
        const auto groups = theirs.find(at);
        const auto other =
            groups == theirs.end() ? monitor::Evaluation{} : monitor::concluded(indicator, groups->second);
        QVERIFY2(isSame(ours, other),
                 qPrintable(QStringLiteral("%1 at %2: %3 here, %4 there: %5")
                                .arg(indicator.id, QString::number(at), shown(ours), shown(other),
                                     monitor::toPromql(indicator))));
        ++(ours.value ? count.values : count.none);
        count.zeros += ours.value == 0 ? 1 : 0;
    }
}

} // namespace thabat::test
