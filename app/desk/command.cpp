// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/command.h"

#include <QCoreApplication>

#include <array>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codeWords = {"invalidInput", "notFound", "conflict", "io",
                                  "diskFull",     "network",  "timeout",  "cancelled"};

} // namespace

QString Command::argument(const QString &key, const QString &fallback) const
{
    const auto found = arguments.find(key);
    return found == arguments.end() ? fallback : found->second;
}

Json toJson(const Command &command)
{
    Json arguments = Json::object();
    for (const auto &[key, value] : command.arguments)
        arguments[toStd(key)] = toStd(value);
    return {{"command", toStd(command.name)},
            {"arguments", arguments},
            {"incident", toStd(command.incident)},
            {"author", toStd(command.author)}};
}

Result<Command> commandFromJson(const Json &json)
{
    Command command{textOf(json, "command"), {}, textOf(json, "incident"), textOf(json, "author")};
    if (command.name.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Desk", "The request names no command.")};
    const auto &arguments = member(json, "arguments");
    if (arguments.is_object()) {
        for (const auto &[key, value] : arguments.items())
            command.arguments[QString::fromStdString(key)] = textOf(arguments, key.c_str());
    }
    return command;
}

Json toJson(const Answer &answer)
{
    return {{"incident", toStd(answer.incident)},
            {"numbers", answer.numbers},
            {"text", toStd(answer.text)},
            {"data", answer.data}};
}

Answer answerFromJson(const Json &json)
{
    Answer answer{textOf(json, "incident"), {}, textOf(json, "text"), member(json, "data")};
    const auto &numbers = member(json, "numbers");
    if (numbers.is_array()) {
        for (const auto &number : numbers) {
            if (number.is_number_integer())
                answer.numbers.push_back(number.get<qint64>());
        }
    }
    return answer;
}

QString toKey(Error::Code code)
{
    return QString::fromLatin1(codeWords[size_t(code)]);
}

Error::Code codeFromKey(QStringView key)
{
    for (size_t i = 0; i < codeWords.size(); ++i) {
        if (key == QLatin1StringView(codeWords[i]))
            return Error::Code(i);
    }
    return Error::Code::Io;
}

} // namespace thabat::desk
