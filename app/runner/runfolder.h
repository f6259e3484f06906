// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <memory>

namespace thabat::runner {

//! The files of one run, in a folder that a run can have only once: that is what makes it run at most once.
//!
//! The runner makes the folder whole in one rename that fails when it is there; whoever finds that a run
//! never began makes it empty, and no runner will begin it any more. The lock in it is held by the living
//! runner and freed by the kernel however it ends. Wishes are empty files, so that they outlive both sides.
class RunFolder
{
public:
    enum class State {
        NotBegun, //!< there is no folder: a runner may still begin
        GivenUp, //!< it never began and never will
        Running, //!< a runner lives
        Over, //!< a runner was there and is gone
    };

    //! For the runner. @p about is kept for people, see describe(). Error Conflict: it began, or was given
    //! up.
    static Result<std::unique_ptr<RunFolder>> begin(const QString &path, const QByteArray &about);
    ~RunFolder(); //!< frees the lock

    //! Makes sure that no runner begins. False: one has, or it was given up before.
    static Result<bool> giveUp(const QString &path);

    static State stateOf(const QString &path);
    static Result<QByteArray> about(const QString &path);
    static QString spool(const QString &path);

    //! Leaves the wish @p name, such as "abort", for the runner; a second time does nothing.
    static Result<Done> wish(const QString &path, const QString &name);
    static bool isWished(const QString &path, const QString &name);

private:
    explicit RunFolder(int lock)
        : m_lock(lock)
    {
    }
    Q_DISABLE_COPY_MOVE(RunFolder)

    int m_lock;
};

} // namespace thabat::runner
