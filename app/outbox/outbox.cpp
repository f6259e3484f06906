// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/outbox.h"

#include "app/base/text.h"
#include "app/outbox/retryplan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace thabat::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::MessageState;

namespace {

constexpr std::chrono::milliseconds betweenMessages = 1s; //!< Slack and Statuspage ask for that
constexpr std::chrono::milliseconds afterJournalTrouble = 5s;
constexpr std::chrono::milliseconds longestSleep = 1min; //!< the wall clock may be set meanwhile

//! Further away than any try is put off: somebody set the clock.
constexpr auto neverThatLong = 10min;

} // namespace

Letter letterOf(const domain::Incident &incident, const domain::Message &message)
{
    Letter letter{message.what.message,
                  incident.id,
                  incident.title,
                  incident.severity,
                  message.what.audience,
                  message.what.rule,
                  message.what.state,
                  message.what.text,
                  message.what.arabic,
                  false,
                  {},
                  false};
    for (const auto &other : incident.messages) {
        const bool isAboutTheSame = other.what.rule == message.what.rule;
        if (other.what.channel != message.what.channel || other.state != MessageState::Sent
            || !isAboutTheSame)
            continue;
        letter.follows = true;
        letter.reference = other.reference.isEmpty() ? letter.reference : other.reference;
    }
    return letter;
}

Outbox::Outbox(MessageJournal &journal, Channels channels, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_channels(std::move(channels))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
}

void Outbox::start()
{
    m_isStarted = true;
    look();
}

Channel *Outbox::channel(const QString &id) const
{
    const auto found = m_channels.find(id);
    return found == m_channels.end() ? nullptr : found->second.get();
}

//! The first message of each channel that waits here.
std::map<QString, Outbox::Head> Outbox::heads() const
{
    std::map<QString, Head> heads;
    const auto desk = m_journal.desk();
    for (const auto *incident : m_journal.replay().incidents()) {
        for (const auto &message : incident->messages) {
            if (!message.isWaiting() || message.queued.desk != desk)
                continue;
            auto &head = heads[message.what.channel];
            if (!head.message || message.queued < head.message->queued)
                head = {incident, &message};
        }
    }
    return heads;
}

//! Zero: now.
std::chrono::milliseconds Outbox::untilDue(const QString &channel, const Head &head) const
{
    const auto lane = m_lanes.find(channel);
    const auto rest = lane == m_lanes.end() ? 0ms : lane->second.restsUntil - m_clock.monotonic();
    auto wait = std::chrono::milliseconds(head.message->again - m_clock.now().toMSecsSinceEpoch());
    if (wait > neverThatLong)
        wait = 0ms;
    return std::max({0ms, rest, wait});
}

void Outbox::look()
{
    if (!m_isStarted)
        return;
    auto sleep = longestSleep;
    for (auto &[channel, lane] : m_lanes) {
        if (!lane.unwritten || lane.isBusy)
            continue;
        const auto rest = lane.restsUntil - m_clock.monotonic();
        if (rest <= 0ms)
            write(channel, *lane.unwritten, lane.incident);
        else
            sleep = std::min(sleep, rest);
    }
    const auto waiting = heads();
    for (const auto &[channel, head] : waiting) {
        const auto &lane = m_lanes[channel];
        if (lane.isBusy || lane.unwritten)
            continue;
        const auto wait = untilDue(channel, head);
        if (wait > 0ms)
            sleep = std::min(sleep, wait);
        else
            work(channel, head);
    }
    if (!waiting.empty())
        m_timer.start(std::max(sleep, 10ms));
    if (!isBusy())
        Q_EMIT rested();
}

bool Outbox::isBusy() const
{
    const bool anyLane = std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) {
        return lane.second.isBusy || lane.second.unwritten;
    });
    const auto now = m_clock.now().toMSecsSinceEpoch();
    const auto waiting = heads();
    return anyLane || std::any_of(waiting.begin(), waiting.end(), [now](const auto &head) {
               return head.second.message->again <= now;
           });
}

