// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/severitymark.h"

#include <QTimer>
#include <QWidget>

namespace thabat::ui {

//! Shows one severity, and asks to be noticed while nobody has acknowledged it.
class SeverityBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Attention { None, Wanted };

    SeverityBadge(const Appearance &appearance, BadgeSize size, QWidget *parent = nullptr);

    std::optional<domain::Severity> severity() const { return m_severity; }
    void setSeverity(std::optional<domain::Severity> severity);

    //! Wanted draws a ring that blinks once a second, or a steady double ring where motion is reduced.
    void setAttention(Attention attention);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void paintRings(QPainter &painter, const QRectF &rect) const;

    const Appearance &m_appearance;
    SeverityMark m_mark;
    std::optional<domain::Severity> m_severity;
    Attention m_attention = Attention::None;
    QTimer m_blink;
    bool m_lit = true;
};

} // namespace thabat::ui
