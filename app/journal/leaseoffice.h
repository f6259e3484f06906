// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/journal/hubsettings.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace thabat::journal {

class HubLine;

//! The right to run one plan on one environment, for as long as it is renewed.
struct Lease
{
    QString environment = {};
    QString plan = {};
    QString desk = {}; //!< id of the desk
    QString person = {};
    QString run = {};
};

//! A lease as the hub has it; times are those of the hub.
struct LeaseHolder
{
    Lease lease = {};
    QDateTime since = {};
    QDateTime until = {};
    bool ranOut = false; //!< not given back and not renewed: its desk is gone, its run unknown
};

//! Decides at the hub which of several desks runs a plan. The race is one statement of PostgreSQL's.
//!
//! It works in a thread of its own. A hub that cannot be reached, refuses or does not answer within a few
//! seconds is Error::Code::Network: then nobody knows what others do.
class LeaseOffice : public QObject
{
    Q_OBJECT

public:
    //! How long a lease holds without being renewed, and how often its holder renews it.
    static constexpr std::chrono::seconds length{60};
    static constexpr std::chrono::seconds renewEvery{20};

    enum class TakeOver { No, Yes }; //!< also what has run out without being given back

    explicit LeaseOffice(HubSettings hub, QObject *parent = nullptr);
    ~LeaseOffice() override;

    //! Nothing: the lease is @p wanted's now. Else who has it, and nothing was changed.
    Later<std::optional<LeaseHolder>> take(const Lease &wanted, TakeOver takeOver);

    //! Who runs @p plan on @p environment now; nothing: nobody.
    Later<std::optional<LeaseHolder>> holder(const QString &environment, const QString &plan);

    Later<Done> renew(const Lease &held);
    Later<Done> giveBack(const Lease &held);

private:
    std::unique_ptr<HubLine> m_line;
};

} // namespace thabat::journal
