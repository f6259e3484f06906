// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/journal/requestserver.h"

#include <memory>

namespace thabat::desk {

//! Answers thabatctl while the window holds the journal: each request on the local socket is a command of the
//! desk.
class DeskServer : public QObject
{
    Q_OBJECT

public:
    explicit DeskServer(Desk &desk, QObject *parent = nullptr);

    //! Starts to listen for @p journalFile. The lock must be held.
    Result<Done> listen(const QString &journalFile);

private:
    void handle(const Json &request, const journal::RequestServer::Reply &reply);

    Desk &m_desk;
    std::unique_ptr<journal::RequestServer> m_server;
};

} // namespace thabat::desk
