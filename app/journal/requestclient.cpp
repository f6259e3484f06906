// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestclient.h"

#include "app/journal/requestexchange.h"

namespace thabat::journal {

Later<Json> RequestClient::ask(const QString &journalFile, const Json &request, LineHandler onLine)
{
    auto *exchange = new RequestExchange(request, std::move(onLine), this);
    const auto answer = exchange->answer();
    exchange->start(requestSocket(journalFile));
    return answer;
}

} // namespace thabat::journal
