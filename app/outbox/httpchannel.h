// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

#include <QObject>

#include <memory>

namespace thabat::outbox {

//! A channel that is one HTTP request a letter. What happened when no answer came is told apart here: nothing
//! went out, or nobody knows.
class HttpChannel : public QObject, public Channel
{
    Q_OBJECT

public:
    explicit HttpChannel(std::unique_ptr<Service> service);

    Later<Attempt> send(const Letter &letter) override;
    bool isRepeatable() const override { return m_service->isRepeatable(); }

private:
    HttpClient &client();
    Attempt withoutAnswer(const Error &error, bool neverSent) const;
    Attempt masked(Attempt attempt) const;

    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpClient> m_client; //!< made with the first letter
};

} // namespace thabat::outbox
