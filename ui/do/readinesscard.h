// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

//! What must be true before an incident (runbook 7), each with what the desk can tell about it itself.
class ReadinessCard : public Card
{
    Q_OBJECT

public:
    //! @p names outlives the card.
    ReadinessCard(const ZoneParts &parts, const OnCallNames &names, QWidget *parent = nullptr);

    void refresh();

private:
    enum class Standing { Holds, Open };
    struct Row
    {
        PlainLabel *mark = nullptr;
        PlainLabel *text = nullptr;
        PlainLabel *meta = nullptr;
    };
    struct Finding
    {
        Standing standing = Standing::Open;
        QString meta = {};
    };

    Row makeRow();
    void refreshServers();
    void refreshCertificates();
    void show(const Row &row, const QString &text, const Finding &finding);
    Finding lookAt(const runbook::HygieneItem &item) const;
    Finding probes() const;
    Finding alerts() const;
    Finding byPerson(const runbook::HygieneItem &item) const;

    const ZoneParts m_parts;
    const OnCallNames &m_names;
    std::vector<Row> m_rows;
    Row m_profile;
    Row m_servers;
    Row m_certificates;
};

} // namespace thabat::ui
