// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/previewer.h"
#include "app/base/sharedpromise.h"
#include "app/desk/others.h"
#include "app/desk/runkeeper.h"
#include "app/desk/workplace.h"

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

    Later<Answer> abort() { return m_keeper.abort(); }
    Later<Answer> wait() { return m_keeper.wait(); } //!< for the end of what runs, see RunKeeper
    RunFollower *current() const { return m_keeper.current(); }

    //! Takes up the runs of an earlier life of the program; see RunKeeper.
    void adoptRuns();

Q_SIGNALS:
    //! A run has begun; current() is it until over.
    void started(const thabat::actions::Preview &preview);
    void line(const QString &text); //!< one line of progress, for a person
    void over(const QString &plan, thabat::actions::RunOutcome outcome, const QString &message);

private:
    Result<const runbook::Plan *> planOf(const Command &command) const;
    void seeOthers(const actions::Preview &seen, const SharedPromise<actions::Preview> &promise,
                   const QString &incident, const QString &author);
    void keep(const actions::Preview &preview, const SharedPromise<actions::Preview> &promise,
              const QString &incident, const QString &author);
    void confirmAndStart(const Command &command, const runbook::Plan &plan, const actions::Preview &recorded,
                         SharedPromise<Answer> promise);
    void claimAndStart(const Command &command, const runbook::Plan &plan, const actions::RunRequest &wanted,
                       const SharedPromise<Answer> &promise);
    void start(const Command &command, const runbook::Plan &plan, const actions::RunRequest &request,
               const SharedPromise<Answer> &promise);
    journal::Lease leaseOf(const actions::RunRequest &request) const;

    Workplace &m_workplace;
    actions::Previewer m_previewer;
    RunKeeper m_keeper;
    Others m_others;
    QStringList m_startingTokens;
    bool m_confirming = false;
};

//! The preview for other programs: literal commands, facts, what must be typed, the token and its end.
Json toJson(const actions::Preview &preview, const runbook::Plan &plan);

} // namespace thabat::desk
