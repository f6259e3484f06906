// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/outcome.h"
#include "app/actions/preview.h"
#include "app/desk/desk.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class TextView;

//! Follows the plan that runs: its steps, its output, what is verified, and how it ended. It only looks on,
//! so it can come and go while the run goes on.
class RunView : public QWidget
{
    Q_OBJECT

public:
    RunView(desk::Desk &desk, const Appearance &appearance, QWidget *parent = nullptr);

    //! Follows plans().current(), also in the middle of it.
    void attach(const actions::Preview &preview);

    void showOutcome(actions::RunOutcome outcome, const QString &message);
    void retranslate();

Q_SIGNALS:
    void problem(const QString &text); //!< stopping did not work

private:
    struct StepLine
    {
        PlainLabel *label = nullptr;
        QString status = {};
    };

    void addParts();
    void follow(desk::RunFollower &run);
    void rebuildSteps();
    void showStep(size_t step);
    void stepEnded(int step, const actions::StepOutcome &outcome);
    void ask(const LocalizedText &question);
    void answer(actions::PlanRun::Answer answer);
    void beat();
    QString headline() const;

    desk::Desk &m_desk;
    const Appearance &m_appearance;
    actions::Preview m_preview;
    std::vector<StepLine> m_lines;
    QVBoxLayout *m_steps;
    PlainLabel *m_state;
    PlainLabel *m_message;
    PlainLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_stopAfter;
    QPushButton *m_abort;
    QPushButton *m_fold;
    TextView *m_output;
    QTimer m_beat;
    QElapsedTimer m_stepTime;
    std::optional<actions::RunOutcome> m_outcome;
    QString m_outcomeMessage;
    QString m_verifying;
    LocalizedText m_asked;
    int m_failedStep = -1;
    int m_failedExit = 0;
    bool m_stopAsked = false;
};

} // namespace thabat::ui
