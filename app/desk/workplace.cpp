// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/workplace.h"

#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/domain/happeningcodec.h"
#include "app/journal/journal.h"
#include "app/runner/launcher.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;

Workplace::Workplace(Parts parts, QString person, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_person(std::move(person))
{
    m_replay.add(m_parts.journal.takeHistory());
    connect(&m_parts.journal, &journal::Journal::appended, this, &Workplace::take);
}

Workplace::Runs Workplace::runs() const
{
    return {m_parts.runner.isEmpty() ? runner::runnerProgram() : m_parts.runner,
            m_parts.journal.file() + u".runs"_s};
}

QString Workplace::authorOf(const Command &command) const
{
    return command.author.isEmpty() ? m_person : command.author;
}

Result<const domain::Incident *> Workplace::incidentOf(const Command &command) const
{
    if (!command.incident.isEmpty()) {
        if (const auto *incident = m_replay.incident(command.incident))
            return incident;
        return Error{Error::Code::InvalidInput, tr("There is no incident %1.").arg(ltr(command.incident))};
    }
    const auto open = m_replay.openIncidents();
    if (open.empty())
        return Error{Error::Code::Conflict, tr("No incident is open.")};
    if (open.size() > 1) {
        QStringList ids;
        for (const auto *incident : open)
            ids += ltr(incident->id);
        return Error{Error::Code::InvalidInput,
                     tr("Several incidents are open; say which with --incident: %1").arg(ids.join(u", "_s))};
    }
    return open.front();
}

Later<Answer> Workplace::record(const std::vector<domain::Happening> &happenings, const QString &incident,
                                const QString &author, Answer answer)
{
    answer.incident = incident;
    if (happenings.empty())
        return answered<Answer>(std::move(answer));
    std::vector<domain::Draft> drafts;
    for (const auto &happening : happenings)
        drafts.push_back(domain::encode(happening, incident, author));

    auto promise = promiseOf<Answer>();
    whenDone(m_parts.journal.append(std::move(drafts)), this,
             [promise, answer = std::move(answer)](const Result<std::vector<domain::Event>> &events) mutable {
                 if (!events)
                     return settle(promise, events.error());
                 for (const auto &event : *events)
                     answer.numbers.push_back(event.header.number);
                 settle(promise, std::move(answer));
             });
    return promise->future();
}

Later<Answer> Workplace::erase(const domain::Happening &erased, const QString &incident,
                               const QString &author, Answer answer)
{
    auto promise = promiseOf<Answer>();
    answer.incident = incident;
    whenDone(m_parts.journal.erase(domain::encode(erased, incident, author)), this,
             [this, promise,
              answer = std::move(answer)](const Result<std::vector<domain::Event>> &events) mutable {
                 if (!events)
                     return settle(promise, events.error());
                 m_replay.forgetTexts(answer.incident);
                 Q_EMIT recorded(*events); // read everything again: it reads differently now
                 answer.numbers = {events->front().header.number};
                 settle(promise, std::move(answer));
             });
    return promise->future();
}

void Workplace::take(const std::vector<domain::Event> &events)
{
    m_replay.add(events);
    Q_EMIT recorded(events);
}

} // namespace thabat::desk
