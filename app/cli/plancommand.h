// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! plan list, preview, run and abort.
class PlanCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    Exit list(const Context &context) const;
    void preview(const Context &context, const desk::Command &command, const Finish &finish);
    void runPlan(const Context &context, const desk::Command &command, const Finish &finish);
    void follow(const Context &context, const desk::Command &command, const Finish &finish);
    void abort(const Context &context, const desk::Command &command, const Finish &finish);

    std::unique_ptr<Door> m_door;
};

} // namespace thabat::cli
