// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/home.h"
#include "app/base/language.h"
#include "app/base/result.h"
#include "app/journal/hubsettings.h"

namespace thabat::desk {

//! Who sits at this desk and how they like it: desk.json. Nothing in it is secret.
struct DeskSettings
{
    QString person = {}; //!< empty: the login name
    Language language = Language::English;
    QString theme = {}; //!< "night", "day", "hc_dark", "hc_light"; empty: night
    int textScale = 100; //!< percent
    QString profile = {}; //!< empty: practice
    journal::HubSettings hub = {}; //!< read, never written
    QString zone = {}; //!< IANA zone of this desk; empty: Asia/Riyadh

    bool motion = true; //!< what nobody has seen may blink, and what is held may fill
    bool sound = true;
    int volume = 40; //!< percent

    QString personOrLogin() const;
};

//! Missing file: the defaults. A broken file: an error with its place.
Result<DeskSettings> readDeskSettings(const Home &home);

//! Keeps members it does not know. A broken file is not overwritten.
Result<Done> writeDeskSettings(const Home &home, const DeskSettings &settings);

} // namespace thabat::desk
