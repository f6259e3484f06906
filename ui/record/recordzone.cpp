// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordzone.h"

#include "ui/record/composer.h"
#include "ui/record/lastincidents.h"
#include "ui/record/rolesboard.h"
#include "ui/record/timelinepanel.h"
#include "ui/theme/role.h"

#include <QEvent>
#include <QPushButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;

RecordZone::RecordZone(const ZoneParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_roles(new RolesBoard(parts, this))
    , m_timeline(new TimelinePanel(parts, this))
    , m_last(new LastIncidents(parts, this))
    , m_composer(new Composer(parts, this))
{
    setObjectName(u"record"_s);
    build();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_parts.current.choose({});
    });
    connect(m_roles, &RolesBoard::handOverWanted, this, [this] {
        Q_EMIT sheetWanted(SheetKind::HandOver);
    });
    connect(m_roles, &RolesBoard::announced, this, &RecordZone::announced);
    connect(m_roles, &RolesBoard::failed, this, &RecordZone::failed);
    connect(m_composer, &Composer::announced, this, &RecordZone::announced);
    connect(m_composer, &Composer::failed, this, &RecordZone::failed);
    connect(m_timeline, &TimelinePanel::findClosed, this, &RecordZone::focusComposer);
    connect(m_last, &LastIncidents::postMortemWanted, this, [this](const QString &incident) {
        m_parts.current.choose(incident);
        Q_EMIT sheetWanted(SheetKind::PostMortem);
    });
    connect(&parts.current, &CurrentIncident::changed, this, &RecordZone::refresh);
    retranslate();
    refresh();
}

void RecordZone::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_back->setObjectName(u"backToNow"_s);
    setRole(*m_back, Role::Plain);
    m_column->addWidget(m_back);
    m_column->addWidget(m_roles);
    m_column->addWidget(m_timeline, 1);
    m_column->addWidget(m_last, 1);
    m_column->addWidget(m_composer);
}

void RecordZone::focusComposer()
{
    m_composer->field()->setFocus(Qt::ShortcutFocusReason);
}

void RecordZone::focusRoles()
{
    if (m_roles->isVisibleTo(this))
        m_roles->takeFocus();
}

void RecordZone::find()
{
    if (m_timeline->isVisibleTo(this))
        m_timeline->find();
}

void RecordZone::filter(const QString &component)
{
    m_timeline->filter(component);
}

QString RecordZone::draft() const
{
    return m_composer->text();
}

void RecordZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordZone::retranslate()
{
    setAccessibleName(tr("Record"));
    m_back->setText(tr("Back to now"));
}

void RecordZone::refresh()
{
    const auto *incident = m_parts.incident();
    m_back->setVisible(incident && !incident->isOpen());
    m_roles->setVisible(incident);
    m_timeline->setVisible(incident);
    m_last->setVisible(!incident);
}

} // namespace thabat::ui
