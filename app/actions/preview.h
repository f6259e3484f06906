// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/literalstep.h"
#include "app/runbook/indicator.h"

#include <QDateTime>

namespace thabat::actions {

//! Something looked up for the preview, such as the version that runs now.
struct Fact
{
    QString name = {};
    LocalizedText title = {};
    QString value = {};
    QString problem = {}; //!< why there is no value
};

//! What is looked at after the last step, and the words to say when it does not come right.
struct Check
{
    runbook::Verification verification = {}; //!< placeholders filled
    LocalizedText indicatorTitle = {};
    runbook::Indicator::Unit unit = runbook::Indicator::Unit::Count;
    bool rollback = false; //!< a failure says that the deploy may not be the cause
};

//! What is known of other desks that could run the same plan now.
enum class Others {
    NoHub, //!< this desk is alone by its settings
    Nobody,
    Somebody,
    RanOut, //!< somebody's desk began it and does not answer any more
    NotSeen, //!< the hub does not answer
};

QString toKey(Others others); //!< "noHub", "nobody", "somebody", "ranOut", "notSeen"

//! Everything a person must see before a plan runs. Nothing has run when it is made, except the dry run.
struct Preview
{
    QString plan = {};
    runbook::PlanClass planClass = runbook::PlanClass::B;
    QString environment = {}; //!< in capitals, such as PRODUCTION
    bool production = true;
    std::map<QString, QString> arguments = {}; //!< as given, and the initial values of the others
    std::vector<Fact> facts = {};
    std::vector<LiteralStep> steps = {};
    Check check = {};
    QString dryRun = {}; //!< output of the dry-run steps
    QString target = {}; //!< what must be typed to confirm
    QStringList blockers = {}; //!< why it cannot run; empty: it can
    QStringList warnings = {};
    Others others = Others::NoHub;
    QString age =
        {}; //!< how long ago what runs now was deployed, as a sentence; empty: the plan does not ask
    bool needsReason = false; //!< that was too long ago, or nobody knows: going back needs a reason
    QString nonce = {}; //!< makes two previews of the same facts differ
    QString token = {}; //!< tokenOf() this preview
    QDateTime made = {};
    QDateTime expires = {}; //!< 60 s after @c made
};

//! Sixteen lower-case base32 characters that stand for exactly this plan: its steps, arguments,
//! environment, fact values and nonce. What a token was given for cannot be swapped afterwards.
QString tokenOf(const Preview &preview);

//! tokenOf() @p fresh as if it had been made with the nonce of @p recorded: equal to the token of
//! @p recorded when nothing changed since.
QString tokenAgain(const Preview &fresh, const Preview &recorded);

} // namespace thabat::actions
