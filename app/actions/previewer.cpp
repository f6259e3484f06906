// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previewer.h"

#include "app/actions/previewjob.h"
#include "app/base/text.h"

#include <algorithm>

namespace thabat::actions {

Previewer::Previewer(const runbook::Profile &profile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
{
}

Later<Preview> Previewer::preview(const runbook::Plan &plan, const std::map<QString, QString> &arguments)
{
    for (const auto &[name, value] : arguments) {
        const bool known =
            std::any_of(plan.arguments.begin(), plan.arguments.end(), [&name = name](const auto &argument) {
                return argument.name == name;
            });
        if (!known)
            return answered<Preview>(Error{Error::Code::InvalidInput,
                                           tr("The plan has no argument “%1”.").arg(ltr(shown(name, 100)))});
    }
    auto *job = new PreviewJob({plan, arguments, m_limits}, m_profile, m_clock, this);
    const auto answer = job->answer();
    job->start();
    return answer;
}

} // namespace thabat::actions
