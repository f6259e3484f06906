// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::ui {

class PeopleBox;
class TextView;

//! Hands command over: the brief to read aloud, the question to ask, and the answer of the one who takes it.
class HandOverSheet : public Sheet
{
    Q_OBJECT

public:
    HandOverSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                  QWidget *parent = nullptr);

    //! Names who takes command; the initials are then asked for.
    void choosePerson(const QString &person);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    TextView *m_brief;
    PlainLabel *m_briefCaption;
    PeopleBox *m_to;
    PlainLabel *m_toCaption;
    PlainLabel *m_askCaption;
    PlainLabel *m_ask;
    QLineEdit *m_initials;
    PlainLabel *m_initialsCaption;
    QPushButton *m_copy;
};

//! Are @p typed the initials of @p name, or the beginning of a name of one word? Case does not matter.
bool areInitialsOf(const QString &typed, const QString &name);

} // namespace thabat::ui
