// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"

#include <QString>

namespace thabat::outbox {

//! What a channel is asked to carry: a message with what it must know of its incident.
struct Letter
{
    QString id = {}; //!< of the message: the same however often it is tried
    QString incident = {};
    QString title = {}; //!< of the incident; for people of the team only
    domain::Severity severity = domain::Severity::P3;
    QString audience = {};
    QString rule = {}; //!< of a page: by which rule of the runbook; empty: an update
    QString state = {};
    QString english = {};
    QString arabic = {};
    bool follows = false; //!< an earlier one about the same went out by this channel
    QString reference = {}; //!< what the last of those is called at the service
    bool isTest = false; //!< nothing has happened; nobody is to be woken and nothing made public
};

} // namespace thabat::outbox
