// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"

namespace thabat::test {

//! A draft as the desk would write it for a quick note.
inline domain::Draft note(const QString &text)
{
    return {.kind = QStringLiteral("note.added"),
            .incident = QStringLiteral("INC-2026-1123-TEST"),
            .author = QStringLiteral("Sara"),
            .payload = "{\"text\":\"" + text.toUtf8() + "\"}"};
}

} // namespace thabat::test
