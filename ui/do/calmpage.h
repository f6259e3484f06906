// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/models/zoneparts.h"

#include <QWidget>

namespace thabat::ui {

class Card;
class PlainLabel;
class ReadinessCard;
class RunsCard;

//! What the Do zone shows while no incident is open: what an alert suggests, readiness, and the last runs.
class CalmPage : public QWidget
{
    Q_OBJECT

public:
    //! @p names outlives the page.
    CalmPage(const ZoneParts &parts, const OnCallNames &names, QWidget *parent = nullptr);

    void refresh();

private:
    QString suggestion() const;

    const ZoneParts m_parts;
    Card *m_suggestion;
    PlainLabel *m_suggested;
    ReadinessCard *m_readiness;
    RunsCard *m_runs;
};

} // namespace thabat::ui
