// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/deskidentity.h"

#include <QRandomGenerator>

namespace thabat::journal {

QString newDeskId()
{
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString id;
    for (int i = 0; i < 8; ++i)
        id += QLatin1Char(letters[QRandomGenerator::system()->bounded(32)]);
    return id;
}

} // namespace thabat::journal
