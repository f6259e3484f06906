// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/incidentline.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/theme/role.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;

IncidentLine::IncidentLine(const ZoneParts &parts, const domain::Incident &incident, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *title = new ElidedLabel(TextStyle::Strong, this);
    title->setText(isolate(shown(incident.title, 300)));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addWidget(title);
    all->addWidget(new PlainLabel(TextStyle::Meta, ended(incident), this));
    const auto words = due(incident);
    if (!words.isEmpty())
        all->addWidget(new PlainLabel(TextStyle::Meta, words, this));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto id = incident.id;
    connect(addButton(tr("Show", "an incident"), *buttons), &QPushButton::clicked, this, [this, id] {
        Q_EMIT showWanted(id);
    });
    if (incident.resolution && m_parts.mayWrite()) {
        connect(addButton(tr("Post-mortem"), *buttons), &QPushButton::clicked, this, [this, id] {
            Q_EMIT postMortemWanted(id);
        });
    }
    buttons->addStretch();
    all->addLayout(buttons);
}

QString IncidentLine::ended(const domain::Incident &incident) const
{
    const auto severity = domain::toKey(incident.severity);
    const auto ending = incident.resolvedAt.isValid() ? incident.resolvedAt : incident.declaredAt;
    return Speech::dotted({severity, m_parts.speech.phase(incident.phase),
                           m_parts.speech.date(inRiyadh(ending).date()), ltr(incident.id),
                           incident.restrictedTo.isEmpty() ? QString() : tr("restricted"),
                           incident.drill ? tr("drill") : QString()});
}

QString IncidentLine::due(const domain::Incident &incident) const
{
    if (!incident.resolution)
        return {};
    const auto today = inRiyadh(m_parts.now()).date();
    const auto last =
        inRiyadh(QDateTime::fromMSecsSinceEpoch(incident.resolution->postMortemDue, Qt::UTC)).date();
    if (today > last && !incident.postMortem.isEmpty())
        return {};
    if (today > last)
        return tr("Post-mortem was due %1.").arg(m_parts.speech.date(last));
    if (today == last)
        return tr("Post-mortem due today.");
    return tr("Post-mortem due: %n business day(s) left", "",
              m_parts.desk.profile().calendar.days.between(today, last));
}

QPushButton *IncidentLine::addButton(const QString &verb, QHBoxLayout &to)
{
    auto *button = new QPushButton(verb, this);
    setRole(*button, Role::Quiet);
    button->setAutoDefault(false);
    to.addWidget(button);
    return button;
}

} // namespace thabat::ui
