// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/door.h"

#include <QPromise>
#include <QTimer>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

using AnswerPromise = std::shared_ptr<QPromise<Result<desk::Answer>>>;

Result<desk::Answer> answerOf(const Result<Json> &line)
{
    if (!line)
        return line.error();
    const auto &error = member(*line, "error");
    if (error.is_object())
        return Error{desk::codeFromKey(textOf(error, "code")), textOf(error, "message")};
    return desk::answerFromJson(*line);
}

} // namespace

Result<std::unique_ptr<Door>> Door::open(const Context &context, Watching watching)
{
    std::unique_ptr<Door> door(new Door);
    auto own = assembly::DeskAssembly::build(context.choices);
    if (!own && own.error().code != Error::Code::Conflict)
        return own.error();
    if (!own) {
        const auto files = assembly::readDeskFiles(context.choices);
        if (!files)
            return files.error();
        door->m_journal = files->journal;
        return door;
    }
    door->m_own = std::move(*own);
    auto &desk = door->m_own->desk();
    connect(&desk.plans(), &desk::PlanCommands::line, door.get(), &Door::line);
    connect(&desk, &desk::Desk::recorded, door.get(),
            [raw = door.get()](const std::vector<domain::Event> &events) {
                for (const auto &event : events)
                    Q_EMIT raw->event(event.header.number);
            });
    door->m_watching = watching;
    if (watching == Watching::Yes)
        door->m_own->watch().start();
    return door;
}

Later<desk::Answer> Door::submit(const desk::Command &command)
{
    if (m_own && m_watching == Watching::Yes && !m_own->watch().state().lastData) {
        // A short-lived program has seen nothing yet: let the first rounds come in, or give up on them.
        auto promise = std::make_shared<QPromise<Result<desk::Answer>>>();
        promise->start();
        QTimer::singleShot(warmUp(command), this, [this, command, promise] {
            whenDone(m_own->desk().submit(command), this, [promise](const Result<desk::Answer> &answer) {
                promise->addResult(answer);
                promise->finish();
            });
        });
        return promise->future();
    }
    if (m_own)
        return m_own->desk().submit(command);
    AnswerPromise promise = std::make_shared<QPromise<Result<desk::Answer>>>();
    promise->start();
    const auto asked = m_client.ask(m_journal, desk::toJson(command), [this](const Json &progress) {
        Q_EMIT line(textOf(progress, "line"));
    });
    whenDone(asked, this, [promise](const Result<Json> &last) {
        promise->addResult(answerOf(last));
        promise->finish();
    });
    return promise->future();
}

std::chrono::milliseconds Door::warmUp(const desk::Command &command) const
{
    constexpr std::chrono::milliseconds firstRounds{1500};
    constexpr std::chrono::milliseconds longest{40'000};
    if (command.name != u"resolve"_s)
        return firstRounds;
    // "Stable for" can only be seen by watching that long; a profile with long gates needs the open window.
    const auto stable = m_own->files().profile.gates.stableFor + firstRounds;
    return stable <= longest ? stable : firstRounds;
}

} // namespace thabat::cli
