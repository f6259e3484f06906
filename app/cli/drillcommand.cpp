// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drillcommand.h"

#include "app/cli/drill.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

DrillCommand::DrillCommand() = default;
DrillCommand::~DrillCommand() = default;

CliCommand::Shape DrillCommand::shape() const
{
    return {u"drill"_s,
            u"run a whole game day: %1"_s.arg(drillScenarios().join(u", "_s)),
            {u"scenario"_s},
            {},
            {},
            {}};
}

void DrillCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto scenario = words.of(u"scenario"_s);
    if (!drillScenarios().contains(scenario))
        return finish(context.fail(
            {Error::Code::InvalidInput,
             tr("“%1” is not a drill; there are: %2").arg(scenario, drillScenarios().join(u", "_s))}));
    m_drill = std::make_unique<Drill>(context, scenario);
    m_drill->run(std::move(finish));
}

} // namespace thabat::cli
