// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::practice {

//! Where one practice service keeps its files.
struct DataFolder
{
    QString path = {};

    //! $XDG_DATA_HOME/thabat/practice, or below THABAT_HOME.
    static DataFolder usual();

    QString releases() const; //!< what was deployed, and when
    QString state() const; //!< faults, flags and settings
    QString database() const;
    QString runtime() const; //!< practice.json: port and process ids while it is served
    QString serveLock() const;
    QString deployLock() const;
};

} // namespace thabat::practice
