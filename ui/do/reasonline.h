// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QLineEdit;

namespace thabat::ui {

class KeyButton;
class PlainLabel;

//! Asks for one line of reason in place, without a dialog. Enter gives it, Esc takes the question back.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(const Appearance &appearance, QWidget *parent = nullptr);

    //! Shows itself and takes focus: the person has just pressed the button that leads here.
    void ask(const QString &question, const QString &verb);

Q_SIGNALS:
    void given(const QString &reason); //!< never empty
    void withdrawn();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();
    void withdraw();
    void retranslate();

    PlainLabel *m_question;
    QLineEdit *m_field;
    KeyButton *m_give;
    KeyButton *m_withdraw;
};

} // namespace thabat::ui
