// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/planrun.h"
#include "app/base/home.h"
#include "app/base/language.h"

namespace thabat::runner {

//! Everything a runner needs to carry one run out with nobody beside it.
struct RunOrder
{
    QString folder = {}; //!< where the run keeps its files, see RunFolder
    Language language = Language::English; //!< of what it says
    Home home = {};
    QString profile = {}; //!< folder of the profile: its service is watched while the run is verified
    std::map<QString, QString> variables = {}; //!< instead of the profile's
    QString title = {}; //!< of the plan, English
    actions::RunRequest request = {};
    Secrets secrets = {}; //!< of the desk: what its keychain has for the profile
};

//! The order as a runner takes it, secrets and all: for its memory only, never for a file.
QByteArray encode(const RunOrder &order);

//! The same without secrets: enough for a person to see later what runs, not enough to run it.
QByteArray describe(const RunOrder &order);

//! Reads either. Error: it is not an order, or was cut short.
Result<RunOrder> decodeOrder(const QByteArray &bytes);

} // namespace thabat::runner
