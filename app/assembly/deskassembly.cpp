// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"

#include "app/assembly/deskchannels.h"
#include "app/base/log.h"
#include "app/runbook/profilereader.h"
#include "app/runbook/secretnames.h"

#include <QFileInfo>
#include <QtConcurrentRun>

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

QStringList secretNames(const DeskFiles &files)
{
    auto names = runbook::secretNames(files.profile);
    const auto &password = files.settings.hub.passwordVariable;
    if (!password.isEmpty() && !names.contains(password))
        names += password;
    return names;
}

void lookUpSecrets(DeskFiles &files, Keychain &keychain)
{
    const auto secrets = keychain.secretsOf(secretNames(files));
    if (!secrets.trouble().isEmpty())
        log(LogArea::App).info("secrets come from the environment alone: {}", secrets.trouble());
    runbook::lookUpIn(files.profile, secrets);
    files.settings.hub.secrets = secrets;
}

Result<std::unique_ptr<DeskAssembly>> DeskAssembly::build(const Choices &choices)
{
    auto files = readDeskFiles(choices);
    if (!files)
        return files.error();
    lookUpSecrets(*files, *choices.keychain);
    std::unique_ptr<DeskAssembly> whole(new DeskAssembly(std::move(*files)));
    const auto opened = whole->open(choices, whole->m_files.journal, desk::Desk::Access::Full);
    if (!opened)
        return opened.error();
    return whole;
}

Result<std::unique_ptr<DeskAssembly>> DeskAssembly::buildOnlooker(const Choices &choices,
                                                                  desk::Desk::Access access)
{
    auto files = readDeskFiles(choices);
    if (!files)
        return files.error();
    lookUpSecrets(*files, *choices.keychain);
    std::unique_ptr<DeskAssembly> whole(new DeskAssembly(std::move(*files)));
    // Nothing is ever written to this one: the desk refuses, and the events come from the other's file.
    const auto opened = whole->open(choices, u":memory:"_s, access);
    if (!opened)
        return opened.error();
    whole->lookAgain();
    whole->m_looking = std::make_unique<QTimer>();
    QObject::connect(whole->m_looking.get(), &QTimer::timeout, whole->m_desk.get(), [raw = whole.get()] {
        raw->lookAgain();
    });
    whole->m_looking->start(std::chrono::seconds(1));
    return whole;
}

Result<std::unique_ptr<DeskAssembly>> DeskAssembly::buildWhatCanBe(const Choices &choices)
{
    auto whole = build(choices);
    if (whole)
        return whole;
    const auto code = whole.error().code;
    if (code == Error::Code::Conflict)
        return buildOnlooker(choices);
    const auto files = readDeskFiles(choices);
    const bool readable = files && journal::JournalReader::open(files->journal).has_value();
    if (!readable || (code != Error::Code::Io && code != Error::Code::DiskFull))
        return whole;
    log(LogArea::App).warn("the journal is only read: {}", whole.error().message);
    return buildOnlooker(choices, desk::Desk::Access::ReadsOnly);
}

Result<Done> DeskAssembly::open(const Choices &choices, const QString &journalFile, desk::Desk::Access access)
{
    const auto &settings = m_files.settings;
    auto journal = journal::Journal::open(
        journalFile, {{}, settings.zone.isEmpty() ? u"Asia/Riyadh"_s : settings.zone}, m_clock);
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    m_watch = std::make_unique<monitor::Watch>(m_files.profile, m_clock);
    const auto person = choices.person.isEmpty() ? settings.personOrLogin() : choices.person;
    m_desk = std::make_unique<desk::Desk>(desk::Workplace::Parts{m_files.profile,
                                                                 m_files.home,
                                                                 m_clock,
                                                                 *m_journal,
                                                                 *m_watch,
                                                                 {},
                                                                 settings.hub,
                                                                 channelsOf(m_files.profile)},
                                          m_clock, person, access);
    return Done{};
}

// Changes whenever somebody writes to the journal.
QString DeskAssembly::stamp() const
{
    QStringList parts;
    for (const auto &name : {m_files.journal, m_files.journal + u"-wal"_s}) {
        const QFileInfo file(name);
        parts += QString::number(file.size()) + u' ' + file.lastModified().toString(Qt::ISODateWithMs);
    }
    return parts.join(u' ');
}

void DeskAssembly::lookAgain()
{
    const auto now = stamp();
    if (m_isLooking || now == m_stamp)
        return; // where a folder cannot be written, reading costs a copy
    m_isLooking = true;
    const Later<std::vector<domain::Event>> reading =
        QtConcurrent::run(&m_readers, [file = m_files.journal, seen = m_seen] {
            return journal::JournalReader::readAll(file, seen);
        });
    whenDone(reading, m_desk.get(), [this, now](const Result<std::vector<domain::Event>> &events) {
        m_isLooking = false;
        if (!events)
            return;
        m_stamp = now;
        for (const auto &event : *events)
            m_seen[event.header.desk] = std::max(m_seen[event.header.desk], event.header.number);
        if (!events->empty())
            m_desk->follow(*events);
    });
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
