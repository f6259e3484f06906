// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/messagecommands.h"

#include "app/actions/spoken.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/decide.h"
#include "app/report/messagesentence.h"

#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::MessageState;

namespace {

constexpr auto longestWait = 20s;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

Error conflict(const QString &message)
{
    return {Error::Code::Conflict, message};
}

QString newMessage()
{
    return u"M%1"_s.arg(QRandomGenerator::global()->generate64(), 13, 36, QChar(u'0')).toUpper();
}

Json timeOf(qint64 milliseconds)
{
    return milliseconds == 0 ? Json(nullptr)
                             : Json(toStd(toRfc3339(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC))));
}

} // namespace

MessageCommands::MessageCommands(Workplace &workplace)
    : m_workplace(workplace)
    , m_recorder(workplace)
    , m_outbox(m_recorder, workplace.channels(), workplace.clock())
{
    connect(&m_outbox, &outbox::Outbox::rested, this, &MessageCommands::answerAllWaiting);
}

bool MessageCommands::knows(const QString &name)
{
    static const QStringList names = {u"update"_s, u"outbox-send"_s, u"outbox-test"_s, u"outbox-retry"_s,
                                      u"outbox-drop"_s};
    return names.contains(name);
}

void MessageCommands::start()
{
    m_outbox.start();
}

Later<Answer> MessageCommands::carryOut(const Command &command)
{
    const auto &name = command.name;
    return name == u"update"_s      ? update(command)
        : name == u"outbox-send"_s  ? sendNow(command)
        : name == u"outbox-test"_s  ? test(command)
        : name == u"outbox-retry"_s ? retry(command)
                                    : drop(command);
}

std::vector<domain::MessageQueued> MessageCommands::messagesOf(const domain::Incident &incident,
                                                               const domain::UpdatePosted &update) const
{
    const auto &profile = m_workplace.profile();
    const auto sealed = incident.drill || profile.drill ? u"drill"_s
        : incident.restrictedTo.isEmpty()               ? QString()
                                                        : u"restricted"_s;
    std::vector<domain::MessageQueued> out;
    for (const auto &channel : profile.channels) {
        if (channel.audiences.contains(update.audience))
            out.push_back({newMessage(), channel.id, update.audience, update.state, update.text,
                           update.arabic, sealed});
    }
    return out;
}

//! What has not arrived yet and would only say what was true before.
std::vector<domain::Happening> MessageCommands::replaced(const domain::Incident &incident,
                                                         const domain::MessageQueued &by)
{
    std::vector<domain::Happening> out;
    for (const auto &old : incident.messages) {
        const bool isOpen = old.state == MessageState::Queued || old.state == MessageState::Failed;
        if (isOpen && old.what.channel == by.channel && old.what.audience == by.audience)
            out.emplace_back(domain::MessageSuperseded{old.what.message, by.channel, by.message});
    }
    return out;
}

