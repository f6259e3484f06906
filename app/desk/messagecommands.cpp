// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/messagecommands.h"

#include "app/actions/spoken.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/updatemessages.h"
#include "app/domain/decide.h"
#include "app/report/messagesentence.h"

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
    static const QStringList names = {u"update"_s,      u"update-decline"_s, u"outbox-send"_s,
                                      u"outbox-test"_s, u"outbox-retry"_s,   u"outbox-passed"_s,
                                      u"outbox-drop"_s};
    return names.contains(name);
}

void MessageCommands::start()
{
    m_outbox.start();
}

void MessageCommands::look()
{
    m_outbox.look();
}

Later<Answer> MessageCommands::carryOut(const Command &command)
{
    const auto &name = command.name;
    return name == u"update"_s        ? update(command)
        : name == u"update-decline"_s ? decline(command)
        : name == u"outbox-send"_s    ? sendNow(command)
        : name == u"outbox-test"_s    ? test(command)
        : name == u"outbox-retry"_s   ? retry(command)
        : name == u"outbox-passed"_s  ? passed(command)
                                      : drop(command);
}

domain::PostUpdate MessageCommands::postOf(const Command &command) const
{
    const auto proposal = command.argument(u"proposal"_s).trimmed().toUpper();
    const auto usual = proposal.isEmpty() ? u"investigating"_s : QString();
    const auto audience = command.argument(u"audience"_s);
    const domain::UpdatePosted posted{audience,
                                      command.argument(u"state"_s, usual),
                                      command.argument(u"text"_s),
                                      command.argument(u"arabic"_s),
                                      u"clipboard"_s,
                                      proposal};
    const bool isApproved = m_workplace.profile().approved.contains(audience);
    return {posted, isApproved ? newOutboxId(u'U') : QString()};
}

//! Adds to the update in @p happenings what carries it out, and says so.
Answer MessageCommands::queue(const domain::Incident &incident,
                              std::vector<domain::Happening> &happenings) const
{
    auto *posted = std::get_if<domain::UpdatePosted>(&happenings.front());
    if (!posted)
        return {};
    const auto messages = messagesOf(incident, *posted, m_workplace.profile());
    if (messages.empty())
        return {};
    posted->channel = u"outbox"_s;
    const Words words(actions::spokenLanguage());
    QStringList names;
    auto list = Json::array();
    bool isSealed = true;
    for (const auto &message : messages) {
        const auto old = replacedBy(message, incident);
        happenings.insert(happenings.end(), old.begin(), old.end());
        happenings.emplace_back(message);
        names += report::channelName(message.channel, &m_workplace.profile(), words);
        isSealed = isSealed && !message.sealed.isEmpty();
        list.push_back({{"id", toStd(message.message)},
                        {"channel", toStd(message.channel)},
                        {"state",
                         !message.sealed.isEmpty() ? "sealed"
                             : message.byHand      ? "byHand"
                                                   : "queued"}});
    }
    Answer answer;
    answer.data = {{"messages", list}};
    answer.text = isSealed ? tr("The update is in the record. It is sealed: nothing goes out.")
                           : tr("The update is in the record. It goes out to: %1").arg(names.join(u" · "_s));
    return answer;
}

