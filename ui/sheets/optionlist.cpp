// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/optionlist.h"

#include "app/base/text.h"
#include "ui/sheets/optionrow.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

OptionList::OptionList(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void OptionList::setOptions(const std::vector<Option> &options)
{
    const bool same = std::equal(options.begin(), options.end(), m_options.begin(), m_options.end(),
                                 [](const Option &a, const Option &b) {
                                     return a.id == b.id;
                                 });
    const auto before = chosen();
    m_options = options;
    if (!same)
        rebuild();
    for (size_t i = 0; i < m_options.size(); ++i)
        m_rows[i]->show(m_options[i]);
    if (!same)
        choose(before);
}

void OptionList::rebuild()
{
    const bool focused = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (auto *row : m_rows)
        delete row;
    m_rows.clear();
    for (const auto &option : m_options) {
        auto *row = new OptionRow(m_appearance, this);
        m_group->addButton(row->button());
        m_layout->addWidget(row);
        connect(row, &OptionRow::activated, this, [this, id = option.id] {
            Q_EMIT activated(id);
        });
        m_rows.push_back(row);
    }
    if (focused)
        focusChosen();
}

QString OptionList::chosen() const
{
    for (size_t i = 0; i < m_rows.size() && i < m_options.size(); ++i) {
        if (m_rows[i]->button()->isChecked())
            return m_options[i].id;
    }
    return {};
}

void OptionList::choose(const QString &id)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_options[i].id == id)
            m_rows[i]->button()->setChecked(true);
    }
}

QString OptionList::idForKey(const QKeyEvent &key) const
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return {};
    const auto typed = withLatinDigits(key.text());
    const auto found = std::find_if(m_options.begin(), m_options.end(), [&typed](const Option &option) {
        return !option.key.isEmpty() && option.key == typed;
    });
    return found == m_options.end() ? QString() : found->id;
}

void OptionList::focusChosen()
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const OptionRow *row) {
        return row->button()->isChecked();
    });
    if (!m_rows.empty())
        (found == m_rows.end() ? m_rows.front() : *found)->button()->setFocus();
}

void OptionList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat() || (event->modifiers() & ~Qt::KeypadModifier) || chosen().isEmpty())
        return QWidget::keyPressEvent(event);
    Q_EMIT activated(chosen());
}

} // namespace thabat::ui
