// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/role.h"
#include "app/domain/severity.h"
#include "app/runbook/playbook.h"

#include <map>
#include <optional>

namespace thabat::runbook {

//! What a severity means and what it asks of people (runbook 0).
struct SeverityRule
{
    domain::Severity severity = domain::Severity::P3;
    LocalizedText definition = {};
    LocalizedText response = {};
    std::optional<std::chrono::milliseconds> commanderWithin = {};
    std::optional<std::chrono::milliseconds> updateEvery = {};
    std::map<QString, std::chrono::milliseconds> updateFor = {}; //!< by audience; see domain/keys.h
    std::optional<std::chrono::milliseconds> quietAfter = {}; //!< a scribe who wrote nothing for so long
    bool first10 = false; //!< the first-10-minutes list applies
    std::optional<std::chrono::milliseconds> rolesWithin =
        {}; //!< how soon every role is filled; none: never asked

    //! After how long without an entry by a person the scribe is reminded: what is written here, else ten
    //! minutes for P0 and twenty for P1; 0: never.
    std::chrono::milliseconds quietGap() const;
};

struct RoleText
{
    domain::Role role = domain::Role::Commander;
    LocalizedText title = {};
    LocalizedText duty = {};
};

//! Who to page on which condition (runbook 8). Names and phones live in oncall.md, never here.
struct PageRule
{
    QString id = {};
    LocalizedText condition = {};
    LocalizedText who = {}; //!< duties, joined with "+"
    std::chrono::milliseconds answerWithin{300'000}; //!< then it is time to call the next person

    //! What @ref who names, one by one.
    std::vector<LocalizedText> duties() const;
};

//! Something owed after an incident (runbook 5).
struct Duty
{
    QString id = {};
    LocalizedText text = {};
};

//! Something that must be true before an incident (runbook 7).
struct HygieneItem
{
    //! How the desk can know: the probes run, the alerts are defined, oncall.md is readable, or a person says
    //! so.
    enum class Sensed { Probes, Alerts, OnCallFile, Person };

    QString id = {};
    LocalizedText text = {};
    Sensed sensed = Sensed::Person;
    std::chrono::milliseconds every{0}; //!< overdue after this; 0: no age
};

//! The runbook as data: everything runbook.json holds.
struct Runbook
{
    std::vector<SeverityRule> severities = {};
    std::vector<ChecklistStep> first10 = {};
    std::vector<Playbook> playbooks = {};
    std::vector<RoleText> roles = {};
    std::vector<Duty> duties = {};
    std::vector<HygieneItem> hygiene = {};
    std::vector<PageRule> pages = {};

    const SeverityRule *severity(domain::Severity severity) const;
    const Playbook *playbook(QStringView idOrSection) const;
    const RoleText *role(domain::Role role) const;
    const PageRule *page(QStringView id) const;
};

} // namespace thabat::runbook
