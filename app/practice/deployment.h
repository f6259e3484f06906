// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/datafolder.h"
#include "app/practice/runtimefile.h"

#include <chrono>

namespace thabat::practice {

//! Changes the version that runs, and waits until it does. Each deploy says what it is doing, line by line.
class Deployment
{
public:
    explicit Deployment(const DataFolder &folder);

    //! NotFound for an unknown version and Conflict for a frozen one: then nothing was changed.
    Result<Done> deploy(const QString &version);

    //! A new worker process with the same version.
    Result<Done> restart();

private:
    Result<Done> mayDeploy(const QString &version, const QString &running) const;
    Result<RuntimeFile> running() const;
    Result<Done> replaceWorker(const QString &version);

    DataFolder m_folder;
};

} // namespace thabat::practice
