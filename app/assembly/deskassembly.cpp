// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"

#include "app/runbook/profilereader.h"

#include <QFileInfo>

namespace thabat::assembly {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QString &choice, const QString &setting, const QString &fallback)
{
    return !choice.isEmpty() ? choice : !setting.isEmpty() ? setting : fallback;
}

} // namespace

Result<DeskFiles> readDeskFiles(const Choices &choices)
{
    DeskFiles files;
    files.home = Home::fromEnvironment();
    auto settings = desk::readDeskSettings(files.home);
    if (!settings)
        return settings.error();
    files.settings = *settings;
    const auto folder =
        runbook::findProfile(firstOf(choices.profile, settings->profile, u"practice"_s), files.home);
    if (!folder)
        return folder.error();
    auto context = runbook::contextOf(files.home);
    context.variables = choices.variables;
    auto profile = runbook::readProfile(*folder, context);
    if (!profile)
        return profile.error();
    files.profile = std::move(*profile);
    files.journal = choices.journal.isEmpty() ? files.home.journal() : choices.journal;
    return files;
}

Result<std::unique_ptr<DeskAssembly>> DeskAssembly::build(const Choices &choices)
{
    auto files = readDeskFiles(choices);
    if (!files)
        return files.error();
    std::unique_ptr<DeskAssembly> whole(new DeskAssembly(std::move(*files)));
    const auto &settings = whole->m_files.settings;
    auto journal = journal::Journal::open(whole->m_files.journal,
                                          {{}, settings.zone.isEmpty() ? u"Asia/Riyadh"_s : settings.zone},
                                          whole->m_clock);
    if (!journal)
        return journal.error();
    whole->m_journal = std::move(*journal);
    whole->m_watch = std::make_unique<monitor::Watch>(whole->m_files.profile, whole->m_clock);
    const auto person = choices.person.isEmpty() ? settings.personOrLogin() : choices.person;
    whole->m_desk = std::make_unique<desk::Desk>(desk::Workplace::Parts{whole->m_files.profile,
                                                                        whole->m_files.home, whole->m_clock,
                                                                        *whole->m_journal, *whole->m_watch},
                                                 whole->m_clock, person);
    return whole;
}

DeskAssembly::DeskAssembly(DeskFiles files)
    : m_files(std::move(files))
{
}

DeskAssembly::~DeskAssembly() = default;

Result<Done> DeskAssembly::serve()
{
    m_server = std::make_unique<desk::DeskServer>(*m_desk);
    return m_server->listen(m_files.journal);
}

} // namespace thabat::assembly
