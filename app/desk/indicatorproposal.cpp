// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/desk/newprofile.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using monitor::Exposition;
using monitor::MetricType;

namespace {

class Finder
{
public:
    explicit Finder(const Exposition &exposition)
        : m_exposition(exposition)
    {
        for (const auto &sample : exposition.samples) {
            auto &labels = m_labels[sample.name];
            for (const auto &[name, value] : sample.labels)
                labels.insert(name);
        }
    }

    std::vector<ProposedIndicator> all()
    {
        addRequests();
        addRatio("db-pool", "DB connections in use", "اتصالات القاعدة المستخدمة",
                 {"db_pool_connections_in_use", "db_pool_in_use", "hikaricp_connections_active",
                  "pg_stat_activity_count"},
                 {"db_pool_connections_max", "db_pool_max", "hikaricp_connections_max",
                  "pg_settings_max_connections"});
        addRatio("open-files", "Open files", "الملفات المفتوحة", {"process_open_fds"}, {"process_max_fds"});
        addCpu();
        return std::move(m_found);
    }

private:
    bool has(const std::string &metric) const { return m_labels.contains(metric); }

    //! The label in which services put the status of an answer; empty: none.
    std::string statusLabel(const std::string &metric) const
    {
        const auto labels = m_labels.find(metric);
        for (const auto *name : {"status", "code", "status_code", "http_status_code",
                                 "http_response_status_code", "http_status", "response_code"}) {
            if (labels != m_labels.end() && labels->second.contains(name))
                return name;
        }
        return {};
    }

    //! Names with all of @p parts, the shortest first: the service's own, not a client's or a sub-system's.
    std::vector<std::string> families(MetricType type, std::initializer_list<const char *> parts) const
    {
        std::vector<std::string> names;
        for (const auto &[name, kind] : m_exposition.families) {
            const bool fits =
                kind == type && std::all_of(parts.begin(), parts.end(), [&name = name](const char *part) {
                    return name.find(part) != std::string::npos;
                });
            if (fits)
                names.push_back(name);
        }
        std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
            return a.size() < b.size();
        });
        return names;
    }

    //! Errors, latency and traffic of requests, from a histogram of their duration or else a counter of them.
    void addRequests()
    {
        const auto histograms = families(MetricType::Histogram, {"request", "duration_seconds"});
        const auto counters = families(MetricType::Counter, {"requests"});
        const auto duration = histograms.empty() ? std::string() : histograms.front();
        const auto count = !duration.empty() ? duration + "_count"
            : !counters.empty()              ? counters.front()
                                             : std::string();
        if (count.empty() || !has(count))
            return;
        if (const auto label = statusLabel(count); !label.empty())
            addErrors(count, label);
        if (!duration.empty())
            addLatency(duration);
        add({{"id", "requests"},
             {"title", {{"en", "Requests/s"}, {"ar", "الطلبات في الثانية"}}},
             {"kind", "rate"},
             {"unit", "perSecond"},
             {"of", count},
             {"window", "5m"}});
    }

    void addErrors(const std::string &count, const std::string &label)
    {
        add({{"id", "error-rate"},
             {"title", {{"en", "Error rate"}, {"ar", "معدل الأخطاء"}}},
             {"kind", "ratio"},
             {"unit", "percent"},
             {"of", count + "{" + label + "=~\"5..\"}"},
             {"window", "5m"},
             {"per", count},
             {"thresholds", {{{"above", 0.01}, {"severity", "P2"}}, {{"above", 0.1}, {"severity", "P1"}}}}},
            {{"id", "error-rate"},
             {"title", {{"en", "Error rate above 1%"}, {"ar", "معدل الأخطاء أعلى من 1%"}}},
             {"indicator", "error-rate"},
             {"above", 0.01},
             {"for", "5m"},
             {"severity", "P2"},
             {"proposes", {{{"above", 0.1}, {"severity", "P1"}}}}});
    }

    void addLatency(const std::string &duration)
    {
        add({{"id", "latency-p95"},
             {"title", {{"en", "Latency p95"}, {"ar", "زمن الاستجابة p95"}}},
             {"kind", "quantile"},
             {"unit", "seconds"},
             {"of", duration},
             {"window", "5m"},
             {"quantile", 0.95},
             {"thresholds", {{{"above", 10}, {"severity", "P2"}}}}},
            {{"id", "latency-p95"},
             {"title", {{"en", "Latency p95 above 10 s"}, {"ar", "زمن الاستجابة p95 أعلى من 10 ثوانٍ"}}},
             {"indicator", "latency-p95"},
             {"above", 10},
             {"for", "5m"},
             {"severity", "P2"}});
    }

    //! The first metric whose name ends with one of @p endings; empty: there is none.
    std::string firstEndingIn(std::initializer_list<const char *> endings) const
    {
        for (const auto &[metric, labels] : m_labels) {
            const bool fits =
                std::any_of(endings.begin(), endings.end(), [&metric = metric](const char *ending) {
                    return metric.ends_with(ending);
                });
            if (fits)
                return metric;
        }
        return {};
    }

    void addRatio(const char *id, const char *title, const char *arabic,
                  std::initializer_list<const char *> used, std::initializer_list<const char *> most)
    {
        const auto of = firstEndingIn(used);
        const auto per = firstEndingIn(most);
        if (of.empty() || per.empty())
            return;
        add({{"id", id},
             {"title", {{"en", title}, {"ar", arabic}}},
             {"kind", "gaugeRatio"},
             {"unit", "percent"},
             {"of", of},
             {"per", per},
             {"thresholds", {{{"above", 0.9}, {"severity", "P2"}}}}});
    }

    void addCpu()
    {
        if (has("process_cpu_seconds_total"))
            add({{"id", "cpu"},
                 {"title", {{"en", "Processor cores in use"}, {"ar", "أنوية المعالج المستخدمة"}}},
                 {"kind", "rate"},
                 {"unit", "count"},
                 {"of", "process_cpu_seconds_total"},
                 {"window", "5m"}});
    }

    void add(Json indicator, Json alert = nullptr)
    {
        m_found.push_back({std::move(indicator), std::move(alert)});
    }

    const Exposition &m_exposition;
    std::map<std::string, std::set<std::string>, std::less<>> m_labels; //!< by the name of the samples
    std::vector<ProposedIndicator> m_found;
};

} // namespace

std::vector<ProposedIndicator> proposeIndicators(const Exposition &exposition)
{
    return Finder(exposition).all();
}

} // namespace thabat::desk
