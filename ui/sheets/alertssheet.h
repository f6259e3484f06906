// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/alertwords.h"
#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::ui {

class ChoiceRow;

//! What alerts here and at the team's servers, side by side; who silenced what until when; and silencing
//! itself.
class AlertsSheet : public Sheet
{
    Q_OBJECT

public:
    AlertsSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;

private:
    void build();
    void showAlerts(const AlertWords &words, const std::vector<monitor::AlertLine> &lines);
    void showSilences(const AlertWords &words);
    void showForm();
    void showTexts(PlainLabel &label, const QStringList &texts);
    void take(const QString &alert);
    void end(const QString &silence);
    bool canSilence() const;
    QString length() const; //!< as the command takes it; empty: not chosen, or not a duration
    QString reach() const; //!< what the matchers cover now, or why they say nothing
    QString blocked() const;

    PlainLabel *m_servers;
    PlainLabel *m_filterCaption;
    QLineEdit *m_filter;
    OptionList *m_alerts;
    PlainLabel *m_none;
    PlainLabel *m_targets;
    PlainLabel *m_certificates;
    PlainLabel *m_silencesCaption;
    OptionList *m_silences;
    QPushButton *m_end;
    QPushButton *m_health;
    QWidget *m_form;
    PlainLabel *m_matchersCaption;
    QLineEdit *m_matchers;
    PlainLabel *m_reach;
    PlainLabel *m_lengthCaption;
    ChoiceRow *m_length;
    QLineEdit *m_custom;
    PlainLabel *m_whyCaption;
    QLineEdit *m_why;
};

} // namespace thabat::ui
