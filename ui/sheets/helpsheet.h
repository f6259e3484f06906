// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

#include <QList>

class QGridLayout;

namespace thabat::ui {

//! One key and what it does here.
struct HelpRow
{
    QString keys = {}; //!< as on the keyboard: "Ctrl+Enter"
    QString what = {}; //!< translated
};

//! The keys of this place, from the same table that makes them work.
class HelpSheet : public Sheet
{
    Q_OBJECT

public:
    HelpSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
              QWidget *parent = nullptr);

    //! Call again when the language changes.
    void setRows(const QList<HelpRow> &rows);

protected:
    void retranslate() override;

private:
    QGridLayout *m_grid;
    QPushButton *m_health;
    QList<QWidget *> m_cells;
};

} // namespace thabat::ui
