// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalsync.h"

#include "app/desk/sharingwords.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

void JournalSync::run(const Context &context, Until until, const CliCommand::Finish &finish)
{
    m_context = context;
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    if (const auto *own = m_door->own()) {
        const auto &files = own->files();
        if (const auto warning = desk::hubWarning(files.settings.hub, files.profile); !warning.isEmpty())
            context.complain(warning);
    }
    const bool goesOn = until == Until::Stopped && m_door->own();
    if (goesOn) {
        m_door->serve();
        follow();
    }
    const desk::Command command{u"sync"_s, {}, {}, context.choices.person};
    whenDone(m_door->submit(command), this, [this, goesOn, finish](const Result<desk::Answer> &answer) {
        if (answer)
            print(*answer);
        else if (m_context.format == Context::Format::Json && m_door->own())
            m_context.print(
                Json{{"hub",
                      desk::toJson(m_door->own()->desk().sharing().state(), m_door->own()->clock().now())}});
        if (!answer && (!goesOn || answer.error().code != Error::Code::Network))
            return finish(m_context.fail(answer.error()));
        if (!goesOn)
            finish(Exit::Done);
    });
}

void JournalSync::follow()
{
    auto *sharing = &m_door->own()->desk().sharing();
    connect(sharing, &desk::Sharing::changed, this, [this, sharing, last = QString()]() mutable {
        const auto now = m_door->own()->clock().now();
        const auto key = desk::toKey(sharing->state().kind);
        if (key == last)
            return; // only somebody's age
        last = key;
        if (m_context.format == Context::Format::Json)
            m_context.print(Json{{"hub", desk::toJson(sharing->state(), now)}});
        else
            m_context.print(desk::SharingWords::whole(sharing->state(), now).join(u' '));
    });
}

void JournalSync::print(const desk::Answer &answer) const
{
    if (m_context.format == Context::Format::Json)
        return m_context.print(answer.data);
    m_context.print(tr("%1 sent, %2 received.")
                        .arg(QString::number(integerOf(answer.data, "pushed")),
                             QString::number(integerOf(answer.data, "pulled"))));
    m_context.print(answer.text);
}

} // namespace thabat::cli
