// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! A command that is carried out by the desk as it stands: declare, note, role, step, severity and the like.
class DeskCommand : public CliCommand
{
    Q_OBJECT

public:
    //! What is printed when it is done.
    enum class Shows { Text, Incident };

    DeskCommand(Shape shape, Door::Watching watching = Door::Watching::No, Shows shows = Shows::Text);

    Shape shape() const override { return m_shape; }
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    void show(const Context &context, const desk::Answer &answer) const;

    Shape m_shape;
    Door::Watching m_watching;
    Shows m_shows;
    std::unique_ptr<Door> m_door;
};

//! Prints @p answer: as JSON, or its text, or the numbers of its events.
void printAnswer(const Context &context, const desk::Answer &answer);

//! All commands of this kind.
std::vector<std::unique_ptr<CliCommand>> deskCommands();

} // namespace thabat::cli
