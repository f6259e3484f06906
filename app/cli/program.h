// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

#include <memory>
#include <vector>

namespace thabat::cli {

//! The whole of thabatctl but main(): finds the command, reads its words, runs it.
class Program : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    //! @p arguments without the program's name. Calls @p finish once.
    void run(const QStringList &arguments, const CliCommand::Finish &finish);

private:
    //! Puts "--" before a text that begins like an option ("-5m …").
    static QStringList guardedText(const CliCommand::Shape &shape, const QStringList &arguments);
    CliCommand *find(const QString &name) const;
    void printHelp() const;
    void printShape(const CliCommand::Shape &shape) const;

    std::vector<std::unique_ptr<CliCommand>> m_commands;
};

} // namespace thabat::cli
