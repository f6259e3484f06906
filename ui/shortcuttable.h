// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetkind.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace thabat::ui {

//! Everything a key can ask of the window (ux.md 11.1).
enum class KeyAction {
    Help,
    FocusDo,
    FocusSee,
    FocusNote,
    Roles,
    Playbook,
    NextZone,
    PreviousZone,
    Update,
    Page,
    Acknowledge,
    SoundOff,
    Alerts,
    Rollback,
    MenuBar,
    FullScreen,
    Incident,
    Severity,
    MainAction,
    Rollback1,
    Rollback2,
    Rollback3,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
    Close,
    Brief,
    Evidence,
    Freeze,
    Find,
    Palette,
    Undo,
    Language,
    Theme,
    LargerText,
    SmallerText,
    ResetText
};

//! One row of the one table that shortcuts and help are made from.
struct ShortcutRow
{
    KeyAction action = KeyAction::Help;
    QList<QKeySequence> keys = {};
    const char *text = ""; //!< English source in the context "Shortcuts"
    const char *hint = ""; //!< the same in a word, for the bar; empty: not in the bar
};

const QList<ShortcutRow> &shortcutTable();

//! The sheet that @p action opens; nothing when it does something else.
std::optional<SheetKind> sheetOf(KeyAction action);

//! "F1 Help" and so on in the language of the program.
QStringList barHints();

} // namespace thabat::ui
