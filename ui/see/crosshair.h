// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/chartpicture.h"

namespace thabat::ui {

enum class Direction { Earlier, Later };

//! How far one key press moves the crosshair.
enum class Stride { Sample, Leap, Event };

//! The one moment that all charts point at, and how the keyboard moves it. Without a moment the first step
//! starts at the right edge.
class Crosshair
{
public:
    std::optional<qint64> at() const { return m_at; }
    void point(qint64 at) { m_at = at; }
    void clear() { m_at.reset(); }

    //! Moves within the window of @p picture. @p leap is the length of a Stride::Leap.
    void move(const ChartPicture &picture, Direction direction, Stride stride, qint64 leap);

private:
    std::optional<qint64> m_at;
};

} // namespace thabat::ui