Later<Answer> MessageCommands::update(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    domain::UpdatePosted posted{command.argument(u"audience"_s),
                                command.argument(u"state"_s, u"investigating"_s), command.argument(u"text"_s),
                                command.argument(u"arabic"_s), u"clipboard"_s};
    const auto messages = messagesOf(**incident, posted);
    if (!messages.empty())
        posted.channel = u"outbox"_s;
    const auto author = m_workplace.authorOf(command);
    auto happenings = domain::decide(**incident, domain::PostUpdate{posted}, {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    Answer answer;
    QStringList names;
    auto list = Json::array();
    for (const auto &message : messages) {
        const auto old = replaced(**incident, message);
        happenings->insert(happenings->end(), old.begin(), old.end());
        happenings->emplace_back(message);
        names +=
            report::channelName(message.channel, &m_workplace.profile(), Words(actions::spokenLanguage()));
        list.push_back({{"id", toStd(message.message)},
                        {"channel", toStd(message.channel)},
                        {"state", message.sealed.isEmpty() ? "queued" : "sealed"}});
    }
    if (!messages.empty()) {
        answer.data = {{"messages", list}};
        answer.text = messages.front().sealed.isEmpty()
            ? tr("The update is in the record. It goes out to: %1").arg(names.join(u" · "_s))
            : tr("The update is in the record. It is sealed: nothing goes out.");
    }
    auto promise = promiseOf<Answer>();
    whenDone(m_workplace.record(*happenings, (*incident)->id, author, answer), this,
             [this, promise](const Result<Answer> &recorded) {
                 settle(promise, recorded);
                 m_outbox.look();
             });
    return promise->future();
}

Later<Answer> MessageCommands::sendNow(const Command &command)
{
    auto promise = promiseOf<Answer>();
    m_waiting.emplace_back(command, promise);
    QTimer::singleShot(longestWait, this, &MessageCommands::answerAllWaiting);
    if (m_outbox.isStarted())
        m_outbox.look();
    else
        m_outbox.start();
    return promise->future();
}

void MessageCommands::answerAllWaiting()
{
    for (const auto &[command, promise] : std::exchange(m_waiting, {}))
        settle(promise, account(command));
}

//! How the messages stand that @p command names, or all that have not arrived.
Answer MessageCommands::account(const Command &command) const
{
    const auto ids = command.argument(u"messages"_s).split(u',', Qt::SkipEmptyParts);
    const Words words(actions::spokenLanguage());
    Answer answer;
    QStringList lines;
    auto list = Json::array();
    for (const auto *incident : m_workplace.replay().incidents()) {
        for (const auto &message : incident->messages) {
            const bool isOpen = message.isWaiting() || message.state == MessageState::Failed;
            if (ids.isEmpty() ? !isOpen : !ids.contains(message.what.message))
                continue;
            lines += report::messageLine(message, &m_workplace.profile(), words);
            list.push_back(toJson(message, incident->id));
        }
    }
    const auto count = messageCount(m_workplace.replay());
    answer.text = lines.isEmpty() ? tr("Nothing waits to go out.") : lines.join(u'\n');
    answer.data = {{"messages", list}, {"waiting", count.waiting}, {"failed", count.failed}};
    return answer;
}

Later<Answer> MessageCommands::test(const Command &command)
{
    const auto id = command.argument(u"channel"_s);
    const auto &profile = m_workplace.profile();
    const auto *known = profile.channel(id);
    if (!known)
        return answered<Answer>(invalid(tr("There is no channel “%1” in this profile.").arg(shown(id, 40))));
    if (!known->problem.isEmpty())
        return answered<Answer>(conflict(known->problem));
    if (profile.drill)
        return answered<Answer>(conflict(tr("This profile is for drills: nothing goes out.")));
    auto *channel = m_outbox.channel(id);
    if (!channel)
        return answered<Answer>(conflict(tr("The channel “%1” is switched off.").arg(id)));
    outbox::Letter letter;
    letter.id = u"thabat-test-"_s + newMessage();
    letter.audience = u"internal"_s;
    letter.english = u"Test of Thabat by %1. Nothing has happened."_s.arg(m_workplace.authorOf(command));
    letter.isTest = true;
    auto promise = promiseOf<Answer>();
    whenDone(channel->send(letter), this, [promise, id](const Result<outbox::Attempt> &attempt) {
        if (!attempt)
            return settle(promise, attempt.error());
        const bool arrived = attempt->result == outbox::Attempt::Result::Sent;
        if (!arrived) {
            const bool refused = attempt->result == outbox::Attempt::Result::Refused;
            return settle(promise,
                          Error{refused ? Error::Code::Conflict : Error::Code::Network, attempt->why});
        }
        Answer answer;
        answer.text = tr("The test arrived.");
        answer.data = {{"channel", toStd(id)}, {"reference", toStd(attempt->reference)}};
        settle(promise, answer);
    });
    return promise->future();
}

Result<MessageCommands::Found> MessageCommands::found(const Command &command) const
{
    const auto id = command.argument(u"message"_s).trimmed().toUpper();
    for (const auto *incident : m_workplace.replay().incidents()) {
        if (const auto *message = domain::find(incident->messages, id))
            return Found{incident, message};
    }
    return invalid(tr("There is no message “%1”.").arg(shown(id, 40)));
}

Later<Answer> MessageCommands::retry(const Command &command)
{
    const auto about = found(command);
    if (!about)
        return answered<Answer>(about.error());
    const auto &message = *about->message;
    if (message.queued.desk != m_recorder.desk())
        return answered<Answer>(conflict(
            tr("The desk %1 sends this message; try it again there.").arg(ltr(message.queued.desk))));
    if (message.state != MessageState::Failed)
        return answered<Answer>(conflict(tr("Only what was not sent can be tried again.")));
    if (domain::isOutdated(about->incident->messages, message))
        return answered<Answer>(conflict(tr("A later update says it better; this one is out of date.")));
    auto promise = promiseOf<Answer>();
    Answer answer;
    answer.text = tr("It is tried again.");
    answer.data = {{"message", toStd(message.what.message)}};
    const domain::MessageRetried again{message.what.message, message.what.channel};
    whenDone(m_workplace.record({again}, about->incident->id, m_workplace.authorOf(command), answer), this,
             [this, promise](const Result<Answer> &recorded) {
                 settle(promise, recorded);
                 m_outbox.look();
             });
    return promise->future();
}

Later<Answer> MessageCommands::drop(const Command &command)
{
    const auto about = found(command);
    if (!about)
        return answered<Answer>(about.error());
    const auto &message = *about->message;
    if (message.state != MessageState::Failed && message.state != MessageState::Queued)
        return answered<Answer>(conflict(tr("Only what waits or was not sent can be given up.")));
    Answer answer;
    answer.text = tr("It is given up and does not go out.");
    answer.data = {{"message", toStd(message.what.message)}};
    const domain::MessageDropped dropped{message.what.message, message.what.channel,
                                         command.argument(u"why"_s).simplified()};
    return m_workplace.record({dropped}, about->incident->id, m_workplace.authorOf(command), answer);
}

MessageCount messageCount(const domain::Replay &replay)
{
    MessageCount count;
    for (const auto *incident : replay.incidents()) {
        for (const auto &message : incident->messages) {
            count.waiting += message.isWaiting() ? 1 : 0;
            count.failed += message.state == MessageState::Failed ? 1 : 0;
        }
    }
    return count;
}

Json toJson(const domain::Message &message, const QString &incident)
{
    return {{"id", toStd(message.what.message)},
            {"incident", toStd(incident)},
            {"channel", toStd(message.what.channel)},
            {"audience", toStd(message.what.audience)},
            {"update", toStd(message.what.state)},
            {"state", toStd(domain::toKey(message.state))},
            {"sealed", toStd(message.what.sealed)},
            {"why", toStd(message.why)},
            {"inDoubt", message.inDoubt},
            {"attempts", message.attempts},
            {"reference", toStd(message.reference)},
            {"desk", toStd(message.queued.desk)},
            {"queuedAt", toStd(toRfc3339(message.since))},
            {"changedAt", toStd(toRfc3339(message.changed))},
            {"again", timeOf(message.again)}};
}

} // namespace thabat::desk
