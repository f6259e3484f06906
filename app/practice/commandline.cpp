// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/commandline.h"

#include "app/practice/printing.h"

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int badUseCode = 2;
constexpr int highestPort = 65535;
constexpr int longestTick = 10000;

QList<QCommandLineOption> everyOption()
{
    QCommandLineOption parent(u"parent"_s, {}, u"PID"_s);
    parent.setFlags(QCommandLineOption::HiddenFromHelp);
    return {{u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"8787"_s},
            {u"every-ms"_s, u"Time between two rounds of simulated traffic."_s, u"N"_s, u"100"_s},
            {u"to"_s, u"The revision to go to."_s, u"REV"_s},
            {u"sql"_s, u"Print the SQL and change nothing."_s},
            {u"json"_s, u"One JSON object a line."_s},
            parent};
}

} // namespace

const QList<CommandLine::Command> &CommandLine::commands()
{
    static const QList<Command> all = {
        {u"serve"_s, {}, u"serve until SIGTERM"_s, {u"port"_s, u"every-ms"_s}, 0, &CommandLine::serve},
        {u"deploy"_s, u"VERSION"_s, u"run another version"_s, {}, 1, &CommandLine::deploy},
        {u"releases"_s, {}, u"what was deployed, newest first"_s, {u"json"_s}, 0, &CommandLine::releases},
        {u"restart"_s, {}, u"replace the worker process"_s, {}, 0, &CommandLine::restart},
        {u"migrate"_s, {}, u"migrate the database"_s, {u"to"_s, u"sql"_s}, 0, &CommandLine::migrate},
        {u"current"_s, {}, u"the revision of the database"_s, {}, 0, &CommandLine::currentRevision},
        {u"history"_s, {}, u"the revisions there are, oldest first"_s, {}, 0, &CommandLine::history},
        {u"fault"_s, u"NAME on|off"_s, u"begin or end a fault"_s, {u"port"_s}, 2, &CommandLine::fault},
        {u"work"_s, {}, {}, {u"port"_s, u"every-ms"_s, u"parent"_s}, 0, &CommandLine::work},
    };
    return all;
}

CommandLine::CommandLine(const QStringList &arguments)
    : m_arguments(arguments)
{
}

int CommandLine::run()
{
    const auto wanted = m_arguments.value(1);
    if (wanted.isEmpty())
        return badUse(u"Say what to do."_s);
    if (wanted == u"--help" || wanted == u"-h" || wanted == u"help")
        return usage();
    for (const auto &command : commands()) {
        if (command.name == wanted)
            return runCommand(command);
    }
    return badUse(u"There is no command “%1”."_s.arg(wanted));
}

int CommandLine::runCommand(const Command &command)
{
    m_parser.addOption(
        {u"data"_s, u"Folder for everything the service keeps."_s, u"DIR"_s, DataFolder::usual().path});
    for (const auto &option : everyOption()) {
        if (command.options.contains(option.names().constFirst()))
            m_parser.addOption(option);
    }
    const auto help = m_parser.addHelpOption();
    auto arguments = m_arguments;
    arguments.removeAt(1);
    if (!m_parser.parse(arguments))
        return badUse(m_parser.errorText());
    if (m_parser.isSet(help)) {
        print(u"thabat-practice %1 %2: %3\n"_s.arg(command.name, command.operands, command.summary)
              + m_parser.helpText());
        return 0;
    }
    m_operands = m_parser.positionalArguments();
    if (m_operands.size() != command.operandCount)
        return badUse(u"Use: thabat-practice %1 %2"_s.arg(command.name, command.operands));
    if (m_parser.value(u"data"_s).isEmpty())
        return badUse(u"--data needs a folder."_s);
    return (this->*command.action)();
}

int CommandLine::usage() const
{
    print(u"thabat-practice: a real little service to break, on 127.0.0.1 only\n"_s);
    for (const auto &command : commands()) {
        if (!command.summary.isEmpty())
            print(u"  %1 %2"_s.arg(u"%1 %2"_s.arg(command.name, command.operands).leftJustified(20), command.summary));
    }
    print(u"\nEvery command takes --data DIR and --help."_s);
    return 0;
}

int CommandLine::badUse(const QString &reason) const
{
    printError(reason);
    printError(u"See: thabat-practice --help"_s);
    return badUseCode;
}

DataFolder CommandLine::folder() const
{
    return {m_parser.value(u"data"_s)};
}

Result<int> CommandLine::portOption() const
{
    bool isNumber = false;
    const int port = m_parser.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || port < 0 || port > highestPort)
        return Error{Error::Code::InvalidInput, u"--port is a number from 0 to %1."_s.arg(highestPort)};
    return port;
}

Result<WorkerSettings> CommandLine::workerSettings() const
{
    const auto port = portOption();
    if (!port)
        return port.error();
    bool isNumber = false;
    const int tick = m_parser.value(u"every-ms"_s).toInt(&isNumber);
    if (!isNumber || tick < 1 || tick > longestTick)
        return Error{Error::Code::InvalidInput, u"--every-ms is a number from 1 to %1."_s.arg(longestTick)};
    return WorkerSettings{folder(), *port, std::chrono::milliseconds(tick)};
}

} // namespace thabat::practice
