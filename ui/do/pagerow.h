// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

#include <QFrame>

class QPushButton;

namespace thabat::ui {

//! One line of who is paged for what, and how far that is. A click anywhere in it leads to the sheet.
class PageRow : public QFrame
{
    Q_OBJECT

public:
    explicit PageRow(QWidget *parent);

    void show(const QString &rule, const QString &text, const QString &state);

Q_SIGNALS:
    void pageWanted(const QString &rule);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_rule;
    PlainLabel *m_text;
    PlainLabel *m_state;
    QPushButton *m_button;
};

} // namespace thabat::ui
