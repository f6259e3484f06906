// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/outcome.h"
#include "app/actions/preview.h"
#include "ui/sheets/sheet.h"

#include <QTimer>

namespace thabat::ui {

class ConfirmPanel;
class OptionList;
class PreviewView;
class RunView;

//! Leads a plan from the choice through its preview and confirmation to its verified end. Nothing runs that
//! was not shown in the last 60 s.
class RollbackSheet : public Sheet
{
    Q_OBJECT

public:
    //! @p clock times the hold of the confirmation; it outlives the sheet.
    RollbackSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                  const Clock &clock, QWidget *parent = nullptr);

    //! Previews @p plan at once, any plan of the profile. While another one runs that is shown instead.
    void choosePlan(const QString &plan);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    void problemAnswered() override;
    Action actionOf(const QKeyEvent &key) const override;

private:
    enum class View { Choice, Reading, Preview, Starting, Running, Over };

    void addParts();
    void enter(View view);
    void showParts();
    void offerPlans();
    void read(); //!< makes the preview of m_plan
    void previewed(const Result<actions::Preview> &preview);
    void run(const std::map<QString, QString> &confirmation);
    void started(const actions::Preview &preview);
    void over(const QString &plan, actions::RunOutcome outcome, const QString &message);
    void undo();
    void snapshot();
    void beat();
    void showConfirmation();
    void showHead();
    const runbook::Plan *plan() const;
    QString planTitle() const;
    QString obstacle() const; //!< why the preview cannot be confirmed now

    View m_view = View::Choice;
    QString m_planId;
    actions::Preview m_preview;
    int m_ticket = 0; //!< of the preview that is waited for
    bool m_reading = false;
    OptionList *m_plans;
    PlainLabel *m_flagFirst;
    PreviewView *m_previewView;
    ConfirmPanel *m_confirm;
    RunView *m_runView;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_undo;
    QTimer m_beat;
    actions::RunOutcome m_outcome = actions::RunOutcome::Unknown;
    bool m_snapshotRuns = false;
};

} // namespace thabat::ui
