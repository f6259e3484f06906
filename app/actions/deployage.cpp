// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/deployage.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QCoreApplication>

namespace thabat::actions {

using namespace std::chrono_literals;

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::DeployAge)
};

QString roughly(std::chrono::milliseconds age)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age);
    if (minutes < 1h)
        return AgeText::tr("%1 min").arg(QString::number(minutes.count()));
    if (minutes < 72h)
        return AgeText::tr("%1 h").arg(QString::number(minutes / 1h));
    return AgeText::tr("%1 days").arg(QString::number(minutes / 24h));
}

} // namespace

void tellAge(Preview &preview, const runbook::Plan &plan, const QString &deployed, const QDateTime &now)
{
    if (plan.deployed.isEmpty())
        return;
    const auto time = fromRfc3339(deployed);
    const std::chrono::milliseconds age{time ? time->msecsTo(now) : 0};
    preview.needsReason = !time || age > plan.window;
    const auto window = roughly(plan.window);
    if (!time)
        preview.age = AgeText::tr("Nobody knows when it was deployed. Going back needs a reason.");
    else if (preview.needsReason)
        preview.age =
            AgeText::tr("Deployed %1 ago. After %2 prefer a forward fix; going back needs a reason.")
                .arg(roughly(age), window);
    else
        preview.age =
            AgeText::tr("Deployed %1 ago, inside the window of %2.").arg(roughly(std::max(age, 0ms)), window);
}

} // namespace thabat::actions
