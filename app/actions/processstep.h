// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/step.h"
#include "app/actions/stepoutput.h"

#include <QProcess>
#include <QTimer>

namespace thabat::actions {

//! Runs one program: no shell, nothing inherited, a process group of its own that can be ended as a whole.
//!
//! The program sees PATH, LC_ALL and what its step says, nothing else; no open file but an empty standard
//! input. At the time limit the whole group gets TERM, half a second later KILL.
class ProcessStep : public Step
{
    Q_OBJECT

public:
    explicit ProcessStep(const LiteralStep &literal);
    ~ProcessStep() override;

    void start() override;
    void stop() override;

private:
    void prepare();
    void endGroup(StepResult why);
    void killGroup();
    void failedToStart();
    void programEnded();
    void conclude();
    bool groupLives() const;
    void show(const QStringList &texts);
    StepOutcome outcomeNow();
    QString strayText() const;

    QProcess m_process;
    StepOutput m_output;
    QTimer m_limit;
    QTimer m_grace; //!< between TERM and KILL, and after KILL
    QTimer m_showing;
    qint64 m_group = 0;
    StepResult m_why = StepResult::Done; //!< TimedOut or Stopped once the group is being ended
    bool m_programEnded = false;
    bool m_killed = false;
};

//! Why @p program cannot be started on this computer, as a sentence; empty when it can.
QString missingProgram(const QString &program);

} // namespace thabat::actions
