// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/home.h"
#include "app/base/json.h"
#include "app/monitor/servicesurvey.h"

namespace thabat::desk {

//! What a person says about a service that the desk shall watch.
struct NewProfile
{
    QString name = {}; //!< of the folder: letters, digits, "-" and "_"; empty: made from the host
    QString title = {}; //!< empty: the host
    QString environment = {}; //!< such as "production"
};

//! An indicator worth watching, found among the metrics of a service: members of "indicators" and "alerts" of
//! a profile.
struct ProposedIndicator
{
    Json indicator = {};
    Json alert = {}; //!< null: none is usual
};

//! The usual signals, as far as @p exposition has them: errors, latency, traffic, then what runs full. Names
//! follow the conventions of Prometheus's client libraries; a service that uses others gets fewer.
std::vector<ProposedIndicator> proposeIndicators(const monitor::Exposition &exposition);

//! profile.json for a service that looked like @p survey.
Json proposeProfile(const NewProfile &wanted, const monitor::ServiceSurvey &survey);

//! The name of the folder of @p wanted.
QString profileNameOf(const NewProfile &wanted, const monitor::ServiceSurvey &survey);

//! Writes the profile with the usual severities, first ten minutes and duties, and answers with its name.
//! What was written is read again; a profile that exists is never overwritten (Conflict). InvalidInput: the
//! name, or nothing was found to watch. Io, DiskFull: it could not be written; nothing is left behind.
Result<QString> writeNewProfile(const Home &home, const NewProfile &wanted,
                                const monitor::ServiceSurvey &survey);

} // namespace thabat::desk
