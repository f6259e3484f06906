// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/lastincidents.h"

#include "app/base/timetext.h"
#include "ui/record/incidentline.h"
#include "ui/theme/role.h"

#include <QEvent>
#include <QScrollArea>

namespace thabat::ui {

using namespace Qt::StringLiterals;

LastIncidents::LastIncidents(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_none(new PlainLabel(TextStyle::Meta, this))
    , m_scroll(new QScrollArea(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"lastIncidents"_s);
    auto *inside = new QWidget;
    setRole(*inside, Role::Plain);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_lines);
    all->addStretch();
    m_lines->setSpacing(parts.appearance.length(12));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(inside);
    body()->addWidget(m_none);
    body()->addWidget(m_scroll, 1);
    connect(&parts.current, &CurrentIncident::changed, this, &LastIncidents::refresh);
    connect(&parts.pulse, &Pulse::beat, this, &LastIncidents::refresh); // the day may change
    retranslate();
}

void LastIncidents::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LastIncidents::retranslate()
{
    setTitle(tr("Last incidents"));
    m_scroll->setAccessibleName(tr("Last incidents"));
    m_none->setText(tr("No incident so far."));
    m_shown.clear();
    refresh();
}

std::vector<const domain::Incident *> LastIncidents::over() const
{
    std::vector<const domain::Incident *> found;
    for (const auto *incident : m_parts.desk.replay().incidents()) {
        if (!incident->isOpen() && found.size() < most)
            found.push_back(incident);
    }
    return found;
}

//! New lines only when they say something new: they would lose the focus.
void LastIncidents::refresh()
{
    QStringList facts{inRiyadh(m_parts.now()).date().toString(Qt::ISODate)};
    for (const auto *incident : over())
        facts +=
            u"%1 %2 %3"_s.arg(incident->id, QString::number(incident->events.size()), incident->postMortem);
    if (facts == m_shown)
        return;
    m_shown = facts;
    rebuild();
}

void LastIncidents::rebuild()
{
    while (auto *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto incidents = over();
    m_none->setVisible(incidents.empty());
    for (const auto *incident : incidents) {
        auto *line = new IncidentLine(m_parts, *incident, this);
        m_lines->addWidget(line);
        connect(line, &IncidentLine::showWanted, &m_parts.current, &CurrentIncident::choose);
        connect(line, &IncidentLine::postMortemWanted, this, &LastIncidents::postMortemWanted);
    }
}

} // namespace thabat::ui
