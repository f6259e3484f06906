// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/sheets/sheet.h"

#include <QTimer>

class QComboBox;

namespace thabat::ui {

class ChoiceRow;

//! Whom the runbook names for what happened, with the number in large type: to page them, to say who
//! answered, and to go on to the next person when nobody does. The number is shown here and written nowhere.
class PageSheet : public Sheet
{
    Q_OBJECT

public:
    PageSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
              QWidget *parent = nullptr);

    //! Which rule it is about; one that is not in the runbook changes nothing.
    void chooseRule(const QString &rule);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    void addParts();
    void connectParts();
    void listRules();
    void listDuties();
    void showPerson();
    void showState();
    void showTime();
    void showButtons();
    void send(const QString &command, bool toAll = false);

    const runbook::PageRule *rule() const;
    LocalizedText duty() const; //!< that is chosen
    const domain::Page *page() const; //!< the last one for that duty; null: not called
    const runbook::OnCallPerson *person() const; //!< who is called, or would be; null: not in the list
    QString nameOf(const LocalizedText &duty, const domain::Page *page) const;
    bool waits() const { return page() && page()->isOpen(); }
    bool callsAll() const; //!< nobody of several is called yet

    OnCallNames m_names;
    QTimer m_tick;
    QComboBox *m_rule;
    PlainLabel *m_ruleCaption = nullptr;
    ChoiceRow *m_duty;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_also = nullptr;
    PlainLabel *m_missing = nullptr; //!< why there is no list
    PlainLabel *m_state = nullptr;
    PlainLabel *m_time = nullptr;
    PlainLabel *m_sayCaption = nullptr;
    PlainLabel *m_say = nullptr;
    QPushButton *m_answered;
    QPushButton *m_missed;
    QPushButton *m_again;
    QPushButton *m_copy;
    QString m_of; //!< the incident that the chosen rule is for
};

} // namespace thabat::ui
