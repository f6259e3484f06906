// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHostAddress;

namespace thabat {

//! Whether @p address is of the link alone, also when written as IPv6: where clouds hand out credentials to
//! whoever asks (169.254.169.254). A shared profile must not send the desk there.
bool isLinkLocal(const QHostAddress &address);

} // namespace thabat
