// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/domain/replay.h"

namespace thabat::outbox {

//! Where the outbox reads what is to go out, and writes what it is about to do and what came of it.
class MessageJournal
{
public:
    MessageJournal() = default;
    virtual ~MessageJournal() = default;
    MessageJournal(const MessageJournal &) = delete;
    MessageJournal &operator=(const MessageJournal &) = delete;

    virtual const domain::Replay &replay() const = 0;

    //! The id of this desk: only what it queued itself does it send.
    virtual QString desk() const = 0;

    //! Answers when it is on the disk and in replay().
    virtual Later<Done> write(const domain::Happening &happening, const QString &incident) = 0;
};

} // namespace thabat::outbox