Later<Answer> MessageCommands::update(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto author = m_workplace.authorOf(command);
    auto happenings = domain::decide(**incident, postOf(command), {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    auto answer = queue(**incident, *happenings);
    if (const auto *proposed = std::get_if<domain::UpdateProposed>(&happenings->front())) {
        answer.text = tr("It waits for %1 to approve it. Nothing is sent yet.")
                          .arg(isolate(shown((*incident)->holder(domain::Role::Commander), 60)));
        answer.data = {{"proposal", toStd(proposed->proposal)}};
    }
    auto promise = promiseOf<Answer>();
    whenDone(m_workplace.record(*happenings, (*incident)->id, author, answer), this,
             [this, promise](const Result<Answer> &recorded) {
                 settle(promise, recorded);
                 m_outbox.look();
             });
    return promise->future();
}

Later<Answer> MessageCommands::decline(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto author = m_workplace.authorOf(command);
    const domain::DeclineUpdate request{command.argument(u"proposal"_s).trimmed().toUpper(),
                                        command.argument(u"why"_s)};
    const auto happenings = domain::decide(**incident, request, {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    Answer answer;
    answer.text = tr("The update is not sent. Its text stays in the record.");
    return m_workplace.record(*happenings, (*incident)->id, author, answer);
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
            const bool isOpen = message.isWaiting() || message.needsHand();
            if (ids.isEmpty() ? !isOpen : !ids.contains(message.what.message))
                continue;
            lines += report::messageLine(message, &m_workplace.profile(), words);
            list.push_back(toJson(message, incident->id));
        }
    }
    const auto count = messageCount(m_workplace.replay());
    answer.text = lines.isEmpty() ? tr("Nothing waits to go out.") : lines.join(u'\n');
    answer.data = {
        {"messages", list}, {"waiting", count.waiting}, {"failed", count.failed}, {"byHand", count.byHand}};
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
    if (known->kind == runbook::ChannelKind::Clipboard)
        return answered<Answer>(conflict(tr("A person passes on what goes out by “%1”.").arg(id)));
    if (profile.drill)
        return answered<Answer>(conflict(tr("This profile is for drills: nothing goes out.")));
    auto *channel = m_outbox.channel(id);
    if (!channel)
        return answered<Answer>(conflict(tr("The channel “%1” is switched off.").arg(id)));
    outbox::Letter letter;
    letter.id = u"thabat-test-"_s + newOutboxId(u'M');
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
    const domain::MessageRetried again{message.what.message, message.what.channel};
    return recordOne(command, again, about->incident->id, tr("It is tried again."));
}

Later<Answer> MessageCommands::passed(const Command &command)
{
    const auto about = found(command);
    if (!about)
        return answered<Answer>(about.error());
    const auto &what = about->message->what;
    if (!about->message->needsHand())
        return answered<Answer>(conflict(tr("Only what waits for a person can be passed on by hand.")));
    return recordOne(command, domain::MessageSent{what.message, what.channel, {}, true}, about->incident->id,
                     tr("It is passed on."));
}

Later<Answer> MessageCommands::drop(const Command &command)
{
    const auto about = found(command);
    if (!about)
        return answered<Answer>(about.error());
    const auto &message = *about->message;
    if (!message.needsHand() && message.state != MessageState::Queued)
        return answered<Answer>(conflict(tr("Only what waits or was not sent can be given up.")));
    const domain::MessageDropped dropped{message.what.message, message.what.channel,
                                         command.argument(u"why"_s).simplified()};
    return recordOne(command, dropped, about->incident->id, tr("It is given up and does not go out."));
}

Later<Answer> MessageCommands::recordOne(const Command &command, const domain::Happening &happening,
                                         const QString &incident, const QString &told)
{
    Answer answer;
    answer.text = told;
    answer.data = {{"message", toStd(command.argument(u"message"_s).trimmed().toUpper())}};
    auto promise = promiseOf<Answer>();
    whenDone(m_workplace.record({happening}, incident, m_workplace.authorOf(command), answer), this,
             [this, promise](const Result<Answer> &recorded) {
                 settle(promise, recorded);
                 m_outbox.look();
             });
    return promise->future();
}

MessageCount messageCount(const domain::Replay &replay)
{
    MessageCount count;
    for (const auto *incident : replay.incidents()) {
        for (const auto &message : incident->messages) {
            count.waiting += message.isWaiting() ? 1 : 0;
            count.failed += message.state == MessageState::Failed ? 1 : 0;
            count.byHand += message.state == MessageState::ByHand ? 1 : 0;
        }
    }
    return count;
}

Json toJson(const domain::ProposedUpdate &proposal, const QString &incident)
{
    return {{"id", toStd(proposal.what.proposal)},       {"incident", toStd(incident)},
            {"audience", toStd(proposal.what.audience)}, {"update", toStd(proposal.what.state)},
            {"text", toStd(proposal.what.text)},         {"arabic", toStd(proposal.what.arabic)},
            {"author", toStd(proposal.author)},          {"proposedAt", toStd(toRfc3339(proposal.at))}};
}

Json toJson(const domain::Message &message, const QString &incident)
{
    return {{"id", toStd(message.what.message)},
            {"incident", toStd(incident)},
            {"channel", toStd(message.what.channel)},
            {"audience", toStd(message.what.audience)},
            {"update", toStd(message.what.state)},
            {"rule", toStd(message.what.rule)},
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
