// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/runbook/profile.h"

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

    //! Finds the value of @p fact in @p answer, or keeps why there is none.
    void settle(const runbook::PlanFact &fact, const Result<QByteArray> &answer);

    //! Everything that does not need the clock or a dry run.
    Preview preview();

    std::vector<LiteralStep> dryRun(); //!< empty when blocked

private:
    QString filled(const QString &text);
    std::map<QString, QString> filled(const std::map<QString, QString> &texts);
    QStringList filled(const QStringList &texts);
    LiteralStep filled(const runbook::PlanStep &step);
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
};

} // namespace thabat::actions
