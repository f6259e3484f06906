// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/sounddevice.h"

#include <QSoundEffect>

#include <map>
#include <memory>

namespace thabat::ui {

//! The sound output by way of Qt Multimedia.
class EffectDevice : public SoundDevice
{
public:
    bool isThere() const override;
    void play(const QString &file, double volume) override;

private:
    std::map<QString, std::unique_ptr<QSoundEffect>> m_effects; //!< by file, made once
};

} // namespace thabat::ui
