// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! Records a status update, and waits for its messages to go out, or to be put off.
class UpdateSender : public CliCommand
{
    Q_OBJECT

protected:
    void post(const Context &context, const desk::Command &command, const Finish &finish);
    void ask(const Context &context, const desk::Command &command,
             const std::function<void(const desk::Answer &)> &then, const Finish &finish);

private:
    void sendOut(const Context &context, const desk::Answer &recorded, const Finish &finish);

    std::unique_ptr<Door> m_door;
};

//! update: what its author wrote; it waits for the commander where the profile says so.
class UpdateCommand : public UpdateSender
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

//! proposals: the updates that wait for the commander; approves them, or does not.
class ProposalsCommand : public UpdateSender
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    static Exit list(const Context &context);
};

} // namespace thabat::cli
