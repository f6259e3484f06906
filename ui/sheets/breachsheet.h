// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/telling.h"
#include "ui/sheets/sheet.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace thabat::ui {

class ChoiceRow;

//! Starts the clock for notifying a personal-data breach with two questions; then shows what is left of it,
//! takes and copies what the notice says, and records what people did with it. It sends nothing.
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
    QDateTime chosenTime() const; //!< UTC
    bool runs() const; //!< aware, and nobody judged that no notice is needed
    QString task() const; //!< an item of the notice, or one of "filed", "told-now", "not-needed"
    bool writesItem() const;
    void addParts();
    void connectParts();
    void listTasks();
    void showTask();
    void showClock(const QDateTime &aware);
    void showNotice(const domain::Incident &about);
    void copyNotice(report::NoticeFor reader);
    void start();
    void doTask();

    ChoiceRow *m_affected;
    PlainLabel *m_affectedCaption;
    QDateTimeEdit *m_aware; //!< of awareness; later, when something was done
    PlainLabel *m_awareCaption;
    QLineEdit *m_why;
    PlainLabel *m_whyCaption;
    PlainLabel *m_left;
    PlainLabel *m_deadline;
    PlainLabel *m_planned; //!< the deadline of a clock that does not run yet
    PlainLabel *m_page;
    PlainLabel *m_alsoOthers;
    PlainLabel *m_noAdvice;
    PlainLabel *m_state; //!< how complete the notice is, and what is missing
    QComboBox *m_item;
    PlainLabel *m_itemCaption;
    QLineEdit *m_text;
    PlainLabel *m_textCaption;
    QPushButton *m_copyNotice;
    QPushButton *m_copyToPeople;
    QString m_copied; //!< the notice, as it was copied last
    QString m_copiedOf; //!< the incident of that
    bool m_awareChanged = false; //!< by a person
};

} // namespace thabat::ui
