// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartkeys.h"

#include <map>

namespace thabat::ui {

namespace {

ChartKey letterKeyOf(const QKeyEvent &event)
{
    if (event.modifiers() & Qt::ControlModifier)
        return ChartKey::None;
    // By what the key types: on an Arabic keyboard T is ف, [ is ج and ] is د.
    static const std::map<QString, ChartKey> letters = {
        {QStringLiteral("t"), ChartKey::Table},   {QStringLiteral("ف"), ChartKey::Table},
        {QStringLiteral("["), ChartKey::ZoomIn},  {QStringLiteral("ج"), ChartKey::ZoomIn},
        {QStringLiteral("]"), ChartKey::ZoomOut}, {QStringLiteral("د"), ChartKey::ZoomOut},
    };
    const auto found = letters.find(event.text().toLower());
    return found == letters.end() ? ChartKey::None : found->second;
}

} // namespace

ChartKey chartKeyOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return ChartKey::None; // with these, arrow keys move the columns
    switch (event.key()) {
    case Qt::Key_Left:
        return ChartKey::Earlier;
    case Qt::Key_Right:
        return ChartKey::Later;
    case Qt::Key_Up:
        return ChartKey::Previous;
    case Qt::Key_Down:
        return ChartKey::Next;
    case Qt::Key_Home:
        return ChartKey::Live;
    case Qt::Key_End:
        return ChartKey::Declared;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event.modifiers() & Qt::ControlModifier ? ChartKey::None : ChartKey::Note;
    case Qt::Key_Escape:
        return ChartKey::Leave;
    default:
        return letterKeyOf(event);
    }
}

} // namespace thabat::ui
