// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! report postmortem, notice, timeline, status and brief.
class ReportCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    void postMortem(const Context &context, const Words &words, const Finish &finish);
    void notice(const Context &context, const Words &words, const Finish &finish);
    Exit timeline(const Context &context) const;
    Exit text(const Context &context, const Words &words) const;

    std::unique_ptr<Door> m_door;
};

} // namespace thabat::cli
