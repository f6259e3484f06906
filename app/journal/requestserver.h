// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/requestconnection.h"

#include <QLocalServer>

#include <memory>

namespace thabat::journal {

//! Lets other processes of the same user hand their requests to the one that writes the journal.
//!
//! A client sends one JSON object; it is told {"accepted":true} at once, then gets the handler's lines, the
//! last one with "last":true. Clients may die at any time.
class RequestServer : public QObject
{
    Q_OBJECT

public:
    using Reply = RequestConnection::Reply;
    using Handler = RequestConnection::Handler;

    //! The caller holds the lock of @p journalFile (it has the Journal open), so that a socket file found
    //! here is a dead one.
    static Result<std::unique_ptr<RequestServer>> listen(const QString &journalFile, Handler handler);

private:
    explicit RequestServer(Handler handler);
    void greet();

    Handler m_handler;
    QLocalServer m_server;
};

} // namespace thabat::journal
