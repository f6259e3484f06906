// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/severitybadge.h"

#include <QFrame>

class QPushButton;

namespace thabat::ui {

class PlainLabel;

//! A message across the top of a place, with a severity and at most one thing to do about it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Appearance &appearance, QWidget *parent = nullptr);

    //! Shows the banner. @p severity may be absent: plain information without a badge.
    void showMessage(std::optional<domain::Severity> severity, const QString &text);

    //! The words on the button; empty takes it away.
    void setAction(const QString &verb);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    SeverityBadge *m_badge;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace thabat::ui
