// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class PageRow;

//! Who to page for what is seen, with names where the on-call list has them.
class PagesCard : public Card
{
    Q_OBJECT

public:
    //! @p names outlives the card.
    PagesCard(const ZoneParts &parts, const OnCallNames &names, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void pageWanted(const QString &rule); //!< its sheet; nobody is called yet

private:
    QString textOf(const runbook::PageRule &rule) const;
    QString stateOf(const runbook::PageRule &rule) const;

    const ZoneParts m_parts;
    const OnCallNames &m_names;
    std::vector<PageRow *> m_rows;
    PlainLabel *m_problem;
};

} // namespace thabat::ui
