// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/effectdevice.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QUrl>

namespace thabat::ui {

bool EffectDevice::isThere() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void EffectDevice::play(const QString &file, double volume)
{
    auto &effect = m_effects[file];
    if (!effect) {
        effect = std::make_unique<QSoundEffect>(QMediaDevices::defaultAudioOutput());
        effect->setSource(QUrl::fromLocalFile(file));
    }
    effect->setVolume(float(volume));
    effect->play();
}

} // namespace thabat::ui

extern "C" Q_DECL_EXPORT thabat::ui::SoundDevice *thabatSoundDevice()
{
    return new thabat::ui::EffectDevice; // the caller owns it: only a plain pointer goes through C
}
