// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommand.h"

#include "app/base/text.h"
#include "app/cli/journalproofs.h"
#include "app/journal/bundle.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughPending = 1024 * 1024; // the rest of a long input can wait in its pipe

} // namespace

CliCommand::Shape JournalCommand::shape() const
{
    return {u"journal"_s,
            u"journal verify [FILE] [--extends OLD] | export FILE [--incident ID] | import FILE | prove OLD "
            u"| desks | "
            "append --stdin | sync [--once]"_s,
            {u"action"_s},
            {flagOption(u"stdin"_s, u"one note a line from standard input"_s),
             flagOption(u"once"_s, u"end when this desk and the hub have the same"_s),
             valueOption(u"extends"_s, u"an earlier export that this file must begin with"_s)},
            {},
            {u"file"_s}};
}

void JournalCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    const auto file = words.of(u"file"_s);
    if (action == u"append"_s && words.has(u"stdin"_s))
        return append(context, finish);
    if (action == u"append"_s)
        return finish(context.fail({Error::Code::InvalidInput, tr("Write journal append --stdin.")}));
    if (action == u"sync"_s) {
        m_sync = std::make_unique<JournalSync>();
        return m_sync->run(
            context, words.has(u"once"_s) ? JournalSync::Until::InStep : JournalSync::Until::Stopped, finish);
    }
    const bool named = action == u"verify"_s && !file.isEmpty();
    const auto files =
        named ? Result<assembly::DeskFiles>(assembly::DeskFiles{}) : assembly::readDeskFiles(context.choices);
    if (!files)
        return finish(context.fail(files.error()));
    const JournalProofs proofs(context);
    if (action == u"desks"_s)
        return finish(proofs.desks(files->journal));
    if (action == u"verify"_s)
        return finish(proofs.verify(named ? file : files->journal, words.of(u"extends"_s)));
    if (file.isEmpty())
        return finish(
            context.fail({Error::Code::InvalidInput, tr("Name the file to export to or to import from.")}));
    if (action == u"export"_s)
        return finish(proofs.exportTo(files->journal, file, {.only = context.incident}));
    if (action == u"prove"_s)
        return finish(proofs.prove(files->journal, file));
    if (action == u"import"_s)
        return finish(importFrom(context, files->journal, file));
    finish(
        context.fail({Error::Code::InvalidInput,
                      tr("“%1” is not verify, export, import, prove, desks, append or sync.").arg(action)}));
}

Exit JournalCommand::importFrom(const Context &context, const QString &file, const QString &bundle) const
{
    const QFileInfo info(file);
    if (!QDir().mkpath(info.absolutePath()))
        return context.fail({Error::Code::Io, tr("The folder %1 cannot be made.").arg(info.absolutePath())});
    const auto report = journal::importJournal(file, bundle, {{}, u"Asia/Riyadh"_s});
    if (!report)
        return context.fail(report.error());
    if (context.format == Context::Format::Json)
        context.print(Json{{"added", report->added}, {"known", report->known}});
    else
        context.print(tr("%n event(s) added.", nullptr, report->added));
    return Exit::Done;
}

void JournalCommand::append(const Context &context, Finish finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    m_door->serve();
    if (auto *own = m_door->own())
        own->desk().sharing().start(); // notes may come for hours
    m_context = context;
    m_finish = std::move(finish);
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &JournalCommand::readInput);
}

void JournalCommand::readInput()
{
    char buffer[64 * 1024];
    const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got > 0) {
        m_pending.append(buffer, qsizetype(got));
    } else {
        m_ended = true;
        if (!m_pending.isEmpty() && !m_pending.endsWith('\n'))
            m_pending += '\n';
    }
    nextLine();
}

//! The next line that says something.
std::optional<QString> JournalCommand::takeLine()
{
    for (auto end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        auto text = fromUtf8Lossy(m_pending.left(end));
        m_pending.remove(0, end + 1);
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

void JournalCommand::nextLine()
{
    if (m_writing)
        return m_input->setEnabled(!m_ended && m_pending.size() < enoughPending);
    const auto text = takeLine();
    m_input->setEnabled(!m_ended && m_pending.size() < enoughPending);
    if (!text && m_ended)
        return m_finish(Exit::Done);
    if (!text)
        return;
    m_writing = true;
    const desk::Command command{
        u"note"_s, {{u"text"_s, *text}}, m_context.incident, m_context.choices.person};
    whenDone(m_door->submit(command), this, [this](const Result<desk::Answer> &answer) {
        m_writing = false;
        if (!answer)
            return appendFailed(answer.error());
        // The number is printed only now, when the note is on the disk.
        if (!answer->numbers.empty())
            m_context.print(QString::number(answer->numbers.front()));
        nextLine();
    });
}

void JournalCommand::appendFailed(const Error &error)
{
    m_input->setEnabled(false);
    m_finish(m_context.fail(error));
}

} // namespace thabat::cli
