// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/journal/requestwire.h"

#include <functional>

namespace thabat::journal {

//! Sends requests to the process that writes a journal.
class RequestClient : public QObject
{
    Q_OBJECT

public:
    using LineHandler = std::function<void(const Json &line)>;

    using QObject::QObject;

    //! Calls @p onLine for each line before the last one, which is the answer. Errors: NotFound (nobody
    //! listens), Timeout (not accepted within two seconds: nothing was done), Network (the other side went
    //! away before the end: ask what happened), Cancelled (this client is gone).
    Later<Json> ask(const QString &journalFile, const Json &request, LineHandler onLine = {});
};

} // namespace thabat::journal
