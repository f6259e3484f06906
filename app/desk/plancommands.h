// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/planrun.h"
#include "app/actions/previewer.h"
#include "app/base/sharedpromise.h"
#include "app/desk/workplace.h"

#include <memory>
#include <optional>

namespace thabat::desk {

//! Previews and runs plans: one at a time, each token once.
class PlanCommands : public QObject
{
    Q_OBJECT

public:
    PlanCommands(Workplace &workplace, Clock &clock, QObject *parent = nullptr);
    ~PlanCommands() override;

    //! The preview itself, for the window; it is in the journal when this answers.
    Later<actions::Preview> preview(const Command &command);

    //! "preview": arguments plan and set.<name>. The answer's data is the whole preview.
    Later<Answer> previewAsAnswer(const Command &command);

    //! "run": plan, confirm, type, second, why. Answers when the run is over; data.outcome says how.
    Later<Answer> run(const Command &command);

    //! Runs a plan of class A at once, as its own button: no preview is read by a person. For freezing and
    //! undoing.
    Later<Answer> runAtOnce(const Command &command, const QString &plan);

    Later<Answer> abort();
    actions::PlanRun *current() const { return m_run.get(); }
    const std::optional<actions::Preview> &running() const { return m_running; }

    //! A run of an earlier life of the program without a known end gets the outcome "unknown".
    void closeOrphans();

Q_SIGNALS:
    //! A run has begun; current() is it until over.
    void started(const thabat::actions::Preview &preview);
    void line(const QString &text); //!< one line of progress, for a person
    void over(const QString &plan, thabat::actions::RunOutcome outcome, const QString &message);

private:
    struct Readings;

    Result<const runbook::Plan *> planOf(const Command &command) const;
    void confirmAndStart(const Command &command, const runbook::Plan &plan, const actions::Preview &recorded,
                         SharedPromise<Answer> promise);
    void start(const Command &command, const runbook::Plan &plan, const actions::RunRequest &request,
               SharedPromise<Answer> promise);
    void follow(const runbook::Plan &plan);
    Later<Answer> keepLoans(const runbook::Plan &plan);
    void finish(const runbook::Plan &plan, actions::RunOutcome outcome, const QString &message);

    Workplace &m_workplace;
    actions::Previewer m_previewer;
    std::unique_ptr<Readings> m_readings;
    std::unique_ptr<actions::RunJournal> m_runJournal;
    std::unique_ptr<actions::PlanRun> m_run;
    std::optional<actions::Preview> m_running;
    QStringList m_startingTokens;
    bool m_busy = false;
    QString m_incident;
    QString m_author;
    SharedPromise<Answer> m_promise;
};

//! The preview for other programs: literal commands, facts, what must be typed, the token and its end.
Json toJson(const actions::Preview &preview, const runbook::Plan &plan);

} // namespace thabat::desk
