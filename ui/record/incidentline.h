// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace thabat::ui {

//! One incident that is over: what it was, how it ended, and whether its post-mortem is still to be written.
class IncidentLine : public QWidget
{
    Q_OBJECT

public:
    //! @p incident is read now and not kept.
    IncidentLine(const ZoneParts &parts, const domain::Incident &incident, QWidget *parent = nullptr);

Q_SIGNALS:
    void showWanted(const QString &incident);
    void postMortemWanted(const QString &incident);

private:
    QString ended(const domain::Incident &incident) const;
    QString due(const domain::Incident &incident) const;
    QPushButton *addButton(const QString &verb, QHBoxLayout &to);

    const ZoneParts m_parts;
};

} // namespace thabat::ui
