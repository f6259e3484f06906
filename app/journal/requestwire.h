// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

#include <QLocalSocket>

#include <chrono>
#include <optional>

namespace thabat::journal {

//! Whether a line is the last one of an answer.
enum class Last { No, Yes };

// The words of the local socket: one JSON object a line, both ways, one request a connection.
constexpr qint64 requestLineLimit = 1024 * 1024;
constexpr std::chrono::milliseconds acceptLimit{2000}; //!< the other side must have said "accepted" by then

//! Where the process that writes @p journalFile listens. Only its owner may connect there.
QString requestSocket(const QString &journalFile);

//! @p json as one line; an object with an error when it would be too long.
QByteArray requestLine(const Json &json);

//! The next whole line; nothing when there is none yet. An error when it is too long or no JSON object.
std::optional<Result<Json>> nextRequestLine(QLocalSocket &socket);

//! Milliseconds of a clock that all processes of this machine share: says when a request came too late.
qint64 sharedNow();

} // namespace thabat::journal
