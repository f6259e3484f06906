// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

//! The last plans that ran, with how they ended.
class RunsCard : public Card
{
    Q_OBJECT

public:
    explicit RunsCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();

private:
    QString lineOf(const domain::Run &run) const;

    const ZoneParts m_parts;
    std::vector<PlainLabel *> m_rows;
};

} // namespace thabat::ui
