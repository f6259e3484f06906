// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/draftsealer.h"

#include "app/base/json.h"

namespace thabat::journal {

using namespace Qt::StringLiterals;

void DraftSealer::add(const domain::Draft &draft, const Moment &moment)
{
    domain::Event event;
    event.header.desk = m_identity.id;
    event.header.number = m_head.number + 1;
    event.header.hybrid = m_hybrid.tick(moment.wall);
    event.header.wall = moment.wall;
    event.header.monotonic = moment.monotonic;
    event.header.zone = m_identity.zone;
    event.header.kind = draft.kind;
    event.header.version = draft.version;
    event.header.incident = draft.incident;
    event.header.author = draft.author;
    event.payload = draft.payload.isEmpty() ? QByteArrayLiteral("{}") : draft.payload;

    m_rows.push_back(seal(event, m_head.hash, m_key));
    m_events.push_back(std::move(event));
    m_head = {m_head.count + 1, m_head.number + 1, m_rows.back().hash};
}

void DraftSealer::noteJump(const Moment &before, const Moment &now)
{
    constexpr qint64 tolerated = 5000;
    const auto jump = (now.wall - before.wall) - (now.monotonic - before.monotonic);
    if (jump >= -tolerated && jump <= tolerated)
        return;
    add({.kind = u"clock.jumped"_s, .payload = toBytes({{"byMs", jump}})}, now);
}

} // namespace thabat::journal
