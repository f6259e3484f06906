// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPlainTextEdit>

namespace thabat::ui {

//! Shows text of a program, a file or a report as it is: read only, never rich, and never more than a person
//! can scroll through.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Reading {
        Output, //!< of a program: left to right, fixed pitch
        Sentences //!< in the language of the window
    };
    static constexpr int mostLines = 2000; //!< the oldest lines go first

    TextView(const Appearance &appearance, Reading reading, QWidget *parent = nullptr);

    void showText(const QString &text);
    void addLines(const QString &text);
    void setLeastLines(int lines); //!< how many lines fit at least

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void follow();

    const Appearance &m_appearance;
    Reading m_reading;
    int m_leastLines = 4;
};

} // namespace thabat::ui
