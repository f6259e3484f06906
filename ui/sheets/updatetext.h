// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QPlainTextEdit;

namespace thabat::ui {

class PlainLabel;

//! The field for an update in one language, with its count of characters. Its direction is that of its
//! language, whatever the window speaks.
class UpdateText : public QWidget
{
    Q_OBJECT

public:
    UpdateText(const Appearance &appearance, Language language, QWidget *parent = nullptr);

    void setCaption(const QString &caption);

    //! A first text; nothing happens once a person has written.
    void suggest(const QString &text);

    //! What a person wrote before.
    void restore(const QString &text);

    QString text() const;
    void forget(); //!< the text was posted or belongs to another incident
    bool isWritten() const; //!< by a person
    QPlainTextEdit *field() const { return m_field; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void count();

    const Appearance &m_appearance;
    Language m_language;
    PlainLabel *m_caption;
    QPlainTextEdit *m_field;
    PlainLabel *m_count;
};

} // namespace thabat::ui
