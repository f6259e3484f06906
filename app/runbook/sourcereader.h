// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/commands.h"
#include "app/runbook/jsonpart.h"
#include "app/runbook/profile.h"

namespace thabat::runbook {

//! Reads where profile.json says to look: probes, metrics and evidence. Addresses come out ready to use.
class SourceReader
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)

public:
    explicit SourceReader(CommandCheck check, Commands commands = {});

    std::vector<HealthProbe> probes(const JsonPart &profile) const;
    std::vector<MetricsSource> sources(const JsonPart &profile) const;
    Server server(const JsonPart &profile, const char *key) const;

    //! Sources that are wrong are left out: an evidence source has no place to show its problem.
    std::vector<EvidenceSource> evidence(const JsonPart &profile) const;

private:
    HealthProbe probe(const JsonPart &part) const;
    EvidenceSource evidenceSource(const JsonPart &part) const;
    QString url(const JsonPart &part) const;
    Login login(const JsonPart &part) const;
    QString filled(const QString &text) const;

    CommandCheck m_check;
    Commands m_commands;
};

} // namespace thabat::runbook
