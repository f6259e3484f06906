// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskserver.h"

#include "app/base/text.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;

DeskServer::DeskServer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Result<Done> DeskServer::listen(const QString &journalFile)
{
    auto server = journal::RequestServer::listen(
        journalFile, [this](const Json &request, const journal::RequestServer::Reply &reply) {
            handle(request, reply);
        });
    if (!server)
        return server.error();
    m_server = std::move(*server);
    return Done{};
}

void DeskServer::handle(const Json &request, const journal::RequestServer::Reply &reply)
{
    const auto refuse = [reply](const Error &error) {
        reply({{"error",
                {{"code", toStd(toKey(error.code))}, {"message", toStd(withoutIsolates(error.message))}}}},
              journal::Last::Yes);
    };
    const auto command = commandFromJson(request);
    if (!command)
        return refuse(command.error());
    auto *listener = new QObject(this); // lives as long as this request
    if (command->name == u"run"_s)
        connect(&m_desk.plans(), &PlanCommands::line, listener, [reply](const QString &line) {
            reply({{"line", toStd(withoutIsolates(line))}}, journal::Last::No);
        });
    whenDone(m_desk.submit(*command), listener, [listener, reply, refuse](const Result<Answer> &answer) {
        listener->deleteLater();
        if (!answer)
            return refuse(answer.error());
        reply(toJson(*answer), journal::Last::Yes);
    });
}

} // namespace thabat::desk
