// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/helpsheet.h"

#include "app/base/text.h"

#include <QGridLayout>
#include <QPushButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;

HelpSheet::HelpSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                     QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_grid(new QGridLayout)
    , m_health(addButton())
{
    setObjectName(u"helpSheet"_s);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    m_health->setObjectName(u"alarmHealth"_s);
    connect(m_health, &QPushButton::clicked, this, [this] {
        Q_EMIT sheetWanted(SheetKind::AlarmHealth);
    });
    setLeaving(Leaving::Close);
}

void HelpSheet::setRows(const QList<HelpRow> &rows)
{
    for (auto *cell : m_cells)
        delete cell;
    m_cells.clear();
    int line = 0;
    for (const auto &row : rows) {
        auto *keys = new PlainLabel(TextStyle::Strong, ltr(row.keys), this);
        keys->setWordWrap(false);
        auto *what = new PlainLabel(TextStyle::Body, row.what, this);
        m_grid->addWidget(keys, line, 0, Qt::AlignTop);
        m_grid->addWidget(what, line, 1);
        m_cells += {keys, what};
        ++line;
    }
}

void HelpSheet::retranslate()
{
    setHead(tr("Keys for this place"), {});
    m_health->setText(tr("Alarm health"));
}

} // namespace thabat::ui
