// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

class Drill;

//! drill SCENARIO: a whole game day without a window.
class DrillCommand : public CliCommand
{
    Q_OBJECT

public:
    DrillCommand();
    ~DrillCommand() override;

    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    std::unique_ptr<Drill> m_drill;
};

} // namespace thabat::cli
