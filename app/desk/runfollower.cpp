// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/runfollower.h"

#include "app/runner/runfolder.h"
#include "app/runner/runner.h"

#include <QCoreApplication>

#include <sys/wait.h>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using actions::RunOutcome;
using runner::RunFolder;
using Kind = runner::SpoolRecord::Kind;

namespace {

constexpr auto lookEvery = 40ms;
constexpr auto quietFor = 400ms; //!< then it is asked whether the runner lives
constexpr auto reapEvery = 500ms;
constexpr auto patience = 15s; //!< for a runner to come, on a machine that has much to do

//! Takes note of the end of a child that nobody follows any more, so that no zombie stays in a desk of weeks.
void reap(qint64 process)
{
    auto *timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [timer, process] {
        if (::waitpid(pid_t(process), nullptr, WNOHANG) != 0)
            timer->deleteLater();
    });
    timer->start(reapEvery);
}

} // namespace

RunFollower::RunFollower(QString folder, actions::Preview preview, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_preview(std::move(preview))
    , m_spool(RunFolder::spool(m_folder))
{
    m_beat.setInterval(lookEvery);
    connect(&m_beat, &QTimer::timeout, this, &RunFollower::look);
}

RunFollower::~RunFollower()
{
    if (m_runner > 0)
        reap(m_runner);
}

void RunFollower::follow(qint64 runner)
{
    m_runner = runner;
    m_state = State::Running;
    m_waiting.start();
    m_quiet.start();
    m_beat.start();
    if (runner > 0)
        return;
    for (auto records = m_spool.next(); !records.empty() && m_state != State::Over; records = m_spool.next())
        take(records);
    if (m_state != State::Over)
        lookForRunner();
}

void RunFollower::answer(actions::PlanRun::Answer answer)
{
    if (m_state != State::Asking)
        return;
    m_state = State::Running;
    wish(runner::Runner::answerWish(m_current, answer));
}

void RunFollower::stopAfterStep()
{
    wish(u"stop-after-step"_s);
}

void RunFollower::abort()
{
    wish(u"abort"_s);
}

void RunFollower::look()
{
    if (m_runner > 0 && ::waitpid(pid_t(m_runner), nullptr, WNOHANG) != 0)
        m_runner = 0; // it has ended and is not left as a zombie
    const auto records = m_spool.next();
    if (!records.empty()) {
        m_quiet.start();
        return take(records);
    }
    for (const auto &name : std::exchange(m_wishes, {}))
        wish(name);
    if (m_quiet.hasExpired(std::chrono::milliseconds(quietFor).count()))
        lookForRunner();
}

void RunFollower::lookForRunner()
{
    m_quiet.start();
    switch (RunFolder::stateOf(m_folder)) {
    case RunFolder::State::Running:
        return;
    case RunFolder::State::NotBegun: {
        if (m_runner > 0 && !m_waiting.hasExpired(std::chrono::milliseconds(patience).count()))
            return;
        const auto givenUp = RunFolder::giveUp(m_folder);
        if (!givenUp)
            return end({RunOutcome::Unknown,
                        tr("The files of this run are gone. Look at what runs now before you act.")});
        if (*givenUp)
            end({RunOutcome::Aborted, tr("The run did not begin. Nothing was changed.")});
        return;
    }
    case RunFolder::State::GivenUp:
        return end({RunOutcome::Aborted, tr("The run did not begin. Nothing was changed.")});
    case RunFolder::State::Over:
        break;
    }
    // It may have told its end between the last look and its death.
    if (const auto records = m_spool.next(); !records.empty())
        return take(records);
    end(runner::endOfCutRun(m_told, int(m_preview.steps.size())));
}

void RunFollower::take(const std::vector<runner::SpoolRecord> &records)
{
    Q_EMIT told(records);
    for (const auto &record : records) {
        if (m_state != State::Over)
            take(record);
    }
}

void RunFollower::take(const runner::SpoolRecord &record)
{
    if (record.kind != Kind::Output)
        m_told.push_back(record);
    switch (record.kind) {
    case Kind::Begun:
        break;
    case Kind::Intended:
        m_current = record.step;
        m_state = State::Running;
        break;
    case Kind::Started:
        Q_EMIT stepStarted(record.step);
        break;
    case Kind::Output:
        Q_EMIT output(record.step, record.text);
        break;
    case Kind::Asked:
        m_state = State::Asking;
        if (record.step >= 0 && record.step < int(m_preview.steps.size()))
            Q_EMIT asked(record.step, m_preview.steps[size_t(record.step)].question);
        break;
    case Kind::Ended:
        m_state = State::Running;
        Q_EMIT stepEnded(record.step, record.outcome);
        break;
    case Kind::Verifying:
        m_state = State::Verifying;
        Q_EMIT verifying(record.text);
        break;
    case Kind::Over:
        end({record.end, record.text});
        break;
    }
}

void RunFollower::wish(const QString &name)
{
    const auto state = RunFolder::stateOf(m_folder);
    if (state == RunFolder::State::Running) [[maybe_unused]]
        const auto left = RunFolder::wish(m_folder, name);
    else if (state == RunFolder::State::NotBegun && !m_wishes.contains(name))
        m_wishes << name;
}

void RunFollower::end(const runner::RunEnd &end)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_beat.stop();
    Q_EMIT over(end.outcome, end.message);
}

} // namespace thabat::desk
