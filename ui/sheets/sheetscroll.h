// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <algorithm>

namespace thabat::ui {

//! The middle of a sheet, which scrolls. It takes what room there is and asks for little, so that the buttons
//! under it never leave the zone.
class SheetScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override
    {
        constexpr int fewLines = 8;
        const auto size = QScrollArea::sizeHint();
        return {size.width(), std::min(size.height(), fewLines * fontMetrics().lineSpacing())};
    }
};

} // namespace thabat::ui
