// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/log.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace thabat::rig {

//! A folder of its own, in THABAT_RIG_FOLDER or in memory where there is such a disk: whether bytes are safe
//! is the model's work. The journal's complaints about the failures that the rig makes are not shown.
class Scratch
{
public:
    Scratch() { log(LogArea::Journal).set_level(spdlog::level::off); }

    QString path() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }

private:
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const auto usual = memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return qEnvironmentVariable("THABAT_RIG_FOLDER", usual) + QStringLiteral("/rig-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

//! THABAT_RIG=full visits every point; otherwise a part of them.
inline bool isFull()
{
    return qEnvironmentVariable("THABAT_RIG") == QLatin1String("full");
}

//! How many notes a workload has.
inline int workloadSize()
{
    return isFull() ? 200 : 60;
}

//! The same points in every run; another sample with THABAT_RIG_SEED.
inline quint32 seed()
{
    const auto number = qEnvironmentVariable("THABAT_RIG_SEED").toUInt();
    return number != 0 ? number : 20261127;
}

//! One point in @p part, or every one in full. THABAT_RIG_DENSITY=4 takes four times as many.
inline bool isChosen(QRandomGenerator &random, int part)
{
    const int density = std::max(1, qEnvironmentVariableIntValue("THABAT_RIG_DENSITY"));
    return isFull() || random.bounded(std::max(1, part / density)) == 0;
}

} // namespace thabat::rig
