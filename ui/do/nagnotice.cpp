// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/nagnotice.h"

#include "app/base/text.h"
#include "ui/models/pagelist.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace thabat::ui {

using namespace Qt::StringLiterals;

NagNotice::NagNotice(const ZoneParts &parts, const OnCallNames &names, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_names(names)
    , m_banner(new Banner(parts.appearance, this))
{
    setObjectName(u"nag"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, &NagNotice::act);
    hide();
}

void NagNotice::refresh()
{
    const auto *incident = m_parts.incident();
    const auto now = m_parts.now();
    const auto *page = incident ? overduePage(*incident, now) : nullptr;
    const auto roles =
        incident ? overdueRoles(*incident, m_parts.desk.profile().runbook, now) : std::vector<domain::Role>();
    setVisible(page || !roles.empty());
    if (page)
        showUnanswered(*page);
    else if (!roles.empty())
        showRoles(roles);
    else
        m_about.clear();
}

void NagNotice::showUnanswered(const domain::Page &page)
{
    const auto &pages = m_parts.incident()->pages;
    const auto asked = domain::askedFor(pages, page.what.rule, page.what.who);
    const auto *next = m_names.list().next(dutyOf(page, m_parts.desk.profile()), asked);
    const auto since = waited(page.at, std::chrono::milliseconds(page.what.answerWithin));
    m_rule = page.what.rule;
    m_who = page.what.who;
    m_hasNext = next != nullptr;
    if (next)
        say(page.what.page,
            tr("No answer for %1. Escalate to %2?").arg(since, isolate(shown(next->name, 80))),
            tr("Escalate"));
    else
        say(page.what.page, tr("No answer for %1 from %2.").arg(since, isolate(shown(page.called(), 80))),
            tr("Who to page"));
}

void NagNotice::showRoles(const std::vector<domain::Role> &roles)
{
    QStringList names;
    for (const auto role : roles)
        names += m_parts.speech.role(role);
    m_rule.clear();
    const auto *severity = m_parts.desk.profile().runbook.severity(m_parts.incident()->severity);
    const auto since = waited(m_parts.incident()->severitySince, *severity->rolesWithin);
    say(m_parts.incident()->id, tr("Nobody for %1 yet: %2").arg(since, names.join(u" · "_s)), tr("Assign"));
}

//! In steps of what was asked for, so that the sentence stands still and can be read.
QString NagNotice::waited(const QDateTime &since, std::chrono::milliseconds step) const
{
    const auto times = std::max<qint64>(1, since.msecsTo(m_parts.now()) / std::max<qint64>(1, step.count()));
    return m_parts.speech.age(since, since.addMSecs(times * step.count()));
}

void NagNotice::say(const QString &about, const QString &text, const QString &verb)
{
    m_banner->setAction(m_parts.mayWrite() ? verb : QString());
    if (std::exchange(m_text, text) != text || m_banner->isHidden())
        m_banner->showMessage(domain::Severity::P2, text);
    if (std::exchange(m_about, about) != about)
        Q_EMIT appeared(text);
}

void NagNotice::act()
{
    if (m_rule.isEmpty())
        Q_EMIT rolesWanted();
    else if (m_hasNext)
        Q_EMIT escalateWanted(m_rule, m_who);
    else
        Q_EMIT pageWanted(m_rule);
}

} // namespace thabat::ui
