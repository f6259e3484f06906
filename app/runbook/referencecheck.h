// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/jsonpart.h"
#include "app/runbook/profile.h"

namespace thabat::runbook {

//! Follows every reference of a profile that was read: to plans, indicators, components, probes and pages.
//!
//! What leads nowhere is complained about; in checklists and lists it is also taken out, since the rest of a
//! playbook is still worth having at night.
class ReferenceCheck
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceCheck)

public:
    explicit ReferenceCheck(Profile &profile);

    void profile(const JsonPart &file);
    void plans(const JsonPart &file);
    void runbook(const JsonPart &file);

private:
    static void unique(const JsonPart &file, const char *list, const char *key);
    void steps(const JsonPart &part, const char *key, std::vector<ChecklistStep> &steps);
    void playbook(const JsonPart &part, Playbook &playbook);
    void probes(const JsonPart &file);
    void gates(const JsonPart &file);

    //! Complains and clears @p id when it is not empty and not @p known.
    static void orClear(const JsonPart &part, const char *key, QString &id, const void *known);
    void indicatorList(const JsonPart &part, const char *key, QStringList &ids);
    static QString unknown(const QString &id, const char *key);

    Profile &m_profile;
};

} // namespace thabat::runbook
