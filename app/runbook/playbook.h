// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace thabat::runbook {

//! One step of a checklist: of the first 10 minutes, or of a playbook.
struct ChecklistStep
{
    //! What the person is asked for (ux.md 5.4).
    enum class Kind { Look, Verify, Do, Decide, Note };

    int number = 0; //!< from 1
    Kind kind = Kind::Do;
    LocalizedText title = {};
    LocalizedText text = {};
    QString command = {}; //!< shown left to right, to copy
    QString plan = {}; //!< id of the Plan that does it
    QString indicator = {}; //!< sensed by this Indicator …
    QString component = {}; //!< … or by the state of this component
    LocalizedText loan = {}; //!< doing it makes a temporary state, named so …
    std::chrono::milliseconds loanFor{0}; //!< … that must be undone within this time
};

//! A live sign that a playbook fits. Exactly one of the sources is set, or none: a person must judge.
struct Sign
{
    LocalizedText text = {};
    QString indicator = {};
    double above = 0; //!< the sign matches when the indicator is above this
    QString component = {}; //!< the sign matches when this component is not ok
};

//! What to do about one kind of incident (runbook 2.1 to 2.7, 3 and the cost spike).
struct Playbook
{
    QString id = {}; //!< such as "llm-outage"
    QString section = {}; //!< such as "2.1"
    LocalizedText title = {};
    LocalizedText symptoms = {};
    LocalizedText prevention = {};
    std::vector<Sign> signs = {};
    std::vector<ChecklistStep> steps = {};
    QStringList charts = {}; //!< indicators for chart slots 5 and 6
    QStringList pages = {}; //!< ids of PageRules
    bool breachClock = false; //!< personal data may be affected: offer the PDPL clock
    QString problem = {};
};

} // namespace thabat::runbook
