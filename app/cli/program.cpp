// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/calendarcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/deskcommand.h"
#include "app/cli/drillcommand.h"
#include "app/cli/envfilecommand.h"
#include "app/cli/journalcommand.h"
#include "app/cli/noticecommand.h"
#include "app/cli/openitemscommand.h"
#include "app/cli/outboxcommand.h"
#include "app/cli/pagecommand.h"
#include "app/cli/plancommand.h"
#include "app/cli/profilecommand.h"
#include "app/cli/readcommands.h"
#include "app/cli/reportcommand.h"
#include "app/cli/secretcommand.h"
#include "app/cli/updatecommand.h"
#include "app/cli/watchcommand.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> commonOptions()
{
    return {valueOption(u"journal"_s, u"the journal file"_s),
            valueOption(u"profile"_s, u"the profile, a name or a folder"_s),
            valueOption(u"as"_s, u"who acts"_s),
            valueOption(u"lang"_s, u"en or ar"_s),
            valueOption(u"incident"_s, u"the incident; the only open one when absent"_s),
            flagOption(u"json"_s, u"print JSON"_s)};
}

//! Takes the command's name out of @p arguments: options of all commands may stand before it.
QString takeCommand(QStringList &arguments)
{
    qsizetype i = 0;
    while (i < arguments.size() && arguments[i].startsWith(u"--"_s)) {
        const auto name = arguments[i].mid(2);
        const auto options = commonOptions();
        const bool takesNext = std::any_of(options.begin(), options.end(), [&name](const auto &option) {
            return option.names().contains(name) && !option.valueName().isEmpty();
        });
        i += takesNext ? 2 : 1;
    }
    return i < arguments.size() ? arguments.takeAt(i) : arguments.first();
}

//! The positional words by the names of the shape, or what is wrong with them.
Result<Done> takePositionals(const CliCommand::Shape &shape, QStringList given, CliCommand::Words &words)
{
    const auto usage = [&shape] {
        return Error{
            Error::Code::InvalidInput,
            Program::tr("%1 takes: %2")
                .arg(shape.name, (shape.positionals + shape.optionalPositionals).join(u' ').toUpper())};
    };
    for (const auto &name : shape.positionals) {
        if (given.isEmpty())
            return usage();
        if (name.endsWith(u'…')) {
            words.values[name.chopped(1)] = given.join(u' ');
            given.clear();
        } else {
            words.values[name] = given.takeFirst();
        }
    }
    for (const auto &name : shape.optionalPositionals) {
        if (!given.isEmpty())
            words.values[name] = given.takeFirst();
    }
    if (!given.isEmpty())
        return usage();
    return Done{};
}

Result<CliCommand::Words> wordsOf(const CliCommand::Shape &shape, const QCommandLineParser &parser)
{
    CliCommand::Words words;
    const auto taken = takePositionals(shape, parser.positionalArguments(), words);
    if (!taken)
        return taken.error();
    for (const auto &option : shape.options) {
        const auto name = option.names().constFirst();
        if (parser.isSet(option))
            words.values[name] = option.valueName().isEmpty() ? u"yes"_s : parser.value(option);
        if (name == u"set"_s)
            words.sets = parser.values(option);
    }
    words.values.erase(u"set"_s);
    for (const auto &name : shape.needed) {
        if (!words.has(name))
            return Error{Error::Code::InvalidInput, Program::tr("%1 needs --%2.").arg(shape.name, name)};
    }
    if (parser.isSet(u"lang"_s))
        words.values[u"lang"_s] = parser.value(u"lang"_s);
    return words;
}

Result<Context> contextOf(const QCommandLineParser &parser)
{
    Context context;
    context.choices.profile = parser.value(u"profile"_s);
    context.choices.journal = parser.value(u"journal"_s);
    context.choices.person = parser.value(u"as"_s);
    context.incident = parser.value(u"incident"_s);
    context.format = parser.isSet(u"json"_s) ? Context::Format::Json : Context::Format::Text;
    if (parser.isSet(u"lang"_s)) {
        const auto language = languageFromKey(parser.value(u"lang"_s));
        if (!language)
            return language.error();
        context.language = *language;
    }
    return context;
}

} // namespace

