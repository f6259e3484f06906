// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QTimer>

namespace thabat::ui {

//! The guarded switch for an action that is visible to customers: it must be held, with the mouse or Space,
//! for longer than any slip of the hand lasts.
//!
//! Only confirmed() means anything; clicked() is never a confirmation. Enter does nothing, and neither does a
//! key that repeats by itself.
class HoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadTime{150}; //!< a click ends here and shows nothing
    static constexpr std::chrono::milliseconds holdTime{1200};

    //! @p appearance and @p clock outlive the button.
    HoldButton(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    QString label() const { return m_label; }
    void setLabel(const QString &label); //!< a verb with its object: "Hold to roll back PRODUCTION to v1.4.1"

    //! How far the hold is, 0 to 1.
    double progress() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void confirmed();
    void cancelled(); //!< a press ended without confirmation; released() comes before it

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Hold { None, Mouse, Key, Confirmed };

    void begin(Hold hold);
    void end();
    void count();
    void describe();
    QRect textRect(int width) const;
    QString countdown() const;
    void paintText(QPainter &painter, Token ink) const;

    const Appearance &m_appearance;
    const Clock &m_clock;
    QTimer m_tick;
    QTimer m_letGo; //!< runs while a key seems to be up
    QString m_label;
    Hold m_hold = Hold::None;
    std::chrono::milliseconds m_lastTick{0};
    std::chrono::milliseconds m_held{0};
};

} // namespace thabat::ui
