// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"
#include "tests/support/answer.h"
#include "tests/support/fakeclock.h"

namespace thabat::test {

//! A draft as the desk would write it for a quick note.
inline domain::Draft note(const QString &text)
{
    return {.kind = QStringLiteral("note.added"),
            .incident = QStringLiteral("INC-2026-1123-TEST"),
            .author = QStringLiteral("Sara"),
            .payload = "{\"text\":\"" + text.toUtf8() + "\"}"};
}

//! Opens @p file, appends @p count notes one by one, and closes it.
inline Result<Done> writeNotes(const QString &file, int count, const QString &desk = {})
{
    FakeClock clock;
    auto journal = journal::Journal::open(file, {desk, {}}, clock);
    if (!journal)
        return journal.error();
    for (int i = 1; i <= count; ++i) {
        const auto answer = answerOf((*journal)->append({note(QStringLiteral("note %1").arg(i))}));
        if (!answer)
            return answer.error();
    }
    return Done{};
}

} // namespace thabat::test
