// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/practice/supervisor.h"

#include <QCommandLineParser>

#include <functional>

namespace thabat::practice {

//! The commands of thabat-practice: reads the arguments, does the work, answers with an exit code.
//!
//! 0 done, 1 the answer is no, 2 bad use.
class CommandLine
{
public:
    //! @p arguments as the program got them, its own name first.
    explicit CommandLine(const QStringList &arguments);

    int run();

private:
    struct Command
    {
        QString name = {};
        QString operands = {};
        QString summary = {};
        QStringList options = {}; //!< besides --data
        qsizetype operandCount = 0;
        int (CommandLine::*action)() = nullptr;
    };
    static const QList<Command> &commands();

    int runCommand(const Command &command);
    int usage() const;
    int badUse(const QString &reason) const;
    DataFolder folder() const;
    Result<WorkerSettings> workerSettings() const;
    Result<int> portOption() const;
    Result<int> servicePort() const;

    int serve();
    int work();
    int deploy();
    int releases();
    int restart();
    int migrate();
    int currentRevision();
    int history();
    int fault();

    QStringList m_arguments;
    QCommandLineParser m_parser;
    QStringList m_operands;
};

} // namespace thabat::practice
