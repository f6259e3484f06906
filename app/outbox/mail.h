// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/channel.h"
#include "app/outbox/channelsettings.h"

#include <QDateTime>

namespace thabat::outbox {

//! @p letter as a mail of @p settings (RFC 5322): plain text, both texts, Subject and body encoded so that
//! seven bits are enough. No text can add a header.
QByteArray mailOf(const Letter &letter, const ChannelSettings &settings, const QDateTime &now);

} // namespace thabat::outbox
