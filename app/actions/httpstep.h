// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/step.h"
#include "app/base/http.h"

namespace thabat::actions {

//! Sends one request, once. When no answer tells whether it happened, the outcome is Unknown.
class HttpStep : public Step
{
    Q_OBJECT

public:
    explicit HttpStep(const LiteralStep &literal);

    void start() override;
    void stop() override;

private:
    HttpRequest request() const;
    bool onlyLooks() const; //!< GET and HEAD change nothing
    void noAnswer(const Error &error);
    void answered(const HttpResponse &response);
    void promised(int status, StepOutcome &outcome) const;
    bool expected(int status) const;

    HttpClient m_http; //!< its own: a kept-alive connection of another step may be dead already
    std::shared_ptr<bool> m_neverSent = std::make_shared<bool>(false);
    bool m_sent = false;
};

} // namespace thabat::actions
