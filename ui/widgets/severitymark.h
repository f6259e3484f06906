// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "ui/theme/appearance.h"

#include <QPainterPath>

#include <optional>

class QPainter;

namespace thabat::ui {

enum class BadgeSize { Small, Strip };

//! Draws a severity so that it is known by shape, letter and lightness before colour (ux.md 8). Used by
//! SeverityBadge and by item delegates.
class SeverityMark
{
public:
    //! @p appearance outlives this.
    SeverityMark(const Appearance &appearance, BadgeSize size);

    QSize size() const;

    //! No severity means unknown or stale: a dashed, hatched box.
    void paint(QPainter &painter, const QRectF &rect, std::optional<domain::Severity> severity) const;

    //! Octagon, roof, diamond or pill inside @p rect.
    static QPainterPath shape(std::optional<domain::Severity> severity, const QRectF &rect);

private:
    QFont font() const;
    void paintUnknown(QPainter &painter, const QRectF &rect) const;

    const Appearance &m_appearance;
    BadgeSize m_size;
};

//! "Severity P0", or "Severity unknown": what screen readers say.
QString spokenSeverity(std::optional<domain::Severity> severity);

//! The token of the badge fill, and of lines and icons of this severity.
Token fillOf(domain::Severity severity);
Token inkOf(domain::Severity severity);

} // namespace thabat::ui
