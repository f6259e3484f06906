// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/runscard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRuns = 3;

} // namespace

RunsCard::RunsCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
{
    setObjectName(u"runs"_s);
    for (size_t i = 0; i < mostRuns; ++i) {
        m_rows.push_back(new PlainLabel(TextStyle::Body, this));
        body()->addWidget(m_rows.back());
    }
}

void RunsCard::refresh()
{
    setTitle(tr("Last runs"));
    std::vector<const domain::Run *> runs;
    for (const auto *incident : m_parts.desk.replay().incidents()) {
        for (const auto &run : incident->runs)
            runs.push_back(&run);
    }
    std::sort(runs.begin(), runs.end(), [](const auto *a, const auto *b) {
        return a->started > b->started;
    });
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < runs.size());
        m_rows[i]->setText(i < runs.size() ? lineOf(*runs[i]) : QString());
    }
    setVisible(!runs.empty());
}

QString RunsCard::lineOf(const domain::Run &run) const
{
    const auto *plan = m_parts.desk.profile().plan(run.what.plan);
    const auto title = plan ? m_parts.speech.of(plan->title) : isolate(shown(run.what.title, 120));
    const auto when = tr("%1 ago").arg(m_parts.speech.age(run.started, m_parts.now()));
    const auto how = run.end ? m_parts.speech.outcome(run.end->outcome) : tr("running");
    return Speech::dotted({title, how, when});
}

} // namespace thabat::ui
