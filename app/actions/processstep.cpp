// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/processstep.h"

#include "app/actions/strays.h"

#include <QFileInfo>

#include <csignal>
#include <linux/close_range.h>
#include <unistd.h>

namespace thabat::actions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto termGrace = 500ms;
constexpr auto killGrace = 2000ms;
constexpr auto showEvery = 50ms;
constexpr qint64 chunk = 64 * 1024;

//! Runs in the child between fork and exec: only calls that are safe there.
void leaveParent()
{
    ::setsid();
    for (const int number : {SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGCHLD})
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // Closing on exec, not now: QProcess reports a failing exec through such a descriptor.
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
}

QProcessEnvironment environmentOf(const LiteralStep &step)
{
    QProcessEnvironment out;
    out.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    out.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto &[name, value] : step.environment)
        out.insert(name, value);
    return out;
}

QStringList secretsOf(const LiteralStep &step)
{
    auto out = step.secrets;
    for (const auto &[name, value] : step.environment) {
        if (isSecretName(name))
            out << value;
    }
    return out;
}

QString inSeconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}

} // namespace

ProcessStep::ProcessStep(const LiteralStep &literal)
    : Step(literal)
    , m_output(secretsOf(literal))
{
    m_limit.setSingleShot(true);
    m_grace.setSingleShot(true);
    m_showing.setSingleShot(true);
    m_showing.setInterval(showEvery);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        endGroup(StepResult::TimedOut);
    });
    connect(&m_grace, &QTimer::timeout, this, &ProcessStep::killGroup);
    connect(&m_showing, &QTimer::timeout, this, [this] {
        show(m_output.take());
    });
    prepare();
}

ProcessStep::~ProcessStep()
{
    if (m_group > 0 && !isOver())
        ::kill(pid_t(-m_group), SIGKILL);
    m_process.disconnect(this);
}

void ProcessStep::prepare()
{
    m_process.setProgram(literal().program);
    m_process.setArguments(literal().arguments);
    m_process.setWorkingDirectory(literal().workingFolder.isEmpty() ? u"/"_s : literal().workingFolder);
    m_process.setProcessEnvironment(environmentOf(literal()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(leaveParent);
    connect(&m_process, &QProcess::readyRead, this, [this] {
        while (m_process.bytesAvailable() > 0)
            m_output.add(m_process.read(chunk));
        if (!m_showing.isActive())
            m_showing.start();
    });
    connect(&m_process, &QProcess::started, this, [this] {
        m_group = m_process.processId();
        if (m_why == StepResult::Stopped)
            endGroup(StepResult::Stopped);
    });
    connect(&m_process, &QProcess::finished, this, &ProcessStep::programEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // finished() does not come then
            failedToStart();
    });
}

void ProcessStep::start()
{
    startClock();
    if (const auto problem = problemOf(literal()); !problem.isEmpty()) {
        StepOutcome outcome;
        outcome.message = problem;
        return end(outcome);
    }
    m_limit.start(literal().timeout);
    m_process.start(QIODevice::ReadOnly);
}

void ProcessStep::stop()
{
    if (m_group > 0)
        return endGroup(StepResult::Stopped);
    m_why = StepResult::Stopped;
    if (m_process.state() != QProcess::NotRunning)
        return; // started() ends it
    StepOutcome outcome;
    outcome.result = StepResult::Stopped;
    outcome.message = tr("It was stopped before it started.");
    end(outcome);
}

void ProcessStep::endGroup(StepResult why)
{
    if (m_grace.isActive() || m_killed || isOver() || m_group <= 0)
        return;
    m_limit.stop();
    m_why = why;
    ::kill(pid_t(-m_group), SIGTERM);
    m_grace.start(termGrace);
}

void ProcessStep::killGroup()
{
    if (m_killed)
        return conclude(); // not even KILL ended it: it hangs inside the kernel
    m_killed = true;
    ::kill(pid_t(-m_group), SIGKILL);
    if (m_programEnded)
        return conclude();
    m_grace.start(killGrace);
}

void ProcessStep::failedToStart()
{
    StepOutcome outcome;
    outcome.message = missingProgram(literal().program);
    if (outcome.message.isEmpty())
        outcome.message =
            tr("%1 could not be started: %2. Nothing ran.").arg(literal().program, m_process.errorString());
    m_limit.stop();
    end(outcome);
}

void ProcessStep::programEnded()
{
    m_programEnded = true;
    const bool beingEnded = m_why != StepResult::Done;
    if (beingEnded && !m_killed && groupLives())
        return; // the grandchildren still have their grace
    conclude();
}

void ProcessStep::conclude()
{
    m_limit.stop();
    m_grace.stop();
    m_showing.stop();
    m_output.add(m_process.readAll());
    show(m_output.takeRest());
    end(outcomeNow());
}

StepOutcome ProcessStep::outcomeNow()
{
    StepOutcome outcome;
    outcome.acted = true;
    outcome.tail = m_output.tail();
    outcome.bytes = m_output.bytes();
    outcome.result = m_why;
    if (m_programEnded)
        outcome.exitCode = m_process.exitCode();
    if (m_why == StepResult::TimedOut)
        outcome.message = tr("It took longer than %1 s and was stopped. What it had done by then stays done.")
                              .arg(inSeconds(literal().timeout));
    else if (m_why == StepResult::Stopped)
        outcome.message = tr("It was stopped. What it had done by then stays done.");
    else if (m_process.exitStatus() == QProcess::CrashExit)
        outcome.message = tr("It was ended by signal %1.").arg(QString::number(m_process.exitCode()));
    else if (m_process.exitCode() != 0)
        outcome.message = tr("It failed (exit %1).").arg(QString::number(m_process.exitCode()));
    if (!outcome.message.isEmpty() && m_why == StepResult::Done)
        outcome.result = StepResult::Failed;
    if (const auto escaped = strayText(); !escaped.isEmpty())
        outcome.message = outcome.message.isEmpty() ? escaped : outcome.message + u' ' + escaped;
    return outcome;
}

//! What left the group: ended with it when the step was stopped, else let be and named.
QString ProcessStep::strayText() const
{
    const auto except = m_programEnded ? 0 : m_group;
    const auto strays = m_why == StepResult::Done ? findStrays(except) : endStrays(except);
    QStringList texts;
    if (!strays.ended.isEmpty())
        texts << tr("It had started others, which were ended too: %1.").arg(strays.ended.join(u", "_s));
    if (!strays.alive.isEmpty())
        texts << tr("It left others running: %1.").arg(strays.alive.join(u", "_s));
    return texts.join(u' ');
}

bool ProcessStep::groupLives() const
{
    return m_group > 0 && ::kill(pid_t(-m_group), 0) == 0;
}

void ProcessStep::show(const QStringList &texts)
{
    for (const auto &text : texts)
        Q_EMIT output(text);
}

QString missingProgram(const QString &program)
{
    const QFileInfo file(program);
    const auto name = file.fileName();
    if (!file.exists())
        return ProcessStep::tr("`%1` was not found on this computer. Nothing ran. Copy the commands and run "
                               "them elsewhere.")
            .arg(name);
    if (!file.isFile() || !file.isExecutable())
        return ProcessStep::tr("`%1` cannot be executed on this computer. Nothing ran. Copy the commands and "
                               "run them elsewhere.")
            .arg(name);
    return {};
}

} // namespace thabat::actions
