// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/linklocal.h"

#include <QHostAddress>

namespace thabat {

bool isLinkLocal(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress plain(address.toIPv4Address(&isV4));
    return address.isLinkLocal() || (isV4 && plain.isLinkLocal());
}

} // namespace thabat
