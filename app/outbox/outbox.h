// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/outbox/channel.h"
#include "app/outbox/messagejournal.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace thabat::outbox {

//! Sends what waits in the journal, one after another in each channel, and writes down how far it came.
//!
//! A message is written down as going out before it does, so one that a killed program left like that may
//! have arrived: it is sent again where the service knows it by its id, and otherwise a person decides.
class Outbox : public QObject
{
    Q_OBJECT

public:
    //! @p journal and @p clock outlive it. Nothing is sent before start().
    Outbox(MessageJournal &journal, Channels channels, const Clock &clock, QObject *parent = nullptr);

    void start();
    bool isStarted() const { return m_isStarted; }

    //! Sends what is due. Called by itself when time has passed; for whoever wrote something new.
    void look();

    //! Something is on its way or could be at once. What waits for another try does not count.
    bool isBusy() const;

    //! The channel called @p id; null when it is not there or cannot be used.
    Channel *channel(const QString &id) const;

Q_SIGNALS:
    void rested(); //!< isBusy() is false, after a look

private:
    //! Messages go out one by one in each channel, whatever incident they are about.
    struct Lane
    {
        bool isBusy = false;
        std::chrono::milliseconds restsUntil{0}; //!< by the monotonic clock
        std::optional<domain::Happening> unwritten = {}; //!< what happened and could not be written yet
        QString incident = {}; //!< of that
    };
    struct Head
    {
        const domain::Incident *incident = nullptr;
        const domain::Message *message = nullptr;
    };

    std::map<QString, Head> heads() const;
    std::chrono::milliseconds untilDue(const QString &channel, const Head &head) const;
    void work(const QString &channel, const Head &head);
    void recover(const QString &channel, const Head &head);
    void send(const QString &channel, const Head &head);
    void deliver(const QString &incident, const domain::Message &message);
    void conclude(const QString &incident, const domain::Message &message, const Attempt &attempt);
    void write(const QString &channel, const domain::Happening &happening, const QString &incident);
    bool isStillGoingOut(const QString &incident, const QString &message) const;
    domain::MessageFailed failure(const domain::Message &message, const Attempt &attempt) const;

    MessageJournal &m_journal;
    const Channels m_channels;
    const Clock &m_clock;
    bool m_isStarted = false;
    std::map<QString, Lane> m_lanes;
    QTimer m_timer;
};

//! @p message of @p incident as a channel gets it.
Letter letterOf(const domain::Incident &incident, const domain::Message &message);

} // namespace thabat::outbox
