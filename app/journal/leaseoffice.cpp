// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/leaseoffice.h"

#include "app/journal/hubline.h"

#include <QVariant>

namespace thabat::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s; //!< for one question, connecting included

// One row for each plan of each environment: who runs it, or ran it last.
const QString makeTable =
    u"create table if not exists thabat_lease ("
    "environment text not null, plan text not null, desk text not null, person text not null, "
    "run text not null, since timestamptz not null, until timestamptz not null, "
    "given_back boolean not null, primary key (environment, plan))"_s;
const QString takeRow =
    u"insert into thabat_lease as held (environment, plan, desk, person, run, since, until, given_back) "
    "values (?, ?, ?, ?, ?, now(), now() + make_interval(secs => ?), false) "
    "on conflict (environment, plan) do update set desk = excluded.desk, person = excluded.person, "
    "run = excluded.run, since = now(), until = excluded.until, given_back = false "
    "where held.given_back or held.run = excluded.run or (held.until < now() and ?) returning run"_s;
const QString readRow = u"select desk, person, run, since, until, until < now() from thabat_lease "
                        "where environment = ? and plan = ? and not given_back"_s;
const QString renewRow = u"update thabat_lease set until = now() + make_interval(secs => ?) "
                         "where environment = ? and plan = ? and run = ? and not given_back"_s;
const QString giveRowBack =
    u"update thabat_lease set given_back = true where environment = ? and plan = ? and run = ?"_s;

//! The row of readRow, if there is one.
std::optional<LeaseHolder> holderIn(const HubAnswer &answer, const QString &environment, const QString &plan)
{
    if (answer.rows.empty())
        return {};
    const auto &row = answer.rows.front();
    const Lease lease{environment, plan, row[0].toString(), row[1].toString(), row[2].toString()};
    return LeaseHolder{lease, row[3].toDateTime().toUTC(), row[4].toDateTime().toUTC(), row[5].toBool()};
}

HubConnection::Purpose purpose()
{
    return {{makeTable}, u"select 1 from thabat_lease where false"_s, {}, 3000ms};
}

} // namespace

LeaseOffice::LeaseOffice(HubSettings hub, QObject *parent)
    : QObject(parent)
    , m_line(std::make_unique<HubLine>(std::move(hub), purpose()))
{
}

LeaseOffice::~LeaseOffice() = default;

Later<std::optional<LeaseHolder>> LeaseOffice::holder(const QString &environment, const QString &plan)
{
    using Answer = Result<std::optional<LeaseHolder>>;
    const auto work = [environment, plan](HubConnection &connection) -> Answer {
        const auto row = connection.ask(readRow, {environment, plan});
        if (!row)
            return row.error();
        return holderIn(*row, environment, plan);
    };
    return m_line->ask<std::optional<LeaseHolder>>(work, patience);
}

Later<std::optional<LeaseHolder>> LeaseOffice::take(const Lease &wanted, TakeOver takeOver)
{
    using Answer = Result<std::optional<LeaseHolder>>;
    const auto work = [wanted, takeOver](HubConnection &connection) -> Answer {
        const auto taken = connection.ask(takeRow,
                                          {wanted.environment, wanted.plan, wanted.desk, wanted.person,
                                           wanted.run, int(length.count()), takeOver == TakeOver::Yes});
        if (!taken)
            return taken.error();
        if (!taken->rows.empty())
            return std::optional<LeaseHolder>();
        const auto row = connection.ask(readRow, {wanted.environment, wanted.plan});
        if (!row)
            return row.error();
        auto holder = holderIn(*row, wanted.environment, wanted.plan);
        // Given back in this very moment: not ours all the same, and whoever asks again gets it.
        return holder ? holder : LeaseHolder{};
    };
    return m_line->ask<std::optional<LeaseHolder>>(work, patience);
}

Later<Done> LeaseOffice::renew(const Lease &held)
{
    const auto work = [held](HubConnection &connection) -> Result<Done> {
        const auto renewed =
            connection.ask(renewRow, {int(length.count()), held.environment, held.plan, held.run});
        if (!renewed)
            return renewed.error();
        if (renewed->changed == 0)
            return Error{Error::Code::Conflict, tr("Another desk has taken this plan over.")};
        return Done{};
    };
    return m_line->ask<Done>(work, patience);
}

Later<Done> LeaseOffice::giveBack(const Lease &held)
{
    const auto work = [held](HubConnection &connection) -> Result<Done> {
        const auto done = connection.ask(giveRowBack, {held.environment, held.plan, held.run});
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    };
    return m_line->ask<Done>(work, patience);
}

} // namespace thabat::journal
