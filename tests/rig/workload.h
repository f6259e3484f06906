// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/tap.h"

namespace thabat::rig {

//! Fills the journal of @p folder with about @p events notes: short and long ones, batches, rows of another
//! desk, and a restart now and then. Goes on after a failure, as people do; says to the tap what it tries and
//! what it is told. Answers why the written events are not what a replay shows; empty: they are.
QString fill(const QString &folder, int events);

QString journalIn(const QString &folder);

//! Makes @p folder hold @p image and nothing else; answers why it cannot.
QString writeImage(const Image &image, const QString &folder);

//! What a disk must hold: what somebody was told is there, and nothing that nobody wrote.
class Promise
{
public:
    void hear(const Operation &operation);

    //! Looks at what the power left of a journal, opens it, and writes to it. Answers what is wrong; empty:
    //! nothing.
    QString brokenIn(const QString &folder) const;

    //! Makes @p folder hold @p image and nothing else, and judges it.
    QString brokenAfter(const Image &image, const QString &folder) const;

    //! For bits that rot after the power failed: events may be lost, but not without a word.
    QString silentLossAfter(const Image &image, const QString &folder) const;

    bool isEmpty() const { return m_rows.empty(); }

private:
    QString missing(const std::vector<journal::StoredEvent> &found) const;
    QString foreign(const std::vector<journal::StoredEvent> &found) const;
    QString badRecord(const QString &folder) const;
    QString badStore(const QString &folder) const;

    std::vector<journal::StoredEvent> m_rows; //!< acknowledged
    std::vector<QByteArray> m_attempts; //!< every payload that somebody tried to write
};

} // namespace thabat::rig
