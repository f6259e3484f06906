// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/base/async.h"
#include "app/base/clock.h"
#include "app/runbook/profile.h"

#include <QObject>

namespace thabat::actions {

//! Makes previews: looks the facts up, fills every placeholder, does the dry run, says what is in the way.
//!
//! Facts are fetched at the same time and the whole answer comes within 1 s, plus at most 5 s for dry-run
//! steps. What could not be had is a blocker when a step needs it, else a warning.
class Previewer : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the previewer.
    Previewer(const runbook::Profile &profile, Clock &clock, QObject *parent = nullptr);

    //! @p arguments override the initial values of the plan. An unknown argument is an error; everything
    //! else that is wrong comes as a blocker.
    Later<Preview> preview(const runbook::Plan &plan, const std::map<QString, QString> &arguments);

private:
    const runbook::Profile &m_profile;
    Clock &m_clock;
};

} // namespace thabat::actions
