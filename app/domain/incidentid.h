// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace thabat::domain {

//! "INC-YYYY-MMDD-<4 base32>" (Crockford's alphabet), the day in Riyadh. @p random makes it unique without a
//! network.
QString makeIncidentId(const QDateTime &declared, quint32 random);

bool isIncidentId(QStringView text);

//! The id of a part of an incident, such as a task: @p letter, then the time and the place among those that
//! begin in the same moment.
QString makePartId(QChar letter, const QDateTime &now, size_t index);

} // namespace thabat::domain
