// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textstyle.h"

#include <QLabel>

namespace thabat::ui {

//! The label for any text: shows it literally, wraps it, keeps it in reading direction and tells screen
//! readers when it changes (QLabel does none of these).
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(TextStyle style, QWidget *parent = nullptr);
    PlainLabel(TextStyle style, const QString &text, QWidget *parent = nullptr);

    //! As it was set, without direction marks.
    QString text() const { return m_text; }
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace thabat::ui
