// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

//! calendar: the holidays of the profile's calendar, and the business day that is so many after a date.
class CalendarCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

} // namespace thabat::cli
