// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/home.h"
#include "app/base/result.h"
#include "app/runbook/profile.h"

namespace thabat::runbook {

//! What a profile may refer to and cannot know itself.
struct ProfileContext
{
    QString bin = {}; //!< {bin}: the folder of the running program
    QString data = {}; //!< {data}: where Thabat keeps data on this machine
    QString config = {}; //!< where the on-call file of an embedded profile is looked for
    std::map<QString, QString> variables = {}; //!< instead of what the profile says, such as "service"
};

//! The context of this process: {bin} is the folder of the program, the rest is @p home.
ProfileContext contextOf(const Home &home);

//! Where the profile @p nameOrFolder is: a folder, else a profile installed in @p home, else an embedded one.
Result<QString> findProfile(const QString &nameOrFolder, const Home &home);

//! Reads profile.json, runbook.json and plans.json of @p folder (of this machine, or ":/profiles/…").
//!
//! Only a profile.json that is missing or not JSON is an Error. Any other part that is wrong is switched off,
//! says why in its problem and in Profile::problems, and the rest works. Addresses, programs and commands
//! outside of plans have their {variables} filled in; those of plans keep their placeholders.
Result<Profile> readProfile(const QString &folder, const ProfileContext &context);

//! Every complaint about the files of @p folder, one "file:line:col: /pointer: message" each, in the order of
//! files and lines; empty when all is well. The Error is about a folder that cannot be read.
Result<QStringList> checkProfile(const QString &folder);

} // namespace thabat::runbook
