// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/calmpage.h"

#include "app/base/text.h"
#include "app/desk/valuetext.h"
#include "app/monitor/watch.h"
#include "ui/do/readinesscard.h"
#include "ui/do/runscard.h"
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
    const auto &state = m_parts.desk.watch().state();
    const auto &profile = m_parts.desk.profile();
    const auto *alert = state.proposed ? state.alert(state.proposedBy) : nullptr;
    const auto *meant = alert ? profile.alert(alert->alert) : nullptr;
    if (!meant)
        return {};
    const auto *indicator = profile.indicator(meant->indicator);
    const auto age = m_parts.speech.age(alert->since, m_parts.now());
    const auto title = m_parts.speech.of(meant->title);
    const auto value = indicator ? ltr(desk::valueText(alert->value, indicator->unit)) : QString();
    //: an alert that fires: title, value, for how long
    const auto what = indicator ? tr("%1, now %2, for %3").arg(title, value, age)
                                //: an alert that fires: title, for how long
                                : tr("%1, for %2").arg(title, age);
    return tr("Suggested %1: %2").arg(domain::toKey(*state.proposed), what);
}

} // namespace thabat::ui
