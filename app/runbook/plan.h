// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/base/secrets.h"

#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace thabat::runbook {

//! How dangerous a plan is, and so how it is confirmed (ux.md 14): A at once, with undo; B hold or type the
//! target; C a second person, a reason and the typed target.
enum class PlanClass { A, B, C };

//! One step of a plan. Texts with {placeholders} are filled from arguments, facts and the profile's
//! variables; headers and environment may also name {secret.NAME}, which only the step itself looks up.
struct PlanStep
{
    enum class Kind { Process, Http, Wait, Ask };

    QString id = {};
    Kind kind = Kind::Process;
    LocalizedText title = {};
    std::chrono::milliseconds timeout{60'000};

    QString program = {}; //!< absolute path, may start with {bin}
    QStringList arguments = {};
    QString workingFolder = {};
    std::map<QString, QString> environment = {}; //!< all the child sees besides PATH and LC_ALL

    QString method = {};
    QString url = {};
    std::map<QString, QString> headers = {};
    QString body = {};
    std::vector<int> expectStatus = {}; //!< empty: 200, 201 and 204, which say that it is done

    std::chrono::milliseconds wait{0};
    LocalizedText question = {};
};

//! A value a plan needs and a person may change, such as the tag to go back to.
struct PlanArgument
{
    QString name = {};
    LocalizedText title = {};
    QString pattern = {}; //!< anchored regular expression every value must match
    QString initial = {}; //!< may hold {fact.name}; empty: must be given
};

//! Something looked up just before the preview: what runs now, which release was before it.
struct PlanFact
{
    QString name = {};
    LocalizedText title = {};
    QString url = {}; //!< asked with @c method, then @c pointer into the JSON answer, or @c header …
    QString method = {}; //!< GET or HEAD; empty: GET
    std::map<QString, QString> headers = {}; //!< sent; may name {secret.NAME}
    QString pointer = {};
    QString header = {}; //!< of the answer, such as Docker-Content-Digest
    QString program = {}; //!< … or a program: the first output line that matches @c pattern (group 1)
    QStringList arguments = {};
    std::map<QString, QString> environment = {}; //!< of the program
    QString pattern = {}; //!< {fact.name} in it stands for that value, literally
    QString other = {}; //!< when set (may hold {fact.name}): skip lines whose group 1 equals it
    QString before = {}; //!< when set: the newest release older than this one, by semantic version order
    std::chrono::milliseconds timeout{0}; //!< 0: as long as a preview waits for a server or a program
    bool only = false; //!< several different values are not a fact: nothing may run on one of them
    Secrets secrets = {}; //!< where the names of secrets are looked up, see lookUpIn()
    LocalizedText missing = {}; //!< said, and in the way, when it is certain that there is none
};

//! What a lookup must show after the last step, such as the image that really runs.
struct Shown
{
    PlanFact lookup = {}; //!< its name does not matter
    QString is = {}; //!< with placeholders
    int times = 3; //!< in a row
};

//! How a finished plan shows that it worked. Empty parts are not checked.
struct Verification
{
    QString healthUrl = {};
    int times = 3; //!< good answers in a row
    std::chrono::milliseconds every{1000};
    QString versionUrl = {};
    QString versionPointer = {};
    QString version = {}; //!< what the pointer must show, with placeholders
    std::vector<Shown> shows = {}; //!< also read back when the answer of the last step was lost
    QString indicator = {}; //!< id; must stay below @c below for @c stable
    double below = 0;
    std::chrono::milliseconds stable{0};
    std::chrono::milliseconds within{120'000}; //!< after this, not verified
};

//! Something the desk can do for the commander: a rollback, or an automated playbook step. Data, not code.
struct Plan
{
    QString id = {};
    QString section = {}; //!< of the runbook, such as "6.1"
    LocalizedText title = {};
    LocalizedText summary = {};
    LocalizedText cannotUndo = {}; //!< what is lost for good; empty: nothing
    PlanClass planClass = PlanClass::B;
    bool rollback = false; //!< one of the rollback buttons, in the order of the file
    QString undo = {}; //!< id of the plan that takes it back, run with the same arguments
    QString target = {}; //!< what must be typed to confirm, such as "{tag}"
    std::vector<PlanArgument> arguments = {};
    std::vector<PlanFact> facts = {};
    std::vector<PlanStep> dryRun = {}; //!< run for the preview only; their output is shown in it
    std::vector<PlanStep> steps = {};
    Verification verification = {};
    QString deployed = {}; //!< a fact with the time of the deploy, such as "{fact.started}"; empty: not asked
    std::chrono::milliseconds window{86'400'000}; //!< a deploy older than this needs a reason to go back
    LocalizedText loan = {}; //!< when set: the plan makes a temporary state, named so
    std::chrono::milliseconds loanFor{0}; //!< how long it may stay
    QString problem = {}; //!< when set the plan is switched off, for this reason
};

} // namespace thabat::runbook
