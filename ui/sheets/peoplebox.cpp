// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/peoplebox.h"

#include "app/base/text.h"
#include "ui/models/people.h"

namespace thabat::ui {

PeopleBox::PeopleBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeopleBox::offer(const desk::Desk &desk)
{
    const auto typed = currentText();
    clear();
    addItems(knownPeople(desk));
    setEditText(typed);
}

QString named(const QString &person)
{
    return isolate(shown(person, 80));
}

} // namespace thabat::ui
