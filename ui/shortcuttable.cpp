// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuttable.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <map>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

ShortcutRow row(KeyAction action, const QStringList &keys, const char *text, const char *hint = "")
{
    ShortcutRow out{action, {}, text, hint};
    for (const auto &key : keys)
        out.keys += QKeySequence(key);
    return out;
}

//! How the window looks and speaks.
QList<ShortcutRow> viewRows()
{
    using enum KeyAction;
    return {
        row(Language, {u"Ctrl+Shift+L"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Switch between English and Arabic")),
        row(Theme, {u"Ctrl+Shift+T"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Next theme")),
        row(LargerText, {u"Ctrl+="_s, u"Ctrl++"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Larger text")),
        row(SmallerText, {u"Ctrl+-"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Smaller text")),
        row(ResetText, {u"Ctrl+0"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Text size of the start")),
    };
}

QList<ShortcutRow> deskRows()
{
    using enum KeyAction;
    return {
        row(Help, {u"F1"_s, u"Ctrl+?"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Keys for this place"),
            QT_TRANSLATE_NOOP("Shortcuts", "Help")),
        row(FocusDo, {u"F2"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Go to the next action"),
            QT_TRANSLATE_NOOP("Shortcuts", "Do")),
        row(FocusSee, {u"F3"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Go to the charts"),
            QT_TRANSLATE_NOOP("Shortcuts", "Charts")),
        row(FocusNote, {u"F4"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Write a note"),
            QT_TRANSLATE_NOOP("Shortcuts", "Note")),
        row(Roles, {u"Shift+F4"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Roles; Space accepts the on-call suggestions")),
        row(Playbook, {u"F5"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Choose a playbook"),
            QT_TRANSLATE_NOOP("Shortcuts", "Playbook")),
        row(NextZone, {u"F6"_s, u"Ctrl+F6"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Next zone")),
        row(PreviousZone, {u"Shift+F6"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Previous zone")),
        row(Update, {u"F7"_s, u"Ctrl+U"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Status update"),
            QT_TRANSLATE_NOOP("Shortcuts", "Update")),
        row(Page, {u"Shift+F7"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Who to page")),
        row(Acknowledge, {u"F8"_s, u"Ctrl+."_s}, QT_TRANSLATE_NOOP("Shortcuts", "Acknowledge alarms"),
            QT_TRANSLATE_NOOP("Shortcuts", "Acknowledge")),
        row(SoundOff, {u"Shift+F8"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Sound off until a new P0 or P1")),
        row(Alerts, {u"Shift+F3"_s, u"Ctrl+Shift+A"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Alerts and silences"),
            QT_TRANSLATE_NOOP("Shortcuts", "Alerts")),
        row(Rollback, {u"F9"_s, u"Ctrl+R"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Rollback: shows the preview, runs nothing"),
            QT_TRANSLATE_NOOP("Shortcuts", "Rollback")),
        row(MenuBar, {u"F10"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Menus")),
        row(FullScreen, {u"F11"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Full screen")),
        row(Incident, {u"F12"_s, u"Ctrl+Shift+D"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Declare; during an incident: resolve or hand over"),
            QT_TRANSLATE_NOOP("Shortcuts", "Incident")),
        row(MainAction, {u"Ctrl+Return"_s},
            QT_TRANSLATE_NOOP("Shortcuts",
                              "Main action of the card or sheet: confirm, declare, post, resolve")),
        row(Severity, {u"Alt+Shift+0"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Change severity")),
        row(Rollback1, {u"Alt+1"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Preview of the first rollback")),
        row(Rollback2, {u"Alt+2"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Preview of the second rollback")),
        row(Rollback3, {u"Alt+3"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Preview of the third rollback")),
        row(Step1, {u"Alt+Shift+1"_s}, QT_TRANSLATE_NOOP("Shortcuts", "First 10 minutes, step 1")),
        row(Step2, {u"Alt+Shift+2"_s}, QT_TRANSLATE_NOOP("Shortcuts", "First 10 minutes, step 2")),
        row(Step3, {u"Alt+Shift+3"_s}, QT_TRANSLATE_NOOP("Shortcuts", "First 10 minutes, step 3")),
        row(Step4, {u"Alt+Shift+4"_s}, QT_TRANSLATE_NOOP("Shortcuts", "First 10 minutes, step 4")),
        row(Step5, {u"Alt+Shift+5"_s}, QT_TRANSLATE_NOOP("Shortcuts", "First 10 minutes, step 5")),
        row(Close, {u"Esc"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Close the sheet; its draft stays")),
        row(Brief, {u"Ctrl+I"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Situation brief")),
        row(Evidence, {u"Ctrl+E"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Evidence snapshot now")),
        row(Freeze, {u"Ctrl+Shift+F"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Freeze deploys, or lift the freeze")),
        row(Find, {u"Ctrl+F"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Find in the timeline")),
        row(Palette, {u"Ctrl+K"_s, u"Ctrl+Shift+P"_s},
            QT_TRANSLATE_NOOP("Shortcuts", "Commands: ask for anything by name"),
            QT_TRANSLATE_NOOP("Shortcuts", "Commands")),
        row(Undo, {u"Ctrl+Z"_s}, QT_TRANSLATE_NOOP("Shortcuts", "Undo the last note, tick, role or freeze")),
    };
}

} // namespace

const QList<ShortcutRow> &shortcutTable()
{
    static const auto table = deskRows() + viewRows();
    return table;
}

std::optional<SheetKind> sheetOf(KeyAction action)
{
    static const std::map<KeyAction, SheetKind> sheets{
        {KeyAction::Help, SheetKind::Help},         {KeyAction::Playbook, SheetKind::Playbook},
        {KeyAction::Update, SheetKind::Update},     {KeyAction::Page, SheetKind::Page},
        {KeyAction::Alerts, SheetKind::Alerts},     {KeyAction::Rollback, SheetKind::Rollback},
        {KeyAction::Severity, SheetKind::Severity}, {KeyAction::Brief, SheetKind::Brief}};
    const auto found = sheets.find(action);
    return found == sheets.end() ? std::nullopt : std::optional(found->second);
}

QStringList barHints()
{
    QStringList hints;
    for (const auto &row : shortcutTable()) {
        if (*row.hint)
            hints +=
                ltr(row.keys.first().toString()) + u' ' + QCoreApplication::translate("Shortcuts", row.hint);
    }
    return hints;
}

} // namespace thabat::ui
