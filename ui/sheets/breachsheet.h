// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QDateTimeEdit;
class QLineEdit;

namespace thabat::ui {

class ChoiceRow;

//! Starts the clock for notifying a personal-data breach with two questions, and shows what is left of it.
class BreachSheet : public Sheet
{
    Q_OBJECT

public:
    BreachSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                QWidget *parent = nullptr);

    //! Proposes the latest such time of the day in Riyadh as the one of becoming aware; invalid: now.
    void chooseAware(QTime time);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    QDateTime awareAt() const; //!< UTC
    void showClock(const QDateTime &aware);

    ChoiceRow *m_affected;
    PlainLabel *m_affectedCaption;
    QDateTimeEdit *m_aware;
    PlainLabel *m_awareCaption;
    QLineEdit *m_why;
    PlainLabel *m_whyCaption;
    PlainLabel *m_left;
    PlainLabel *m_deadline;
    PlainLabel *m_page;
    PlainLabel *m_alsoOthers;
    PlainLabel *m_noAdvice;
    bool m_awareChanged = false; //!< by a person
};

} // namespace thabat::ui
