// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/trouble.h"

#include <array>

namespace thabat {

namespace {

//! In the order of the enum.
constexpr std::array keys = {"",
                             "other",
                             "bad-address",
                             "unknown-host",
                             "name-lookup",
                             "no-network",
                             "refused",
                             "unreachable",
                             "connect-timeout",
                             "tls-timeout",
                             "silent",
                             "stalled",
                             "slow",
                             "cut",
                             "too-large",
                             "head-too-large",
                             "not-http",
                             "compressed",
                             "wants-tls",
                             "no-tls",
                             "certificate-expired",
                             "certificate-not-yet-valid",
                             "certificate-soon",
                             "self-signed",
                             "unknown-authority",
                             "wrong-host",
                             "weak-certificate",
                             "tls",
                             "redirect",
                             "web-page",
                             "rate-limited",
                             "not-allowed",
                             "status",
                             "wrong-answer",
                             "says",
                             "not-checked"};
static_assert(keys.size() == size_t(Trouble::NotChecked) + 1);

} // namespace

QString toKey(Trouble trouble)
{
    return QString::fromLatin1(keys.at(size_t(trouble)));
}

} // namespace thabat
