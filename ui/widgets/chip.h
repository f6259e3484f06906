// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace thabat::ui {

//! A word or two that mark something: a phase, an environment, "AUTO".
class Chip : public QWidget
{
    Q_OBJECT

public:
    //! Hatched marks what is not production; it differs by pattern, never by colour alone.
    enum class Tone { Neutral, Accent, Todo, Strong, Hatched };

    explicit Chip(const Appearance &appearance, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace thabat::ui
