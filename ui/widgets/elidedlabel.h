// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textstyle.h"

#include <QLabel>

namespace thabat::ui {

//! One line that may be cut when room is short; the whole text is then in the tool tip, and always in the
//! accessible name.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextStyle style, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    //! What is painted at the present width.
    QString visibleText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
};

} // namespace thabat::ui
