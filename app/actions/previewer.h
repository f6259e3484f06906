// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/base/async.h"
#include "app/base/clock.h"
#include "app/runbook/profile.h"

#include <QObject>

namespace thabat::actions {

//! How long a preview waits. Servers must be quick; a program may need to start inside a container.
struct PreviewLimits
{
    std::chrono::milliseconds server{900};
    std::chrono::milliseconds program{6000};
    std::chrono::milliseconds facts{12'000}; //!< in all: one may ask with what another found
    std::chrono::milliseconds dryRun{15'000};
};

//! Makes previews: looks the facts up, fills every placeholder, does the dry run, says what is in the way.
//!
//! Facts are fetched at the same time, but for those that ask with another. What could not be had in time is
//! a blocker when something needs it, else a warning.
class Previewer : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the previewer.
    Previewer(const runbook::Profile &profile, Clock &clock, QObject *parent = nullptr);

    void setLimits(const PreviewLimits &limits) { m_limits = limits; }

    //! @p arguments override the initial values of the plan. An unknown argument is an error; everything
    //! else that is wrong comes as a blocker.
    Later<Preview> preview(const runbook::Plan &plan, const std::map<QString, QString> &arguments);

private:
    const runbook::Profile &m_profile;
    Clock &m_clock;
    PreviewLimits m_limits;
};

} // namespace thabat::actions