Program::Program()
    : m_commands(deskCommands())
{
    m_commands.push_back(std::make_unique<UpdateCommand>());
    m_commands.push_back(std::make_unique<ProposalsCommand>());
    m_commands.push_back(std::make_unique<OutboxCommand>());
    m_commands.push_back(std::make_unique<PageCommand>());
    m_commands.push_back(std::make_unique<OpenItemsCommand>());
    m_commands.push_back(std::make_unique<CalendarCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<MetricsCommand>());
    m_commands.push_back(std::make_unique<WatchCommand>());
    m_commands.push_back(std::make_unique<StatusCommand>());
    m_commands.push_back(std::make_unique<TimelineCommand>());
    m_commands.push_back(std::make_unique<BriefCommand>());
    m_commands.push_back(std::make_unique<PlanCommand>());
    m_commands.push_back(std::make_unique<ProfileCommand>());
    m_commands.push_back(std::make_unique<JournalCommand>());
    m_commands.push_back(std::make_unique<ReportCommand>());
    m_commands.push_back(std::make_unique<NoticeCommand>());
    m_commands.push_back(std::make_unique<DrillCommand>());
    m_commands.push_back(std::make_unique<EnvFileCommand>());
    m_commands.push_back(std::make_unique<SecretCommand>());
}

Program::~Program() = default;

void Program::run(const QStringList &arguments, const CliCommand::Finish &finish)
{
    if (arguments.isEmpty() || arguments.first() == u"--help"_s || arguments.first() == u"help"_s) {
        printHelp();
        return finish(arguments.isEmpty() ? Exit::BadInput : Exit::Done);
    }
    const Context plain;
    auto rest = arguments;
    const auto name = takeCommand(rest);
    auto *command = find(name);
    if (!command)
        return finish(plain.fail(
            {Error::Code::InvalidInput, tr("“%1” is not a command; see thabatctl help.").arg(name)}));

    const auto shape = command->shape();
    if (rest.contains(u"--help"_s)) {
        printShape(shape);
        return finish(Exit::Done);
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(commonOptions());
    for (const auto &option : shape.options)
        parser.addOption(option);
    // A note may begin with "-5m": after the command's own options everything is text.
    const auto words = QStringList{u"thabatctl"_s} + guardedText(shape, rest);
    if (!parser.parse(words))
        return finish(plain.fail({Error::Code::InvalidInput, parser.errorText()}));
    const auto context = contextOf(parser);
    if (!context)
        return finish(plain.fail(context.error()));
    const auto given = wordsOf(shape, parser);
    if (!given)
        return finish(context->fail(given.error()));
    command->run(*context, *given, finish);
}

QStringList Program::guardedText(const CliCommand::Shape &shape, const QStringList &arguments)
{
    const bool takesText = !shape.positionals.isEmpty() && shape.positionals.last().endsWith(u'…');
    static const QRegularExpression text(u"^-([^-A-Za-z]|$)"_s); // no option begins like this
    if (!takesText)
        return arguments;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--"_s)
            return arguments;
        if (text.match(arguments[i]).hasMatch()) {
            // Options may stand before the text or after it; the text itself must not look like one.
            auto guarded = arguments;
            QStringList words{guarded.takeAt(i)};
            while (i < guarded.size() && !guarded[i].startsWith(u"--"_s))
                words += guarded.takeAt(i);
            return guarded + QStringList{u"--"_s} + words;
        }
    }
    return arguments;
}

CliCommand *Program::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->shape().name == name)
            return command.get();
    }
    return nullptr;
}

void Program::printShape(const CliCommand::Shape &shape) const
{
    const Context context;
    QStringList words{u"thabatctl"_s, shape.name};
    for (const auto &name : shape.positionals)
        words += name.toUpper();
    for (const auto &name : shape.optionalPositionals)
        words += u"[%1]"_s.arg(name.toUpper());
    context.print(words.join(u' '));
    context.print(u"  "_s + shape.summary);
    for (const auto &option : shape.options + commonOptions()) {
        const auto name = u"--"_s + option.names().constFirst()
            + (option.valueName().isEmpty() ? QString() : u" "_s + option.valueName().toUpper());
        context.print(u"  %1 %2"_s.arg(name.leftJustified(24), option.description()));
    }
}

void Program::printHelp() const
{
    const Context context;
    context.print(
        u"thabatctl COMMAND … [--incident ID] [--journal FILE] [--profile DIR|NAME] [--as NAME] [--lang en|ar] [--json]"_s);
    for (const auto &command : m_commands) {
        const auto shape = command->shape();
        context.print(u"  %1 %2"_s.arg(shape.name.leftJustified(10), shape.summary));
    }
}

} // namespace thabat::cli
