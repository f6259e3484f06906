// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"

namespace thabat::journal {

//! Gives every event a time after all times seen so far, even when the wall clock goes back.
class HybridClock
{
public:
    //! A reading for an event that happens when the wall clock says @p wall.
    domain::HybridTime tick(qint64 wall);

    //! What is ticked from now on comes after @p seen.
    void observe(const domain::HybridTime &seen);

private:
    domain::HybridTime m_last;
};

} // namespace thabat::journal
