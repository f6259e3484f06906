// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace thabat::test {

//! What a program came to that a test ran beside the desk.
struct ProgramOutcome
{
    int exit = -1;
    QString out = {}; //!< both channels
    bool isGood() const { return exit == 0; }
};

//! Runs @p program to its end, at most two minutes.
inline ProgramOutcome ran(const QString &program, const QStringList &arguments, const QString &folder = {},
                          const QStringList &environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll()).trimmed()};
}

//! The first of @p programs that is not installed; empty: all are there.
inline QString notInstalled(const QStringList &programs)
{
    for (const auto &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

} // namespace thabat::test
