// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/others.h"

#include "app/base/sharedpromise.h"
#include "app/base/text.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;
using Sight = actions::Others;

Others::Others(const journal::HubSettings &hub, QObject *parent)
    : QObject(parent)
{
    if (hub.isThere())
        m_office = std::make_unique<journal::LeaseOffice>(hub);
    m_renewal.setInterval(journal::LeaseOffice::renewEvery);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        // A renewal that fails changes nothing here: the run goes on, and others see the lease run out.
        [[maybe_unused]] const auto renewed = m_office->renew(m_held);
    });
}

Others::~Others() = default;

Later<Others::View> Others::look(const QString &environment, const QString &plan)
{
    if (!m_office)
        return answered<View>(View{});
    auto promise = promiseOf<View>();
    whenDone(m_office->holder(environment, plan), this, [this, promise](const auto &answer) {
        settle(promise, viewOf(answer));
    });
    return promise->future();
}

Later<Others::View> Others::claim(const journal::Lease &lease, journal::LeaseOffice::TakeOver takeOver)
{
    if (!m_office)
        return answered<View>(View{});
    auto promise = promiseOf<View>();
    whenDone(m_office->take(lease, takeOver), this, [this, promise](const auto &answer) {
        settle(promise, viewOf(answer));
    });
    return promise->future();
}

void Others::hold(const journal::Lease &lease)
{
    m_held = lease;
    if (m_office)
        m_renewal.start();
}

void Others::letGo()
{
    m_renewal.stop();
    if (m_office && !m_held.run.isEmpty()) [[maybe_unused]]
        const auto given = m_office->giveBack(m_held);
    m_held = {};
}

Others::View Others::viewOf(const Result<std::optional<journal::LeaseHolder>> &answer) const
{
    if (!answer)
        return {Sight::NotSeen,
                tr("Other desks cannot be seen, so somebody may be running this already. %1")
                    .arg(answer.error().message)};
    if (!*answer)
        return {Sight::Nobody, {}};
    const auto &holder = **answer;
    const auto person = isolate(shown(holder.lease.person, 60));
    const auto since = ltr(holder.since.toLocalTime().toString(u"HH:mm:ss"_s));
    if (holder.ranOut)
        return {
            Sight::RanOut,
            tr("%1 began this at %2 on a desk that no longer answers. What came of it is not known: look at "
               "what runs now before you take over.")
                .arg(person, since)};
    return {Sight::Somebody, tr("%1 runs this on another desk since %2.").arg(person, since)};
}

} // namespace thabat::desk
