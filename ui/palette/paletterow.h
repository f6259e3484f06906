// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace thabat::ui {

class ElidedLabel;
class PlainLabel;

//! One line of the palette: what it is, why it is here or cannot be done, and its keys.
class PaletteRow : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteRow(const Appearance &appearance, QWidget *parent = nullptr);

    struct Text
    {
        QString title = {};
        QString detail = {};
        QString keys = {};
        bool canBeDone = true;
    };
    void setText(const Text &text);
    void setChosen(bool chosen);

Q_SIGNALS:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Appearance &m_appearance;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    PlainLabel *m_keys;
    bool m_canBeDone = true;
    bool m_chosen = false;
};

} // namespace thabat::ui
