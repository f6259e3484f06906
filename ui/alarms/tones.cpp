// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/tones.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace thabat::ui {

using namespace std::chrono_literals;
using desk::SoundPattern;

namespace {

constexpr double fullScale = 28'000; //!< of 32767: some room is left for what mixes it

qsizetype samplesIn(std::chrono::milliseconds time)
{
    return qsizetype(time.count()) * samplesPerSecond / 1000;
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const auto little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendTone(QByteArray &bytes, const Tone &tone)
{
    const auto count = samplesIn(tone.length);
    const double ramp = double(samplesIn(toneRamp));
    for (qsizetype i = 0; i < count; ++i) {
        const double edge = std::min({double(i) / ramp, double(count - 1 - i) / ramp, 1.0});
        const double phase = 2 * std::numbers::pi * tone.hertz * double(i) / samplesPerSecond;
        append(bytes, qint16(std::lround(std::sin(phase) * edge * tone.loudness * fullScale)));
    }
    bytes.append(samplesIn(tone.pause) * 2, '\0');
}

} // namespace

std::vector<Tone> tonesOf(SoundPattern pattern)
{
    switch (pattern) {
    case SoundPattern::FivePulses:
        return {5, {880, 150ms, 100ms, 1}};
    case SoundPattern::ThreePulses:
        return {3, {660, 180ms, 140ms, 1}};
    case SoundPattern::TwoSoftTones:
        return {2, {440, 300ms, 200ms, 0.5}};
    case SoundPattern::OneSoftTone:
        break;
    }
    return {{440, 300ms, 200ms, 0.5}};
}

QByteArray wavOf(const std::vector<Tone> &tones)
{
    QByteArray samples;
    for (const auto &tone : tones)
        appendTone(samples, tone);
    QByteArray wav("RIFF");
    append(wav, quint32(36 + samples.size()));
    wav += "WAVEfmt ";
    append(wav, quint32(16));
    append(wav, quint16(1)); // PCM
    append(wav, quint16(1)); // one channel
    append(wav, quint32(samplesPerSecond));
    append(wav, quint32(samplesPerSecond * 2));
    append(wav, quint16(2));
    append(wav, quint16(16));
    wav += "data";
    append(wav, quint32(samples.size()));
    return wav + samples;
}

} // namespace thabat::ui
