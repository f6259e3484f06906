// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace thabat::journal {

//! The right to write one journal. The kernel frees it when the process ends, however it ends. The file says
//! which process has it.
class JournalLock
{
public:
    //! Error::Code::Conflict when another process, or another lock of this one, has it.
    static Result<std::unique_ptr<JournalLock>> take(const QString &lockFile);
    ~JournalLock();

    //! The process that took the lock last, for somebody who waits to see that it changes hands; 0: nobody
    //! yet.
    static qint64 holder(const QString &lockFile);

    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;

private:
    explicit JournalLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace thabat::journal
