// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the journal says about status updates.
namespace thabat::domain {

struct UpdatePosted
{
    QString audience = {}; //!< one of keys.h
    QString state = {}; //!< "investigating", "identified", "monitoring", "resolved"
    QString text = {};
    QString arabic = {};
    QString channel = {}; //!< where it went: "clipboard", or "outbox": by the channels of its messages
    QString proposal = {}; //!< what the commander approved by it; empty: nobody had to
};
//! Somebody wrote an update that the commander must approve first: nobody is told by it yet.
struct UpdateProposed
{
    QString proposal = {}; //!< id
    QString audience = {};
    QString state = {};
    QString text = {};
    QString arabic = {};
};
//! The commander sent it back, or its author took it back.
struct UpdateDeclined
{
    QString proposal = {};
    QString why = {};
};

} // namespace thabat::domain
