// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previewjob.h"

#include "app/actions/factlookup.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace thabat::actions {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds factsLimit = 900ms;
constexpr std::chrono::milliseconds dryRunLimit = 5s;
constexpr auto tokenLife = 60s;
constexpr qsizetype longestDryRun = 256 * 1024;

QString freshNonce()
{
    std::array<char, 16> bytes{};
    if (sodium_init() < 0)
        return {};
    randombytes_buf(bytes.data(), bytes.size());
    return QString::fromLatin1(QByteArray(bytes.data(), qsizetype(bytes.size())).toHex());
}

} // namespace

PreviewJob::PreviewJob(const runbook::Plan &plan, const runbook::Profile &profile,
                       const std::map<QString, QString> &given, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_filling(m_plan, profile, given)
    , m_entries(plan.facts.size())
{
    m_promise.start();
    m_limit.setSingleShot(true);
}

PreviewJob::~PreviewJob()
{
    if (!m_promise.future().isFinished())
        m_promise.future().cancel();
}

void PreviewJob::start()
{
    connect(&m_limit, &QTimer::timeout, this, &PreviewJob::factsDone);
    m_limit.start(factsLimit);
    for (size_t i = 0; i < m_plan.facts.size(); ++i)
        lookUp(i);
    if (m_plan.facts.empty())
        factsDone();
}

void PreviewJob::lookUp(size_t number)
{
    auto fact = m_plan.facts[number];
    const auto prepared = m_filling.prepare(fact);
    if (!prepared.problem.isEmpty()) {
        m_entries[number] = Error{Error::Code::InvalidInput, prepared.problem};
        fact = {}; // nothing is asked; the answer below is ignored
    }
    m_lookups.push_back(std::make_unique<FactLookup>(fact, factsLimit));
    whenDone(m_lookups.back()->entries(), this, [this, number](const Result<QStringList> &entries) {
        if (m_filled)
            return; // too late: the preview is made without it
        if (!m_entries[number])
            m_entries[number] = entries;
        const bool all = std::all_of(m_entries.begin(), m_entries.end(), [](const auto &one) {
            return one.has_value();
        });
        if (all)
            factsDone();
    });
}

void PreviewJob::factsDone()
{
    if (m_filled)
        return;
    m_filled = true;
    m_limit.stop();
    m_limit.disconnect(this);
    for (size_t i = 0; i < m_plan.facts.size(); ++i) {
        const Result<QStringList> late = Error{Error::Code::Timeout, tr("No answer within 1 s.")};
        m_filling.settle(m_plan.facts[i], m_entries[i].value_or(late));
    }
    m_preview = m_filling.preview();
    m_dryRun = m_filling.dryRun();
    std::reverse(m_dryRun.begin(), m_dryRun.end());
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_step)
            m_step->stop();
    });
    m_limit.start(dryRunLimit);
    nextDryRun();
}

void PreviewJob::nextDryRun()
{
    if (m_dryRun.empty())
        return finish();
    m_step = makeStep(m_dryRun.back());
    m_dryRun.pop_back();
    if (!m_step)
        return nextDryRun();
    connect(m_step.get(), &Step::output, this, [this](const QString &text) {
        if (m_preview.dryRun.size() < longestDryRun)
            m_preview.dryRun += text;
    });
    connect(m_step.get(), &Step::ended, this, &PreviewJob::dryRunOver);
    m_step->start();
}

void PreviewJob::dryRunOver(const StepOutcome &outcome)
{
    m_step.release()->deleteLater();
    switch (outcome.result) {
    case StepResult::Done:
        return nextDryRun();
    case StepResult::TimedOut:
    case StepResult::Stopped:
        m_preview.warnings << tr("The dry run did not finish in time. What it would show is not known.");
        break;
    case StepResult::Failed:
    case StepResult::Unknown:
        m_preview.blockers << tr("The dry run went wrong, and the plan did not run. %1").arg(outcome.message);
        break;
    }
    finish();
}

void PreviewJob::finish()
{
    m_limit.stop();
    m_preview.nonce = freshNonce();
    m_preview.made = m_clock.now();
    m_preview.expires = m_preview.made.addSecs(tokenLife.count());
    m_preview.token = tokenOf(m_preview);
    m_promise.addResult(Result<Preview>(m_preview));
    m_promise.finish();
    deleteLater();
}

} // namespace thabat::actions
