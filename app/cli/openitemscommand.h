// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

//! open-items: tasks, loans and post-mortems of all incidents that are still to be done.
class OpenItemsCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

} // namespace thabat::cli
