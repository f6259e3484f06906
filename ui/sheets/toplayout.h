// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

//! A column whose parts stand at the top, each as high as its text is at the width it really has. A plain
//! layout with that alignment gives wrapped text only the height it would have unwrapped, and cuts it.
class TopLayout : public QVBoxLayout
{
    Q_OBJECT

public:
    explicit TopLayout(QWidget *parent)
        : QVBoxLayout(parent)
    {
        setAlignment(Qt::AlignTop);
    }

    QSize sizeHint() const override
    {
        auto size = QVBoxLayout::sizeHint();
        if (hasHeightForWidth() && geometry().width() > 0)
            size.setHeight(std::max(size.height(), heightForWidth(geometry().width())));
        return size;
    }
};

} // namespace thabat::ui
