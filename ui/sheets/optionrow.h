// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/optionlist.h"

#include <QFrame>

class QRadioButton;

namespace thabat::ui {

class Chip;
class PlainLabel;
class SeverityBadge;

//! One row of an OptionList. A click anywhere in it chooses.
class OptionRow : public QFrame
{
    Q_OBJECT

public:
    OptionRow(const Appearance &appearance, QWidget *parent);

    void show(const Option &option);
    QRadioButton *button() const { return m_button; }

Q_SIGNALS:
    void activated();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    SeverityBadge *m_badge;
    Chip *m_key;
    PlainLabel *m_details;
};

} // namespace thabat::ui
