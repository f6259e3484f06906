// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/monitor/servicesurvey.h"

namespace thabat::cli {

//! profile: makes one from the address of a service, passes one on without secrets, and lists those there
//! are.
class ProfileCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    void make(const Context &context, const Words &words, const Finish &finish);
    static Exit exportTo(const Context &context, const Words &words);
    static Exit importFrom(const Context &context, const Words &words);
    static Exit list(const Context &context);

    monitor::ServiceSurveyor m_surveyor;
};

} // namespace thabat::cli
