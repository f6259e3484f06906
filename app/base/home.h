// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat {

//! Where Thabat keeps its files on this machine.
//!
//! Config is $XDG_CONFIG_HOME/thabat and data $XDG_DATA_HOME/thabat; THABAT_HOME=DIR puts both under DIR.
struct Home
{
    QString config = {};
    QString data = {};

    static Home fromEnvironment();

    QString deskFile() const; //!< who I am, language, theme
    QString profile(const QString &name) const; //!< folder of an installed profile
    QString journal() const;
    QString evidence(const QString &incident) const;
    QString postMortems() const; //!< default of the setting postMortemFolder
    QString drills() const;
};

} // namespace thabat
