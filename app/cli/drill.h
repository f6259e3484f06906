// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"
#include "app/cli/drillscript.h"
#include "app/cli/practiceprocess.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace thabat::cli {

QStringList drillScenarios();

//! Carries out a drill: starts a practice service of its own, breaks it, commands the incident, rolls back,
//! resolves.
//!
//! Every stage really happens through the same desk as the window's. The first that is not reached in time
//! fails it.
class Drill : public QObject
{
    Q_OBJECT

public:
    Drill(const Context &context, const QString &scenario);
    ~Drill() override;

    void run(CliCommand::Finish finish);

    // For the stages:
    void next();
    void fail(const QString &why);
    void submit(const QString &command, const std::map<QString, QString> &arguments);
    void practice(const QStringList &arguments); //!< a command of thabat-practice
    void fault(const QString &name, bool on);
    void declare(const QString &alert); //!< titled as @p alert, with the severity the watch proposes
    void runPlan(const QString &plan); //!< preview, confirm with its token, verified or failed
    void openBestPlaybook(const QString &expected);
    void undoLoans(); //!< runs the undo plan of every temporary state
    void resolve(); //!< again and again until the gates are met

private:
    void serviceReady(const QString &url);
    void openDesk();
    void endLeftovers();
    void startStage();
    void look();
    void ask(const desk::Command &asked, const std::function<void()> &then);
    const domain::OpenLoop *nextLoan() const;
    void carryOut(const QString &plan, const std::function<void()> &then);
    void confirm(const QString &plan, const desk::Answer &preview, const std::function<void()> &then);
    void finishWith(Exit exit);
    desk::Command command(const QString &name, std::map<QString, QString> arguments) const;

    Context m_context;
    QString m_scenario;
    QString m_folder;
    PracticeProcess m_practice;
    std::unique_ptr<Door> m_door;
    CliCommand::Finish m_finish;
    std::vector<DrillStage> m_stages;
    size_t m_stage = 0;
    QString m_incident;
    QStringList m_leftovers; //!< incidents of earlier drills, ended by this one
    QString m_waitingFor; //!< what a stage that tries again was last refused for
    QTimer m_limit;
    QTimer m_looking;
    QElapsedTimer m_time;
    bool m_over = false;
};

} // namespace thabat::cli
