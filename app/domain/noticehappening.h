// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What an event can say of the notice of a personal-data breach (see happening.h).
namespace thabat::domain {

//! Something that the notice says. The newest text of an item holds; the older ones stay in the record.
struct NoticeItemWritten
{
    QString item = {}; //!< one of notice.h
    QString text = {}; //!< empty: not known (any more)
};
//! A notice, or a supplement to it, went to the authority. Thabat sends none by itself.
struct NoticeFiled
{
    qint64 at = 0;
    QString file = {}; //!< our copy of exactly what was sent
    QString sha256 = {}; //!< of it, in hex
    qint64 bytes = 0;
    QString receipt = {}; //!< what the authority answered, such as a number
};
//! People whose data it is were told. They may be told more than once and in several ways.
struct PeopleTold
{
    qint64 at = 0;
    QString how = {};
};
//! The breach need not be notified, so nobody counts the hours any more until a new awareness.
struct BreachDismissed
{
    QString why = {};
    QString decidedBy = {}; //!< such as the data protection officer
};

} // namespace thabat::domain
