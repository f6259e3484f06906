// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the journal says about messages that go out by a channel of the profile. Times are milliseconds since
// 1970 UTC, 0 means "none".
namespace thabat::domain {

//! An update, or a page, is to go out by one channel. Its id is its idempotency key too: it names the same
//! message however often it is tried.
struct MessageQueued
{
    QString message = {}; //!< id
    QString channel = {}; //!< id of the profile's channel
    QString audience = {}; //!< one of domain/keys.h, or "page": it calls people
    QString state = {}; //!< of the update: "investigating", …
    QString text = {};
    QString arabic = {};
    QString sealed = {}; //!< why it never leaves: "drill", "restricted"; empty: it goes out
    bool byHand = false; //!< a person passes it on, and says so
    QString rule = {}; //!< of a page: by which rule of the runbook; empty: an update
};
//! It is about to leave. Whoever finds this without an end does not know whether it did.
struct MessageSending
{
    QString message = {};
    QString channel = {};
    int attempt = 0; //!< from 1
};
struct MessageSent
{
    QString message = {};
    QString channel = {};
    QString reference = {}; //!< what it is called at the service, which its successors need
    bool byHand = false; //!< a person passed it on
};
struct MessageFailed
{
    QString message = {};
    QString channel = {};
    QString why = {};
    bool inDoubt = false; //!< it may have arrived all the same
    qint64 again = 0; //!< when it is tried again; 0: a person decides
};
//! A later update says it better.
struct MessageSuperseded
{
    QString message = {};
    QString channel = {};
    QString by = {}; //!< the later message
};
//! Somebody gave it up.
struct MessageDropped
{
    QString message = {};
    QString channel = {};
    QString why = {};
};
//! Somebody wants it to be tried again.
struct MessageRetried
{
    QString message = {};
    QString channel = {};
};

} // namespace thabat::domain
