// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/desk/runfollower.h"
#include "app/desk/runrecorder.h"

#include <deque>
#include <memory>

namespace thabat::desk {

//! The runs of this desk, one at a time: hands them to a runner, follows them into the journal, and takes up
//! those that an earlier life of the desk left behind.
class RunKeeper : public QObject
{
    Q_OBJECT

public:
    //! @p workplace outlives the keeper.
    explicit RunKeeper(Workplace &workplace, QObject *parent = nullptr);
    ~RunKeeper() override; //!< a run that goes on goes on

    //! Starts what was confirmed, on @p incident (may be empty). Answers when the run is over; data.outcome
    //! says how. Only while isBusy() is false.
    Later<Answer> start(const runbook::Plan &plan, const actions::RunRequest &request,
                        const QString &incident);

    static QString newRun(); //!< an id for RunRequest

    //! Answers when what runs now is over; when nothing runs, with how the last run ended.
    Later<Answer> wait();

    Later<Answer> abort();
    bool isBusy() const { return m_follower || !m_left.empty(); }
    RunFollower *current() const { return m_follower.get(); }
    const RunRecorder::About &about() const { return m_about; } //!< of the current run

    //! Follows the runs that this desk began and of which the journal knows no end.
    void adopt();

Q_SIGNALS:
    void started(const thabat::actions::Preview &preview); //!< current() is it until over
    void line(const QString &text); //!< one line of progress, for a person
    void over(const QString &plan, thabat::actions::RunOutcome outcome, const QString &message);

private:
    void begin(const RunRecorder::About &about, const actions::Preview &preview);
    void launch(const actions::RunRequest &request);
    void adoptNext();
    void adopt(const domain::Event &event, const domain::RunStarted &started);
    void speak();
    void conclude(const runner::RunEnd &end);
    Later<Answer> keepLoans();
    QString folderOf(const QString &run) const;

    Workplace &m_workplace;
    RunRecorder::About m_about; //!< of the current run
    std::unique_ptr<RunFollower> m_follower;
    std::unique_ptr<RunRecorder> m_recorder;
    std::vector<SharedPromise<Answer>> m_promises;
    std::deque<domain::Event> m_left; //!< starts of runs still to adopt
};

} // namespace thabat::desk
