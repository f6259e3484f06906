// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <functional>

namespace thabat::ui {

//! What kind of thing an entry is; each has its sign at the start of a query (ux.md 11.2).
enum class PaletteScope {
    People, //!< "@"
    Scenarios, //!< "#"
    Metrics, //!< "$"
    Actions, //!< "!"
    Help //!< "?"
};

//! One thing that can be asked of the window in words.
struct PaletteEntry
{
    QString id = {}; //!< stable from start to start: what was used lately is remembered by it
    PaletteScope scope = PaletteScope::Actions;
    LocalizedText title = {};
    LocalizedText words = {}; //!< it is found by these too, set apart by commas
    QString keys = {}; //!< of its shortcut, such as "Ctrl+E"
    QString person = {}; //!< whom it is about, for "@noura" behind the words
    bool dangerous = false; //!< only ever opens a preview, and is not offered first for a letter or two
    bool takesTime = false; //!< a time of the day may be said with it, "=03:02"
    QString refusal = {}; //!< why it cannot be done now; empty: it can
    std::function<void(const QString &time)> act = {}; //!< @c time: "HH:MM", or empty
};

} // namespace thabat::ui
