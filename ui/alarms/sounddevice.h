// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::ui {

//! The sound output of this machine, behind the library that is loaded late. Lives in one thread.
class SoundDevice
{
public:
    SoundDevice() = default;
    SoundDevice(const SoundDevice &) = delete;
    SoundDevice &operator=(const SoundDevice &) = delete;
    virtual ~SoundDevice() = default;

    virtual bool isThere() const = 0;

    //! Begins to play the WAV @p file. @p volume is 0 … 1.
    virtual void play(const QString &file, double volume) = 0;
};

//! What the library exports under the name "thabatSoundDevice". The caller owns the device.
using SoundDeviceMaker = SoundDevice *(*)();

} // namespace thabat::ui
