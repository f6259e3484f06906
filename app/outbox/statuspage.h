// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

namespace thabat::outbox {

//! Statuspage: the first message opens an incident on the page, later ones update it. Each copy would be an
//! update that customers read, so none is sent twice. A test only looks whether the page is there.
class Statuspage : public Service
{
    Q_DECLARE_TR_FUNCTIONS(Statuspage)

public:
    using Service::Service;

    Result<HttpRequest> request(const Letter &letter) const override;
    Attempt read(const HttpResponse &response, const Letter &letter) const override;
};

} // namespace thabat::outbox
