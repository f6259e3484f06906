// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/literalstep.h"
#include "app/desk/workplace.h"
#include "app/runner/cutrun.h"

#include <QTimer>

#include <set>

namespace thabat::desk {

//! Takes over into the journal what a runner tells: in order, each once, again while the disk refuses.
//!
//! The runner keeps its own record, so a journal that cannot be written does not stop a rollback half way.
class RunRecorder : public QObject
{
    Q_OBJECT

public:
    //! The run as its start was journalled.
    struct About
    {
        QString run = {};
        QString plan = {};
        QString title = {};
        QString incident = {};
        QString author = {};
        std::vector<actions::LiteralStep> steps = {};
    };

    RunRecorder(Workplace &workplace, About about, QObject *parent = nullptr);

    //! For a run of an earlier life: what the journal has of it already is not written again.
    void learnWhatIsKnown();

    void take(const std::vector<runner::SpoolRecord> &records);

    //! Does the journal know of a step of this run?
    bool knowsSteps() const { return !m_known.empty(); }

    //! While held everything is only collected; then it is written in one piece.
    void setHeld(bool held);

    //! The end, after everything that was taken; recorded() follows.
    void finish(const runner::RunEnd &end);

Q_SIGNALS:
    //! The end is on the disk; or it is not, and @p problem says why.
    void recorded(const QString &problem);

private:
    void add(const domain::Happening &happening, const QString &key);
    void write();
    void written(size_t count, const Result<Answer> &answer);
    const actions::LiteralStep *stepOf(int step) const;

    Workplace &m_workplace;
    About m_about;
    std::set<QString> m_known; //!< "intended:1" and the like
    std::vector<domain::Happening> m_waiting;
    bool m_held = false;
    bool m_writing = false;
    bool m_finished = false;
    int m_refusals = 0;
    QTimer m_again;
};

} // namespace thabat::desk
