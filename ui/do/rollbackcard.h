// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;

//! The ways back, least dangerous first. A button opens the preview; nothing runs from here.
class RollbackCard : public Card
{
    Q_OBJECT

public:
    explicit RollbackCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();

    //! The least dangerous plan that can be used now; empty when there is none.
    QString firstPlan() const;

Q_SIGNALS:
    void planWanted(const QString &plan);

private:
    struct Row
    {
        const runbook::Plan *plan = nullptr;
        KeyButton *button = nullptr;
        PlainLabel *reason = nullptr;
    };

    void build();
    QString reasonAgainst(const runbook::Plan &plan) const;

    const ZoneParts m_parts;
    std::vector<Row> m_rows;
};

} // namespace thabat::ui
