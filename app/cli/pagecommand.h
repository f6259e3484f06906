// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! page: whom the runbook names with their numbers; calls them, and records who answered and who did not.
class PageCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    static Exit list(const Context &context, const QString &rule = {}); //!< empty: all rules
    static void showNumbers(const Context &context, const QString &rule);
    void ask(const Context &context, const desk::Command &command, const Finish &finish);
    void sendOut(const Context &context, const desk::Answer &recorded, const Finish &finish);

    std::unique_ptr<Door> m_door;
};

} // namespace thabat::cli
