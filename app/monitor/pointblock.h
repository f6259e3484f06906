// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/point.h"

#include <algorithm>
#include <array>

namespace thabat::monitor {

//! Some samples of a series in a fixed number of bytes, compressed as in Facebook's Gorilla: a time is how
//! much the step differs from the last step, a value is which bits differ from the last value. Every bit of
//! both comes back.
struct PointBlock
{
    static constexpr quint32 none = 0xffffffffU;

    qint64 first = 0; //!< the time of the first sample
    qint64 last = 0;
    quint32 next = none; //!< the block with newer samples
    quint16 count = 0;
    quint16 bits = 0; //!< how many are used
    std::array<quint64, 61> words = {};
};

static_assert(sizeof(PointBlock) == 512);

//! What the next sample of a block is written, or read, in relation to.
struct PointCursor
{
    qint64 at = 0;
    qint64 step = 0;
    quint64 value = 0;
    quint16 bit = 0; //!< where the next sample begins
    quint8 leading = 0; //!< the window of the last value that was no repetition
    quint8 width = 0;
};

//! Adds @p point, which is newer than what is there. False: it does not fit, and nothing has changed.
bool appendTo(PointBlock &block, PointCursor &cursor, const Point &point);

//! The first sample of @p block.
Point firstOf(const PointBlock &block, PointCursor &cursor);

//! The one after it.
Point nextOf(const PointBlock &block, PointCursor &cursor);

} // namespace thabat::monitor
