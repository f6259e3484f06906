// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/findline.h"

#include "app/base/text.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

FindLine::FindLine(QAbstractItemView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_wanted(new QLineEdit(this))
    , m_count(new PlainLabel(TextStyle::Meta, this))
    , m_close(new QPushButton(this))
{
    m_wanted->setObjectName(u"timelineFind"_s);
    m_count->setObjectName(u"timelineFound"_s);
    m_count->setWordWrap(false);
    setRole(*m_close, Role::Quiet);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_wanted, 1);
    line->addWidget(m_count);
    line->addWidget(m_close);
    connect(m_wanted, &QLineEdit::textChanged, this, &FindLine::start);
    connect(m_close, &QPushButton::clicked, this, &FindLine::close);
    retranslate();
    hide();
}

void FindLine::open()
{
    QWidget::show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    start();
}

void FindLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Up)
        go(event->modifiers() & Qt::ShiftModifier ? Step::Newer : Step::Older);
    else if (event->key() == Qt::Key_Down)
        go(Step::Newer);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindLine::retranslate()
{
    m_wanted->setPlaceholderText(tr("Find in timeline"));
    m_wanted->setAccessibleName(tr("Find in timeline"));
    m_close->setText(tr("Close"));
    m_count->clear();
}

void FindLine::start()
{
    const auto found = matches();
    if (found.empty())
        m_view.clearSelection();
    show(int(found.size()) - 1);
}

void FindLine::go(Step step)
{
    const auto found = matches();
    if (found.empty())
        return start();
    const int now = m_view.currentIndex().row();
    const int count = int(found.size());
    const int here = int(std::lower_bound(found.begin(), found.end(), now) - found.begin());
    const int next = step == Step::Older ? here - 1 : here + 1;
    show((next + count) % count);
}

void FindLine::show(int match)
{
    const auto found = matches();
    if (m_wanted->text().isEmpty())
        return m_count->setText({});
    if (match < 0 || size_t(match) >= found.size())
        return m_count->setText(tr("no match"));
    m_view.setCurrentIndex(m_view.model()->index(found[size_t(match)], 0));
    m_view.scrollTo(m_view.currentIndex());
    m_count->setText(ltr(tr("%1 of %2", "the match shown, and how many there are")
                             .arg(QString::number(match + 1), QString::number(found.size()))));
}

void FindLine::close()
{
    hide();
    m_view.clearSelection();
    Q_EMIT closed();
}

std::vector<int> FindLine::matches() const
{
    std::vector<int> rows;
    const auto wanted = m_wanted->text().simplified();
    const auto *model = m_view.model();
    for (int row = 0; !wanted.isEmpty() && row < model->rowCount(); ++row) {
        // What is spoken has everything in it: time, type, words and who.
        const auto line = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (line.contains(wanted, Qt::CaseInsensitive))
            rows.push_back(row);
    }
    return rows;
}

} // namespace thabat::ui
