// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/journal/leaseoffice.h"

#include <QTimer>

#include <memory>

namespace thabat::desk {

//! What other desks do with the plans of this team, as far as the hub can tell; and the word given to them
//! while this desk runs one.
class Others : public QObject
{
    Q_OBJECT

public:
    //! What is known, and a sentence about it; empty when there is nothing to say.
    struct View
    {
        actions::Others sight = actions::Others::NoHub;
        QString text = {};
    };

    explicit Others(const journal::HubSettings &hub, QObject *parent = nullptr);
    ~Others() override;

    //! Who runs @p plan on @p environment now.
    Later<View> look(const QString &environment, const QString &plan);

    //! Before a run: from now on it is this desk's, when the view says Nobody (or NoHub).
    Later<View> claim(const journal::Lease &lease, journal::LeaseOffice::TakeOver takeOver);

    //! Keeps the claim alive until letGo().
    void hold(const journal::Lease &lease);
    void letGo();

private:
    View viewOf(const Result<std::optional<journal::LeaseHolder>> &answer) const;

    std::unique_ptr<journal::LeaseOffice> m_office; //!< none without a hub
    journal::Lease m_held;
    QTimer m_renewal;
};

} // namespace thabat::desk
