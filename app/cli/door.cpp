// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/door.h"

#include "app/base/log.h"
#include "app/cli/reach.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journallock.h"

#include <QTimer>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! How long one other program may hold the journal without listening. Many short ones may come before us.
constexpr int holderPatience = 2000;

Result<desk::Answer> answerOf(const Result<Json> &line)
{
    if (!line)
        return line.error();
    const auto &error = member(*line, "error");
    if (error.is_object())
        return Error{desk::codeFromKey(textOf(error, "code")), textOf(error, "message")};
    if (!error.is_null())
        return Error{Error::Code::Io, textOf(*line, "error")};
    return desk::answerFromJson(*line);
}

} // namespace

Result<std::unique_ptr<Door>> Door::open(const Context &context, Watching watching)
{
    std::unique_ptr<Door> door(new Door(context, watching));
    auto own = assembly::DeskAssembly::build(context.choices);
    if (own) {
        door->take(std::move(*own));
        return door;
    }
    if (own.error().code != Error::Code::Conflict)
        return own.error();
    const auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return files.error();
    door->m_journal = files->journal;
    return door;
}

Door::Door(const Context &context, Watching watching)
    : m_choices(context.choices)
    , m_watching(watching)
{
}

void Door::take(std::unique_ptr<assembly::DeskAssembly> own)
{
    m_own = std::move(own);
    auto &desk = m_own->desk();
    connect(&desk.plans(), &desk::PlanCommands::line, this, &Door::line);
    connect(&desk, &desk::Desk::recorded, this, [this](const std::vector<domain::Event> &events) {
        for (const auto &written : events)
            Q_EMIT event(written.header.number, written.header.incident);
    });
    if (m_watching == Watching::Yes)
        m_own->watch().start();
    if (m_serving)
        serve();
}

void Door::serve()
{
    m_serving = true;
    if (!m_own)
        return;
    if (const auto done = m_own->serve(); !done)
        log(LogArea::App).warn("nobody else can use this journal meanwhile: {}", done.error().message);
}

Later<desk::Answer> Door::submit(const desk::Command &command)
{
    auto promise = promiseOf<desk::Answer>();
    m_asked.start();
    if (m_own)
        submitHere(command, promise);
    else
        submitThere(command, promise);
    return promise->future();
}

void Door::submitHere(const desk::Command &command, const AnswerPromise &promise)
{
    const auto carryOut = [this, command, promise] {
        whenDone(m_own->desk().submit(command), this, [promise](const Result<desk::Answer> &answer) {
            settle(promise, answer);
        });
    };
    if (m_watching == Watching::No || isReached(m_own->watch().state()))
        return carryOut();
    // A short-lived program has seen nothing yet: let the first rounds come in, or give up on them.
    constexpr std::chrono::milliseconds firstRounds{1500};
    QTimer::singleShot(firstRounds, this, [this, command, carryOut] {
        const bool answers = isReached(m_own->watch().state());
        QTimer::singleShot(answers ? furtherLook(command) : std::chrono::milliseconds(0), this, carryOut);
    });
}

void Door::submitThere(const desk::Command &command, const AnswerPromise &promise)
{
    const auto asked = m_client.ask(m_journal, desk::toJson(command), [this](const Json &progress) {
        Q_EMIT line(textOf(progress, "line"));
    });
    whenDone(asked, this, [this, command, promise](const Result<Json> &last) {
        if (!last && last.error().code == Error::Code::NotFound)
            waitForHolder(command, promise);
        else
            settle(promise, answerOf(last));
    });
}

//! The journal is held, but nobody listens: another thabatctl that is done in a moment, or one that hangs.
void Door::waitForHolder(const desk::Command &command, const AnswerPromise &promise)
{
    constexpr std::chrono::milliseconds pause{50};
    QTimer::singleShot(pause, this, [this, command, promise] {
        const auto lockFile = journal::JournalFiles::of(m_journal).lock;
        auto own = assembly::DeskAssembly::build(m_choices);
        if (own) {
            take(std::move(*own));
            submitHere(command, promise);
        } else if (own.error().code != Error::Code::Conflict) {
            settle(promise, own.error());
        } else if (const auto holder = journal::JournalLock::holder(lockFile); holder != m_holder) {
            m_holder = holder;
            m_asked.start();
            submitThere(command, promise);
        } else if (m_asked.hasExpired(holderPatience)) {
            settle(promise, Error{Error::Code::Timeout, own.error().message});
        } else {
            submitThere(command, promise);
        }
    });
}

std::chrono::milliseconds Door::furtherLook(const desk::Command &command) const
{
    constexpr std::chrono::milliseconds longest{40'000};
    if (command.name != u"resolve"_s)
        return {};
    // "Stable for" can only be seen by watching that long; a profile with long gates needs the open window.
    const auto stable = m_own->files().profile.gates.stableFor;
    return stable <= longest ? stable : std::chrono::milliseconds(0);
}

} // namespace thabat::cli
