// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QComboBox>

namespace thabat::ui {

//! A field for a person's name that knows the people of the record: they can be chosen or typed.
class PeopleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PeopleBox(QWidget *parent = nullptr);

    //! Offers the people of this desk's record; what is typed stays.
    void offer(const desk::Desk &desk);

    QString person() const { return currentText().simplified(); }
    void setPerson(const QString &name) { setEditText(name); }
};

//! A person's name as part of a sentence.
QString named(const QString &person);

} // namespace thabat::ui
