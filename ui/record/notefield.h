// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPlainTextEdit>

namespace thabat::ui {

//! The field of the scribe: Enter says "done", Shift+Enter starts a line, and it grows with its text.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int fewestLines = 1;
    static constexpr int mostLines = 6; //!< more than this scrolls

    explicit NoteField(const Appearance &appearance, QWidget *parent = nullptr);

    //! Cuts @p length characters off the front.
    void dropFront(qsizetype length);

    void putNewLineAt(qsizetype position);

Q_SIGNALS:
    void entered(); //!< Enter
    void escaped(); //!< Esc, while there is text

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fitHeight();

    const Appearance &m_appearance;
};

} // namespace thabat::ui
