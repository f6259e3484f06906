// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/runbook/profile.h"

#include <set>

namespace thabat::actions {

//! Fills the placeholders of one plan from variables, arguments and facts, and collects what is in the way.
//!
//! The order is fixed: facts first, then arguments (whose initial values may hold facts), then the rest.
class PlanFilling
{
public:
    PlanFilling(const runbook::Plan &plan, const runbook::Profile &profile,
                const std::map<QString, QString> &given);

    //! @p fact ready to be looked up; its problem says what cannot be filled.
    Fact prepare(runbook::PlanFact &fact) const;

    //! Whether everything is settled that @p fact asks with, or that its answer is read with.
    bool canAsk(const runbook::PlanFact &fact) const;
    bool canSettle(const runbook::PlanFact &fact) const;

    //! Finds the value of the fact @p number in @p answer, or keeps why there is none.
    void settle(size_t number, const Result<QByteArray> &answer);

    //! Everything that does not need the clock or a dry run.
    Preview preview();

    std::vector<LiteralStep> dryRun() const; //!< after preview(); empty when blocked

    QString deployed() const; //!< the time of the deploy as a fact told it; empty: not known

private:
    QString filled(const QString &text);
    QStringList filled(const QStringList &texts);
    LiteralStep filled(const runbook::PlanStep &step);
    runbook::Shown filled(const runbook::Shown &shown);
    std::map<QString, QString> filledWithSecrets(const std::map<QString, QString> &texts);
    bool isSettled(const QString &text) const;
    void offerArguments();
    void fillArguments();
    void fillArgument(const runbook::PlanArgument &argument);
    void fillCheck();
    void checkStep(const LiteralStep &step);
    void refuseWhatRunsAlready();
    void block(const QString &why);
    QString causeOf(const QString &text, const QString &otherwise) const;

    const runbook::Plan &m_plan;
    const runbook::Profile &m_profile;
    std::map<QString, QString> m_given;
    std::map<QString, QString> m_values;
    Preview m_preview;
    std::vector<LiteralStep> m_dryRun;
    std::set<QString> m_settled; //!< "fact.name", with a value or without
    std::set<QString> m_notAsked; //!< facts that needed one that is missing, which says why
    QStringList m_certain; //!< problems of facts on which nothing may run
};

} // namespace thabat::actions
