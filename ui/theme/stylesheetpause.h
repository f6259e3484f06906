// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace thabat::ui {

//! While it lives, the application has no style sheet.
//!
//! Under one, Qt matches all rules for a widget and everything in it anew whenever it gets a parent. A window
//! is built from the inside out, so that costs more than a quarter of its start; afterwards once is enough.
class StyleSheetPause
{
public:
    StyleSheetPause()
        : m_sheet(qApp->styleSheet())
    {
        if (!m_sheet.isEmpty())
            qApp->setStyleSheet({});
    }
    ~StyleSheetPause()
    {
        if (!m_sheet.isEmpty())
            qApp->setStyleSheet(m_sheet);
    }
    StyleSheetPause(const StyleSheetPause &) = delete;
    StyleSheetPause &operator=(const StyleSheetPause &) = delete;

private:
    QString m_sheet;
};

} // namespace thabat::ui
