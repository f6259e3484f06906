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

PreviewJob::PreviewJob(PreviewOrder order, const runbook::Profile &profile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_clock(clock)
    , m_filling(m_order.plan, profile, m_order.given)
    , m_answers(m_order.plan.facts.size())
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
    m_limit.start(std::max(m_order.limits.server, m_order.limits.program));
    for (size_t i = 0; i < m_order.plan.facts.size(); ++i)
        lookUp(i);
    if (m_order.plan.facts.empty())
        factsDone();
}

void PreviewJob::lookUp(size_t number)
{
    auto fact = m_order.plan.facts[number];
    const auto prepared = m_filling.prepare(fact);
    if (!prepared.problem.isEmpty()) {
        m_answers[number] = Error{Error::Code::InvalidInput, prepared.problem};
        fact = {}; // nothing is asked; the answer below is ignored
    }
    const auto limit = fact.program.isEmpty() ? m_order.limits.server : m_order.limits.program;
    m_lookups.push_back(std::make_unique<FactLookup>(fact, limit));
    whenDone(m_lookups.back()->answer(), this, [this, number](const Result<QByteArray> &answer) {
        if (m_filled)
            return; // too late: the preview is made without it
        if (!m_answers[number])
            m_answers[number] = answer;
        const bool all = std::all_of(m_answers.begin(), m_answers.end(), [](const auto &one) {
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
    for (size_t i = 0; i < m_order.plan.facts.size(); ++i) {
        const Result<QByteArray> late = Error{Error::Code::Timeout, tr("No answer in time.")};
        m_filling.settle(m_order.plan.facts[i], m_answers[i].value_or(late));
    }
    m_preview = m_filling.preview();
    m_dryRun = m_filling.dryRun();
    std::reverse(m_dryRun.begin(), m_dryRun.end());
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_step)
            m_step->stop();
    });
    m_limit.start(m_order.limits.dryRun);
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
