// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::ui {

class ChoiceRow;
class OptionList;
class PeopleBox;
class TextView;

//! Declares an incident in as few keys as possible, then shows the text for #incidents.
class DeclareSheet : public Sheet
{
    Q_OBJECT

public:
    DeclareSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                 QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addForm();
    void addResult();
    void fillIn();
    void showParts();
    void declared(const desk::Answer &answer);
    QString symptom() const; //!< what the worst alert says; empty when all is calm

    OptionList *m_severity;
    PlainLabel *m_severityCaption;
    PlainLabel *m_suggested;
    QLineEdit *m_seen;
    PlainLabel *m_seenCaption;
    ChoiceRow *m_customers;
    PlainLabel *m_customersCaption;
    PeopleBox *m_commander;
    PlainLabel *m_commanderCaption;
    PlainLabel *m_doubt;
    PlainLabel *m_result;
    PlainLabel *m_notPosted;
    TextView *m_announcement;
    QPushButton *m_copy;
    std::vector<QWidget *> m_form;
    QString m_declared; //!< id of what this sheet declared; empty: the form is shown
};

} // namespace thabat::ui
