// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/home.h"
#include "app/base/json.h"
#include "app/journal/hubsettings.h"

#include <map>

namespace thabat::desk {

//! One file with what a team shares: a profile with its runbook and plans, and where desks meet. Names,
//! phones, users and secrets are not in it.
//!
//! @p folder is a profile's. Errors: Io, a file cannot be read; InvalidInput, it is not JSON, or something in
//! it looks like a secret, with its place.
Result<Json> teamFileOf(const QString &folder, const journal::HubSettings &hub);

//! Where something that looks like a secret is in @p json, as a JSON pointer; empty: nowhere.
QString secretIn(const Json &json);

//! Makes the profile of @p file on this machine, under @p name or else its own, and answers with the name.
//! Errors: InvalidInput, it is no such file; Conflict, there is a profile of that name; Io, DiskFull.
Result<QString> takeTeamFile(const Home &home, const Json &file, const QString &name);

//! Makes a profile of @p files (name to contents) and reads it back. Nothing is left behind when it fails,
//! and nothing that exists is overwritten (Conflict). InvalidInput: the name, or the files make no profile.
Result<Done> installProfile(const Home &home, const QString &name,
                            const std::map<QString, QByteArray> &files);

} // namespace thabat::desk
