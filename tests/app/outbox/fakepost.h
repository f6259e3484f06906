// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/outbox/outbox.h"
#include "tests/app/domain/happenings.h"

namespace thabat::test {

//! A journal in memory; it can refuse to write, as a full disk does.
class FakeMessageJournal : public outbox::MessageJournal
{
public:
    FakeMessageJournal()
    {
        domain::Declared declared;
        declared.title = u"API down"_s;
        declared.severity = domain::Severity::P1;
        add(declared);
    }

    const domain::Replay &replay() const override { return m_replay; }
    QString desk() const override { return u"desk-a"_s; }

    Later<Done> write(const domain::Happening &happening, const QString &) override
    {
        if (isFull)
            return answered<Done>(Error{Error::Code::DiskFull, u"full"_s});
        add(happening);
        return answered<Done>(Done{});
    }

    void add(const domain::Happening &happening) { m_replay.add(eventOf(happening, ++m_number)); }

    void add(const domain::Event &event) { m_replay.add(event); }

    //! An update that waits for @p channel.
    void queue(const QString &message, const QString &channel = u"slack"_s)
    {
        add(domain::MessageQueued{
            message, channel, u"internal"_s, u"investigating"_s, u"We look."_s, {}, {}});
    }

    const domain::Message &message(const QString &id) const
    {
        return *domain::find(m_replay.incident(u"INC-2026-1123-ABCD"_s)->messages, id);
    }

    QString state(const QString &id) const { return domain::toKey(message(id).state); }

    bool isFull = false;

private:
    domain::Replay m_replay;
    domain::EventNumber m_number = 0;
};

//! A channel that answers as the test says, and keeps what it was asked to send.
class FakeChannel : public outbox::Channel
{
public:
    Later<outbox::Attempt> send(const outbox::Letter &letter) override
    {
        sent += letter.id;
        letters.push_back(letter);
        if (keepsSilent) {
            promises.push_back(promiseOf<outbox::Attempt>());
            return promises.back()->future();
        }
        return answered<outbox::Attempt>(answer);
    }
    bool isRepeatable() const override { return repeatable; }

    outbox::Attempt answer = {outbox::Attempt::Result::Sent, {}, u"ref"_s, {}};
    bool keepsSilent = false;
    bool repeatable = false;
    QStringList sent;
    std::vector<outbox::Letter> letters;
    std::vector<SharedPromise<outbox::Attempt>> promises;
};

} // namespace thabat::test
