// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previewjob.h"

#include "app/actions/deployage.h"
#include "app/actions/factlookup.h"
#include "app/actions/sqllosses.h"
#include "app/actions/tellingline.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace thabat::actions {

using namespace Qt::StringLiterals;
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
    , m_looks(m_order.plan.facts.size())
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
    m_limit.start(m_order.limits.facts);
    goOn();
}

//! Asks for every fact that can be asked for now, and keeps every answer that can be understood now.
void PreviewJob::goOn()
{
    if (m_filled)
        return; // too late: the preview is made without it
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < m_looks.size(); ++i)
            more = goOn(i) || more;
    }
    const bool waits = std::any_of(m_looks.begin(), m_looks.end(), [](const Look &look) {
        return look.asked && !look.answer;
    });
    if (!waits)
        factsDone();
}

//! True when something happened that others may wait for.
bool PreviewJob::goOn(size_t number)
{
    const auto &fact = m_order.plan.facts[number];
    auto &look = m_looks[number];
    const bool asks = !look.asked && m_filling.canAsk(fact);
    if (asks) {
        look.asked = true;
        lookUp(number);
    }
    const bool settles = look.answer && !look.settled && m_filling.canSettle(fact);
    if (settles)
        settle(number, *look.answer);
    return asks || settles;
}

void PreviewJob::settle(size_t number, const Result<QByteArray> &answer)
{
    m_looks[number].settled = true;
    m_filling.settle(number, answer);
}

void PreviewJob::lookUp(size_t number)
{
    auto fact = m_order.plan.facts[number];
    const auto prepared = m_filling.prepare(fact);
    if (!prepared.problem.isEmpty()) {
        m_looks[number].answer = Error{Error::Code::Cancelled, prepared.problem};
        return;
    }
    const auto usual = fact.program.isEmpty() ? m_order.limits.server : m_order.limits.program;
    const auto limit = fact.timeout > 0ms ? fact.timeout : usual;
    m_lookups.push_back(std::make_unique<FactLookup>(fact, limit));
    whenDone(m_lookups.back()->answer(), this, [this, number](const Result<QByteArray> &answer) {
        m_looks[number].answer = answer;
        goOn();
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
        if (!m_looks[i].settled)
            settle(i, m_looks[i].answer.value_or(late));
    }
    m_preview = m_filling.preview();
    tellAge(m_preview, m_order.plan, m_filling.deployed(), m_clock.now());
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
        m_preview.blockers << tr("The dry run went wrong, and the plan did not run. %1")
                                  .arg(u"%1 %2"_s.arg(outcome.message, tellingLine(outcome.tail)).trimmed());
        break;
    }
    finish();
}

void PreviewJob::finish()
{
    m_limit.stop();
    m_preview.warnings << sqlLosses(m_preview.dryRun);
    if (m_preview.dryRun.size() >= longestDryRun)
        m_preview.warnings << tr("The dry run is longer than what is shown. The rest is not known.");
    m_preview.nonce = freshNonce();
    m_preview.made = m_clock.now();
    m_preview.expires = m_preview.made.addSecs(tokenLife.count());
    m_preview.token = tokenOf(m_preview);
    m_promise.addResult(Result<Preview>(m_preview));
    m_promise.finish();
    deleteLater();
}

} // namespace thabat::actions
