// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/json.h"
#include "app/practice/datafolder.h"
#include "app/practice/healthreport.h"
#include "app/practice/releasebook.h"
#include "app/practice/traffic.h"

#include <memory>
#include <mutex>
#include <optional>

namespace thabat::practice {

//! One HTTP answer.
struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    std::chrono::milliseconds after{0}; //!< how long the caller has to wait for it
};

//! The practice service itself: what each address answers, and what each order changes.
//!
//! Any thread may call it. A change is on disk before its answer is given.
class Service
{
public:
    //! Reads what the folder says about version and state, and makes the database when there is none.
    static Result<std::unique_ptr<Service>> load(const DataFolder &folder, const Clock &clock);

    //! Plays @p elapsed of traffic.
    void advance(std::chrono::milliseconds elapsed);

    Answer health() const;
    Answer deepHealth() const;
    Answer version() const;
    Answer metrics() const;
    Answer leads();

    Answer flags() const;
    Answer setFlag(const QString &name, const QString &on);
    Answer faults() const;
    Answer setFault(const QString &name, const QString &on);
    Answer freeze() const;
    Answer setFreeze(const QString &on);
    Answer forceRoute(const QString &provider);
    Answer setCrmSyncRate(const QString &perMinute);
    Answer workOffApprovals();

private:
    Service(const DataFolder &folder, const Release &release, const ServiceState &state);

    std::optional<Answer> keep(const ServiceState &state);
    HealthFacts facts() const;
    QString readRevision() const;
    Answer answerLeads();

    const DataFolder m_folder;
    const Release m_release;
    const Version m_version;

    mutable std::mutex m_mutex; //!< guards everything below
    ServiceState m_state;
    QString m_revision;
    Conditions m_now;
    Metrics m_metrics;
    Traffic m_traffic;
    Drip m_failedLeads;
    std::chrono::milliseconds m_sinceRevision{0};
};

//! An answer that says what is wrong, as JSON.
Answer complaint(int status, const QString &message);

} // namespace thabat::practice
