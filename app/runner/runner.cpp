// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runner.h"

#include "app/runbook/profilereader.h"
#include "app/runbook/secretnames.h"
#include "app/runner/watchreadings.h"

namespace thabat::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using actions::PlanRun;
using Kind = SpoolRecord::Kind;

namespace {

constexpr auto hearEvery = 50ms;

} // namespace

Result<std::unique_ptr<Runner>> Runner::begin(RunOrder order)
{
    auto folder = RunFolder::begin(order.folder, describe(order));
    if (!folder)
        return folder.error();
    auto spool = SpoolWriter::open(RunFolder::spool(order.folder));
    if (!spool)
        return spool.error();
    return std::unique_ptr<Runner>(new Runner(std::move(order), std::move(*folder), std::move(*spool)));
}

Runner::Runner(RunOrder order, std::unique_ptr<RunFolder> folder, std::unique_ptr<SpoolWriter> spool)
    : m_order(std::move(order))
    , m_folder(std::move(folder))
    , m_spool(std::move(spool))
    , m_journal(*m_spool)
{
    watchService();
    m_run = std::make_unique<PlanRun>(m_order.request, m_journal, *m_readings);
    auto *run = m_run.get();
    connect(run, &PlanRun::stepStarted, this, [this](int step) {
        tell({.kind = Kind::Started, .step = step});
    });
    connect(run, &PlanRun::output, this, [this](int step, const QString &text) {
        tell({.kind = Kind::Output, .step = step, .text = text});
    });
    connect(run, &PlanRun::asked, this, [this](int step) {
        tell({.kind = Kind::Asked, .step = step});
    });
    connect(run, &PlanRun::verifying, this, [this](const QString &what) {
        tell({.kind = Kind::Verifying, .text = what});
    });
    connect(run, &PlanRun::over, this, &Runner::over);
    connect(&m_ear, &QTimer::timeout, this, &Runner::hear);
}

Runner::~Runner() = default;

void Runner::start()
{
    m_watch->start();
    m_ear.start(hearEvery);
    m_run->start();
}

QString Runner::answerWish(int step, PlanRun::Answer answer)
{
    return u"%1-%2"_s.arg(answer == PlanRun::Answer::Yes ? u"yes"_s : u"no"_s, QString::number(step));
}

//! Only an indicator must be measured. Without the profile nothing is, which verification calls not known.
void Runner::watchService()
{
    if (!m_order.request.preview.check.verification.indicator.isEmpty()) {
        auto context = runbook::contextOf(m_order.home);
        context.variables = m_order.variables;
        if (auto profile = runbook::readProfile(m_order.profile, context))
            m_profile = std::move(*profile);
        runbook::lookUpIn(m_profile, m_order.secrets);
    }
    m_watch = std::make_unique<monitor::Watch>(m_profile, m_clock);
    m_readings = std::make_unique<WatchReadings>(*m_watch);
}

//! For what is good to know. What must be known goes through the journal, which stops the run when it fails.
void Runner::tell(const SpoolRecord &record)
{
    [[maybe_unused]] const auto written = m_spool->append(record);
}

void Runner::hear()
{
    const auto &path = m_order.folder;
    if (!m_abortHeard && RunFolder::isWished(path, u"abort"_s)) {
        m_abortHeard = true;
        return m_run->abort();
    }
    if (RunFolder::isWished(path, u"stop-after-step"_s))
        m_run->stopAfterStep();
    if (m_run->state() != PlanRun::State::Asking)
        return;
    for (const auto answer : {PlanRun::Answer::No, PlanRun::Answer::Yes}) {
        if (RunFolder::isWished(path, answerWish(m_run->currentStep(), answer)))
            return m_run->answer(answer);
    }
}

} // namespace thabat::runner
