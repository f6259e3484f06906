// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/alarmsounds.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace thabat::ui {

//! One tone of a pattern, and the pause after it.
struct Tone
{
    int hertz = 0; //!< 440 to 880
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds pause{0};
    double loudness = 1; //!< 0 … 1
};

std::vector<Tone> tonesOf(desk::SoundPattern pattern);

inline constexpr int samplesPerSecond = 44'100;
inline constexpr std::chrono::milliseconds toneRamp{20}; //!< in and out, so that nothing clicks

//! A WAV file, one channel of 16 bits.
QByteArray wavOf(const std::vector<Tone> &tones);

} // namespace thabat::ui
