// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/findings.h"

#include <QStringList>

namespace thabat::runbook {

//! One file of a profile, read and compared with its schema.
struct ProfileFile
{
    Findings findings{JsonDocument{}};
    QString unreadable = {}; //!< the complaint, when nothing of the file could be read
    bool standIn = false; //!< it is the shipped file, in place of one that is unreadable

    static ProfileFile read(const QString &folder, const QString &name);
    QStringList complaints() const;
};

//! The files of a profile folder.
struct ProfileFiles
{
    ProfileFile profile = {};
    ProfileFile plans = {};
    ProfileFile runbook = {};
    ProfileFile calendar = {}; //!< the shipped one, when the folder has none or a broken one

    //! The Error is about profile.json. Without plans there are none; without a runbook the shipped one
    //! stands in, since the first ten minutes must not depend on a comma.
    static Result<ProfileFiles> read(const QString &folder);

    QStringList complaints() const;

    //! For a folder that read() refuses.
    static QStringList complaintsWithoutProfile(const QString &folder);
};

} // namespace thabat::runbook
