// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/optionlist.h"
#include "ui/sheets/sheet.h"

class QGridLayout;
class QLineEdit;

namespace thabat::ui {

class ChoiceRow;

//! How much alarms ask of people, against what people can follow (EEMUA 191); the alarms there are now; and
//! putting one of them aside.
class AlarmHealthSheet : public Sheet
{
    Q_OBJECT

public:
    AlarmHealthSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                     QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    //! One number, ours beside its target.
    struct Row
    {
        PlainLabel *what;
        PlainLabel *ours;
        PlainLabel *target;
    };

    void build();
    Row addRow(const QString &name);
    void showNumbers();
    void showAlarms();
    void showForm();
    Option optionOf(const monitor::AlarmLine &line);
    QString detailOf(const monitor::Alarm &alarm);
    QString nameOf(const monitor::Alarm &alarm);
    const monitor::Alarm *chosen() const;
    QString blocked() const;
    void takeBack();

    QGridLayout *m_grid;
    Row m_head;
    Row m_average;
    Row m_peak;
    Row m_shares;
    PlainLabel *m_period;
    PlainLabel *m_alarmsCaption;
    OptionList *m_alarms;
    PlainLabel *m_none;
    QWidget *m_form;
    PlainLabel *m_lengthCaption;
    ChoiceRow *m_length;
    PlainLabel *m_whyCaption;
    QLineEdit *m_why;
    QPushButton *m_back;
    size_t m_counted = size_t(-1); //!< events that the numbers were made from
};

} // namespace thabat::ui
