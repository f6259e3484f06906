// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/calmpage.h"

#include "app/base/text.h"
#include "app/monitor/watch.h"
#include "ui/do/readinesscard.h"
#include "ui/do/runscard.h"
#include "ui/models/signtext.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

CalmPage::CalmPage(const ZoneParts &parts, const OnCallNames &names, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_suggestion(new Card(parts.appearance, this))
    , m_suggested(new PlainLabel(TextStyle::Strong, m_suggestion))
    , m_readiness(new ReadinessCard(parts, names, this))
    , m_runs(new RunsCard(parts, this))
{
    m_suggestion->setObjectName(u"suggestion"_s);
    m_suggestion->body()->addWidget(m_suggested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto *card : QList<QWidget *>{m_suggestion, m_readiness, m_runs})
        column->addWidget(card);
}

void CalmPage::refresh()
{
    const auto text = suggestion();
    m_suggestion->setVisible(!text.isEmpty());
    m_suggestion->setSeverityBar(m_parts.desk.watch().state().proposed);
    m_suggested->setText(text);
    m_suggestion->setAccessibleName(withoutIsolates(text));
    m_readiness->refresh();
    m_runs->refresh();
}

QString CalmPage::suggestion() const
{
    return proposalText(m_parts.desk.profile(), m_parts.desk.watch().state(), {}, m_parts.speech.language());
}

} // namespace thabat::ui
