// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/timelinepanel.h"

#include "ui/record/findline.h"
#include "ui/record/timelineview.h"
#include "ui/theme/role.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

//! What a component and what belongs to it are called, in both languages: notes are written in either.
QStringList wordsOf(const runbook::Profile &profile, const QString &id)
{
    QStringList words;
    const auto *component = profile.component(id);
    if (!component)
        return words;
    const auto add = [&words](const LocalizedText &text) {
        words += {text.en, text.ar};
    };
    add(component->title);
    for (const auto &indicator : profile.indicators) {
        if (indicator.component == id)
            add(indicator.title);
    }
    for (const auto &alert : profile.alerts) {
        if (profile.componentOf(alert) == id)
            add(alert.title);
    }
    words.removeAll(QString());
    return words;
}

} // namespace

TimelinePanel::TimelinePanel(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_model(parts.desk, parts.current, parts.speech)
    , m_view(new TimelineView(parts.appearance, parts.desk.workplace().person(), this))
    , m_find(new FindLine(*m_view, this))
    , m_empty(new PlainLabel(TextStyle::Meta, this))
    , m_new(new QPushButton(this))
{
    setObjectName(u"timelinePanel"_s);
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_new->setObjectName(u"timelineNew"_s);
    m_view->setModel(&m_model);
    setRole(*m_new, Role::Quiet);
    m_new->hide();
    body()->addWidget(m_find);
    body()->addWidget(m_empty);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_new);
    connect(&m_model, &TimelineModel::modelReset, this, &TimelinePanel::refresh);
    connect(&m_model, &TimelineModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        hideOthers(first, last);
        countNew(first, last);
    });
    connect(m_new, &QPushButton::clicked, m_view, &TimelineView::goToEnd);
    connect(m_view, &TimelineView::endReached, this, [this] {
        m_unseen = 0;
        showNew();
    });
    connect(m_find, &FindLine::closed, this, &TimelinePanel::findClosed);
    retranslate();
}

void TimelinePanel::find()
{
    m_find->open();
}

void TimelinePanel::filter(const QString &component)
{
    m_words = wordsOf(m_parts.desk.profile(), component);
    hideOthers(0, m_model.rowCount() - 1);
    m_view->goToEnd();
}

void TimelinePanel::hideOthers(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto text = m_model.index(row).data(Qt::AccessibleTextRole).toString();
        const bool belongs = std::any_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_view->setRowHidden(row, !m_words.isEmpty() && !belongs);
    }
}

void TimelinePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelinePanel::retranslate()
{
    setTitle(tr("Timeline"));
    m_view->setAccessibleName(tr("Timeline"));
    m_empty->setText(tr("No notes yet. Type below; Enter saves with the time."));
    m_model.retranslate();
}

void TimelinePanel::refresh()
{
    m_empty->setVisible(m_model.rowCount() == 0);
    hideOthers(0, m_model.rowCount() - 1);
    m_view->goToEnd();
}

void TimelinePanel::countNew(int first, int last)
{
    m_empty->hide();
    if (!m_view->isAtEnd())
        m_unseen += last - first + 1;
    showNew();
}

void TimelinePanel::showNew()
{
    m_new->setText(tr("%n new", "timeline entries", m_unseen));
    m_new->setVisible(m_unseen > 0);
}

} // namespace thabat::ui
