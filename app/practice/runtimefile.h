// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace thabat::practice {

//! practice.json: where a service that runs can be reached.
struct RuntimeFile
{
    int port = 0;
    qint64 supervisor = 0; //!< process id
    qint64 worker = 0; //!< process id

    static Result<RuntimeFile> read(const QString &path);
    Result<Done> write(const QString &path) const;
};

} // namespace thabat::practice
