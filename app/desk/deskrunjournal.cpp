// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskrunjournal.h"

#include "app/base/sharedpromise.h"
#include "app/base/text.h"

#include <array>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype journalledOutput = 8 * 1024;

QString meansKey(actions::Confirmation::Means means)
{
    static const std::array keys = {u"press"_s, u"hold"_s, u"typed"_s};
    return keys[size_t(means)];
}

} // namespace

DeskRunJournal::DeskRunJournal(Workplace &workplace, QString incident, QString author, QString title,
                               QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_incident(std::move(incident))
    , m_author(std::move(author))
    , m_title(std::move(title))
{
}

Later<Done> DeskRunJournal::runStarted(const QString &run, const actions::Preview &preview,
                                       const actions::Confirmation &confirmation)
{
    m_plan = preview.plan;
    QStringList commands;
    for (const auto &step : preview.steps)
        commands += step.masked().text();
    return write(domain::RunStarted{run, preview.plan, m_title, preview.token, preview.environment,
                                    meansKey(confirmation.means), confirmation.second, confirmation.why,
                                    commands});
}

Later<Done> DeskRunJournal::stepIntended(const QString &run, int step, const actions::LiteralStep &literal)
{
    return write(domain::RunStepIntended{run, step + 1, literal.title.en, literal.masked().text()});
}

Later<Done> DeskRunJournal::stepEnded(const QString &run, int step, const actions::StepOutcome &outcome)
{
    return write(domain::RunStepEnded{run, step + 1, actions::toKey(outcome.result), outcome.exitCode,
                                      outcome.httpStatus, fromUtf8Lossy(outcome.tail.right(journalledOutput)),
                                      outcome.took.count(), outcome.message});
}

Later<Done> DeskRunJournal::runEnded(const QString &run, actions::RunOutcome outcome, const QString &message)
{
    return write(domain::RunEnded{run, m_plan, m_title, actions::toKey(outcome), message});
}

Later<Done> DeskRunJournal::write(const domain::Happening &happening)
{
    auto promise = promiseOf<Done>();
    whenDone(m_workplace.record({happening}, m_incident, m_author), this,
             [promise](const Result<Answer> &answer) {
                 settle(promise, answer ? Result<Done>(Done{}) : Result<Done>(answer.error()));
             });
    return promise->future();
}

} // namespace thabat::desk
