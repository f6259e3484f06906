// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! journal sync: exchanges events with the hub, through the open window when there is one.
class JournalSync : public QObject
{
    Q_OBJECT

public:
    enum class Until { InStep, Stopped };

    //! Calls @p finish when both sides have the same, or the hub cannot be reached. Until::Stopped goes on
    //! after that, prints what changes, and never finishes.
    void run(const Context &context, Until until, const CliCommand::Finish &finish);

private:
    void follow();
    void print(const desk::Answer &answer) const;

    Context m_context;
    std::unique_ptr<Door> m_door;
};

} // namespace thabat::cli
