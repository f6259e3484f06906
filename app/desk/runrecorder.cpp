// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/runrecorder.h"

#include "app/base/text.h"
#include "app/domain/happeningcodec.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = runner::SpoolRecord::Kind;

namespace {

constexpr qsizetype journalledOutput = 8 * 1024;
constexpr auto again = 1s;
constexpr int mostRefusals = 15; //!< of the end, before the desk says that it could not be saved

QString keyOf(const char *what, int step)
{
    return u"%1:%2"_s.arg(QLatin1StringView(what), QString::number(step));
}

} // namespace

RunRecorder::RunRecorder(Workplace &workplace, About about, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_about(std::move(about))
{
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &RunRecorder::write);
}

void RunRecorder::learnWhatIsKnown()
{
    for (const auto &event : m_workplace.replay().events()) {
        if (!event.header.kind.startsWith(u"run.step"_s))
            continue;
        const auto happening = domain::decode(event);
        if (const auto *intended = std::get_if<domain::RunStepIntended>(&happening);
            intended && intended->run == m_about.run)
            m_known.insert(keyOf("intended", intended->step));
        if (const auto *ended = std::get_if<domain::RunStepEnded>(&happening);
            ended && ended->run == m_about.run)
            m_known.insert(keyOf("ended", ended->step));
    }
}

void RunRecorder::take(const std::vector<runner::SpoolRecord> &records)
{
    for (const auto &record : records) {
        const int number = record.step + 1;
        if (record.kind == Kind::Intended) {
            const auto *step = stepOf(record.step);
            add(domain::RunStepIntended{m_about.run, number, step ? step->title.en : QString(),
                                        step ? step->masked().text() : QString()},
                keyOf("intended", number));
        } else if (record.kind == Kind::Ended) {
            const auto &outcome = record.outcome;
            add(domain::RunStepEnded{m_about.run, number, actions::toKey(outcome.result), outcome.exitCode,
                                     outcome.httpStatus, fromUtf8Lossy(outcome.tail.right(journalledOutput)),
                                     outcome.took.count(), outcome.message},
                keyOf("ended", number));
        }
    }
    write();
}

void RunRecorder::finish(const runner::RunEnd &end)
{
    m_finished = true;
    m_refusals = 0;
    add(domain::RunEnded{m_about.run, m_about.plan, m_about.title, actions::toKey(end.outcome), end.message},
        u"end"_s);
    write();
}

void RunRecorder::setHeld(bool held)
{
    m_held = held;
    write();
}

void RunRecorder::add(const domain::Happening &happening, const QString &key)
{
    if (m_known.insert(key).second)
        m_waiting.push_back(happening);
}

void RunRecorder::write()
{
    if (m_held || m_writing || m_waiting.empty() || m_again.isActive())
        return;
    m_writing = true;
    const auto count = m_waiting.size();
    whenDone(m_workplace.record(m_waiting, m_about.incident, m_about.author), this,
             [this, count](const Result<Answer> &answer) {
                 written(count, answer);
             });
}

void RunRecorder::written(size_t count, const Result<Answer> &answer)
{
    m_writing = false;
    if (answer) {
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(count));
        m_refusals = 0;
        if (m_waiting.empty() && m_finished)
            Q_EMIT recorded({});
        return write();
    }
    if (m_finished && ++m_refusals >= mostRefusals)
        Q_EMIT recorded(answer.error().message);
    else
        m_again.start();
}

const actions::LiteralStep *RunRecorder::stepOf(int step) const
{
    return step >= 0 && step < int(m_about.steps.size()) ? &m_about.steps[size_t(step)] : nullptr;
}

} // namespace thabat::desk
