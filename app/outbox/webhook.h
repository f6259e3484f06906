// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

namespace thabat::outbox {

//! Any service that takes JSON over HTTP: the body is the profile's, with the letter's texts put into its
//! strings. Each request carries the message's id as Idempotency-Key. Any 2xx means that it arrived: more is
//! not known of the service.
class Webhook : public Service
{
    Q_DECLARE_TR_FUNCTIONS(Webhook)

public:
    using Service::Service;

    Result<HttpRequest> request(const Letter &letter) const override;
    Attempt read(const HttpResponse &response, const Letter &letter) const override;
    bool isRepeatable() const override { return settings().repeatable; }
};

} // namespace thabat::outbox