void Outbox::work(const QString &channel, const Head &head)
{
    if (head.message->state == MessageState::Sending)
        return recover(channel, head);
    if (!this->channel(channel)) {
        const Attempt none{
            Attempt::Result::Refused, tr("This desk has no such channel, or it is switched off."), {}, {}};
        return write(channel, failure(*head.message, none), head.incident->id);
    }
    send(channel, head);
}

//! An earlier life of the program ended while it was going out.
void Outbox::recover(const QString &channel, const Head &head)
{
    const auto *way = this->channel(channel);
    const Attempt lost{way && way->isRepeatable() ? Attempt::Result::NotYet : Attempt::Result::InDoubt,
                       tr("The program ended while this was going out."),
                       {},
                       {}};
    write(channel, failure(*head.message, lost), head.incident->id);
}

void Outbox::send(const QString &channel, const Head &head)
{
    m_lanes[channel].isBusy = true;
    auto message = *head.message;
    ++message.attempts;
    const auto incident = head.incident->id;
    const domain::MessageSending intent{message.what.message, channel, message.attempts};
    whenDone(m_journal.write(intent, incident), this,
             [this, channel, message, incident](const Result<Done> &written) {
                 if (written && isStillGoingOut(incident, message.what.message))
                     return deliver(incident, message);
                 auto &lane = m_lanes[channel]; // it did not leave, and whoever wants it finds it waiting
                 lane.isBusy = false;
                 lane.restsUntil = m_clock.monotonic() + (written ? 0ms : afterJournalTrouble);
                 look();
             });
}

void Outbox::deliver(const QString &incident, const domain::Message &message)
{
    const auto letter = letterOf(*m_journal.replay().incident(incident), message);
    whenDone(channel(message.what.channel)->send(letter), this,
             [this, incident, message](const Result<Attempt> &attempt) {
                 const Attempt lost{
                     Attempt::Result::InDoubt, attempt ? QString() : attempt.error().message, {}, {}};
                 conclude(incident, message, attempt ? *attempt : lost);
             });
}

//! It may have been given up while its intent was written.
bool Outbox::isStillGoingOut(const QString &incident, const QString &message) const
{
    const auto *about = m_journal.replay().incident(incident);
    const auto *found = about ? domain::find(about->messages, message) : nullptr;
    return found && found->state == MessageState::Sending;
}

void Outbox::conclude(const QString &incident, const domain::Message &message, const Attempt &attempt)
{
    const auto &channel = message.what.channel;
    if (attempt.result == Attempt::Result::Sent)
        return write(channel, domain::MessageSent{message.what.message, channel, attempt.reference},
                     incident);
    write(channel, failure(message, attempt), incident);
}

domain::MessageFailed Outbox::failure(const domain::Message &message, const Attempt &attempt) const
{
    const auto now = m_clock.now();
    domain::MessageFailed failed{message.what.message, message.what.channel, withoutIsolates(attempt.why),
                                 attempt.result == Attempt::Result::InDoubt, 0};
    if (attempt.result != Attempt::Result::NotYet)
        return failed;
    const auto age = std::chrono::milliseconds(std::max<qint64>(0, message.since.msecsTo(now)));
    const auto luck = QRandomGenerator::global()->generateDouble();
    if (const auto pause = RetryPlan::pause(message.attempts, age, attempt.after, luck))
        failed.again = now.addMSecs(pause->count()).toMSecsSinceEpoch();
    return failed;
}

//! What happened is kept until it is on the disk: nothing else goes out by this channel before.
void Outbox::write(const QString &channel, const domain::Happening &happening, const QString &incident)
{
    auto &lane = m_lanes[channel];
    lane.isBusy = true;
    lane.unwritten = happening;
    lane.incident = incident;
    whenDone(m_journal.write(happening, incident), this, [this, channel](const Result<Done> &written) {
        auto &done = m_lanes[channel];
        done.isBusy = false;
        if (written)
            done.unwritten.reset();
        done.restsUntil = m_clock.monotonic() + (written ? betweenMessages : afterJournalTrouble);
        look();
    });
}

} // namespace thabat::outbox
