// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <array>

namespace thabat::ui {

namespace {

void setStyledProperty(QWidget &widget, const char *name, const char *value)
{
    const QString text = QLatin1StringView(value);
    if (widget.property(name).toString() == text)
        return;
    widget.setProperty(name, text);
    // A style sheet reads properties only when it polishes.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

void setRole(QWidget &widget, Role role)
{
    constexpr std::array roles = {"plain", "primary", "danger", "quiet", "card", "over"};
    setStyledProperty(widget, "role", roles[size_t(role)]);
}

void setTextStyle(QWidget &widget, TextStyle style)
{
    setStyledProperty(widget, "textStyle", lookOf(style).key);
}

} // namespace thabat::ui
