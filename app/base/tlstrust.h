// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

class QSslSocket;

namespace thabat {

//! The authorities in this system's bundle file; none when there is no such file. Read once, on a thread of
//! its own: that takes a tenth of a second.
Later<QList<QSslCertificate>> systemAuthorities();

//! TLS that trusts @p authorities and nothing else.
//!
//! Left alone, Qt looks authorities up in folders while it connects; a folder that somebody else can write to
//! must not decide whom the desk believes (CVE-2025-14575).
QSslConfiguration tlsTrusting(const QList<QSslCertificate> &authorities);

//! Why the handshake of @p socket with @p host failed, as one sentence.
Error tlsError(const QSslSocket &socket, const QString &host);

} // namespace thabat
