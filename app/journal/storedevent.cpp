// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/storedevent.h"

namespace thabat::journal {

Result<domain::Event> StoredEvent::event() const
{
    const auto decoded = domain::decodeHeader(header);
    if (!decoded)
        return decoded.error();
    return domain::Event{*decoded, payload};
}

} // namespace thabat::journal
