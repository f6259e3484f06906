// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/outbox/letter.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>

namespace thabat::outbox {

//! What came of one attempt to send something.
struct Attempt
{
    enum class Result {
        Sent,
        NotYet, //!< it did not arrive; trying again may help
        Refused, //!< it did not arrive and will not
        InDoubt, //!< nobody knows whether it arrived
    };

    Result result = Result::InDoubt;
    QString why = {}; //!< translated; empty when it is sent; without secrets
    QString reference = {}; //!< what it is called at the service
    std::chrono::milliseconds after{0}; //!< not again before that: what the service asked for
};

//! One way out. It sends one letter at a time, and each asked for at most once.
class Channel
{
public:
    Channel() = default;
    virtual ~Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    virtual Later<Attempt> send(const Letter &letter) = 0;

    //! Whether the same letter twice is one at the service, so that a doubt is answered by sending it again.
    virtual bool isRepeatable() const { return false; }
};

//! By the id of the profile. What is missing here cannot send.
using Channels = std::map<QString, std::shared_ptr<Channel>>;

} // namespace thabat::outbox
