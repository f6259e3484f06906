// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/chartpicture.h"

namespace thabat::ui {

//! One line with its letter, ready to be painted. Events too close to tell apart share one.
struct EventFlag
{
    double x = 0; //!< pixels from the left edge of the plot
    QString text = {}; //!< the letter, or how many events stand here
    qint64 at = 0;
};

//! The lines of those events of @p picture that lie in its window, in a plot @p width pixels wide. Events
//! less than @p apart pixels from the first of their flag are counted, not drawn one over another.
std::vector<EventFlag> flagsOf(const ChartPicture &picture, double width, double apart);

} // namespace thabat::ui
