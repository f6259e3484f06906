// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

namespace thabat::outbox {

//! PagerDuty's Events API v2. All messages of an incident have its id as their dedup_key, so the same one may
//! be sent again; those that call people by a rule of the runbook have the rule behind it. The first pages;
//! later ones tell that somebody is at it, and the last that it is over.
//!
//! A test resolves an alert that nobody ever triggered: the key is checked and nobody is woken.
class PagerDuty : public Service
{
    Q_DECLARE_TR_FUNCTIONS(PagerDuty)

public:
    using Service::Service;

    Result<HttpRequest> request(const Letter &letter) const override;
    Attempt read(const HttpResponse &response, const Letter &letter) const override;
    bool isRepeatable() const override { return true; }
};

} // namespace thabat::outbox
