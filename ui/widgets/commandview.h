// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QTextEdit>

namespace thabat::ui {

//! Shows commands exactly as they will run: left to right in both languages, never as rich text. What is
//! copied is what would run.
//!
//! A QTextEdit, because QPlainTextEdit ignores the hanging indent that tells a wrapped line from a new
//! command.
class CommandView : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 12; //!< more than this scrolls

    explicit CommandView(const Appearance &appearance, QWidget *parent = nullptr);

    QString commands() const { return m_commands; }
    void setCommands(const QString &commands);

    //! All of it to the clipboard.
    void copyAll() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fitHeight();

    const Appearance &m_appearance;
    QString m_commands;
};

} // namespace thabat::ui
