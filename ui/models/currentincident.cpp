// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/currentincident.h"

namespace thabat::ui {

CurrentIncident::CurrentIncident(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &desk::Desk::recorded, this, &CurrentIncident::follow);
    follow();
}

const domain::Incident *CurrentIncident::incident() const
{
    return m_id.isEmpty() ? nullptr : m_desk.replay().incident(m_id);
}

void CurrentIncident::choose(const QString &id)
{
    m_chosen = id;
    follow();
}

desk::Command CurrentIncident::command(const QString &name, std::map<QString, QString> arguments) const
{
    return {name, std::move(arguments), m_id, {}};
}

void CurrentIncident::follow()
{
    const auto open = m_desk.replay().openIncidents();
    const bool stays = !m_chosen.isEmpty() && m_desk.replay().incident(m_chosen);
    m_id = stays ? m_chosen : open.empty() ? QString() : open.front()->id;
    Q_EMIT changed();
}

} // namespace thabat::ui
