// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace thabat::practice {

//! A file that one process at a time can hold, and that tells the others who holds it.
//!
//! The kernel frees it when the process ends, however it ends, so the process id is never a stale one.
class ProcessLock
{
public:
    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    //! Takes it now, or says Conflict.
    Result<Done> take();

    //! The process that holds it; 0 when nobody does.
    static qint64 holder(const QString &path);

private:
    QString m_path;
    int m_file = -1;
};

} // namespace thabat::practice
