// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/choicerow.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/flowlayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    layout()->setSpacing(16);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void ChoiceRow::setChoices(const std::vector<Choice> &choices)
{
    const bool isSame = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                                   [](const Choice &a, const Choice &b) {
                                       return a.id == b.id;
                                   });
    m_choices = choices;
    while (m_buttons.size() < choices.size()) {
        auto *button = new QRadioButton(this);
        m_group->addButton(button);
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < choices.size(); ++i)
        setButtonText(*m_buttons[i], choices[i].text,
                      choices[i].key.isEmpty() ? QString() : u"(%1)"_s.arg(choices[i].key));
    m_group->setExclusive(isSame); // or the chosen one could not be left
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < choices.size());
        m_buttons[i]->setChecked(isSame && m_buttons[i]->isChecked());
    }
    m_group->setExclusive(true);
}

QString ChoiceRow::chosen() const
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return m_choices[i].id;
    }
    return {};
}

void ChoiceRow::choose(const QString &id)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].id == id)
            m_buttons[i]->setChecked(true);
    }
}

QString ChoiceRow::idForKey(const QKeyEvent &key) const
{
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return {};
    const auto typed = withLatinDigits(key.text()).toUpper();
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&typed](const Choice &choice) {
        return !choice.key.isEmpty() && choice.key == typed;
    });
    return found == m_choices.end() ? QString() : found->id;
}

void ChoiceRow::focusChosen()
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [](const QRadioButton *button) {
        return button->isChecked();
    });
    if (!m_buttons.empty())
        (found == m_buttons.end() ? m_buttons.front() : *found)->setFocus();
}

} // namespace thabat::ui
