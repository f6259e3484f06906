// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/commands.h"

namespace thabat::runbook {

namespace {

//! "compose" of "{compose}"; empty when it is anything else.
QString nameIn(const QString &text)
{
    const bool isOne = text.startsWith(u'{') && text.indexOf(u'}') == text.size() - 1;
    return isOne ? text.mid(1, text.size() - 2) : QString();
}

} // namespace

Commands::Commands(const JsonPart &profile, const CommandCheck &check)
{
    const auto part = profile.at("commands");
    if (!part.value().is_object())
        return;
    std::map<QString, QStringList> all;
    for (const auto &[key, value] : part.value().items())
        all[QString::fromStdString(key)] = textsOf(part.value(), key.c_str());
    for (const auto &[name, words] : all) {
        QStringList under;
        add(name, all, under);
        const auto found = m_commands.find(name);
        auto problem = found == m_commands.end() || found->second.isEmpty()
            ? tr("expected: a program and its first arguments, such as [\"/usr/bin/docker\", \"compose\"]")
            : check.program(found->second.first());
        for (const auto &word : words.mid(1))
            problem = problem.isEmpty() ? check.text(word) : problem;
        if (check.variables().contains(name))
            problem = tr("{%1} is already a variable of the profile").arg(name);
        if (problem.isEmpty())
            continue;
        part.complain(toStd(name).c_str(), problem);
        m_commands.erase(name);
    }
}

//! @p under are the commands that are being put together now: one cannot begin with itself.
void Commands::add(const QString &name, const std::map<QString, QStringList> &all, QStringList &under)
{
    const auto found = all.find(name);
    if (found == all.end() || found->second.isEmpty() || under.contains(name))
        return;
    under << name;
    auto words = found->second;
    const auto first = nameIn(words.first());
    if (all.contains(first)) {
        add(first, all, under);
        if (const auto inner = m_commands.find(first); inner != m_commands.end())
            words = inner->second + words.mid(1);
    }
    m_commands[name] = words;
}

void Commands::expand(QString &program, QStringList &arguments) const
{
    const auto found = m_commands.find(nameIn(program));
    if (found == m_commands.end())
        return;
    program = found->second.first();
    arguments = found->second.mid(1) + arguments;
}

} // namespace thabat::runbook
