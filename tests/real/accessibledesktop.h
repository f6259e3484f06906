// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "tests/places.h"
#include "tests/real/programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <vector>

namespace thabat::test {

//! A screen, a session bus and an accessibility bus of their own, with one program on them and a listener
//! that has what a screen reader has. Everything ends with it.
class AccessibleDesktop
{
public:
    ~AccessibleDesktop()
    {
        for (auto process = m_processes.rbegin(); process != m_processes.rend(); ++process) {
            (*process)->terminate();
            if (!(*process)->waitForFinished(3000))
                (*process)->kill();
            (*process)->waitForFinished();
        }
    }

    //! Starts @p program; answers with what is missing on this machine, or what went wrong.
    QString start(const QString &program, const QStringList &arguments, QSize screen = {1440, 900},
                  const std::map<QString, QString> &variables = {})
    {
        const auto launcher = QStringLiteral("/usr/libexec/at-spi-bus-launcher");
        if (const auto missing =
                notInstalled({QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon"), QStringLiteral("gdbus"),
                              QStringLiteral("openbox"), launcher, QStringLiteral("/usr/bin/python3")});
            !missing.isEmpty())
            return missing + QStringLiteral(" is not installed");
        if (!ran(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QStringLiteral("import gi; gi.require_version('Atspi', '2.0')")})
                 .isGood())
            return QStringLiteral("python3-pyatspi is not installed");
        prepare();
        const auto display = startScreen(screen);
        if (display.isEmpty())
            return QStringLiteral("Xvfb does not start");
        m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + display);
        const auto bus = m_folder.filePath(QStringLiteral("run/bus"));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + bus);
        run(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
             QStringLiteral("--address=unix:path=") + bus});
        if (!QTest::qWaitFor(
                [&bus] {
                    return QFile::exists(bus);
                },
                10'000))
            return QStringLiteral("dbus-daemon does not start");
        run(launcher, {QStringLiteral("--launch-immediately")});
        run(QStringLiteral("openbox"), {});
        for (const auto &[name, value] : variables)
            m_environment.insert(name, value);
        auto *desk = run(program, arguments);
        m_driver =
            run(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral(SOURCE_ROOT "/tests/real/atspi.py"), QString::number(desk->processId())});
        return ask(QStringLiteral("events")).is_array() ? QString() : QStringLiteral("no window on the bus");
    }

    //! One command of atspi.py and its answer; null when none came.
    Json ask(const QString &command)
    {
        m_driver->write(command.toUtf8() + '\n');
        QElapsedTimer timer;
        timer.start();
        while (!m_driver->canReadLine() && timer.elapsed() < 30'000 && m_driver->state() == QProcess::Running)
            m_driver->waitForReadyRead(100);
        const auto line = m_driver->readLine();
        const auto json = parseJson(line, QStringLiteral("atspi"));
        return json ? json->value : Json();
    }

    void press(const QString &keys) { ask(QStringLiteral("key ") + keys); }

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    void prepare()
    {
        for (const auto *name : {"run", "home"})
            QDir(m_folder.path()).mkdir(QLatin1StringView(name));
        const auto inside = m_folder.filePath(QStringLiteral("run"));
        QFile::setPermissions(inside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), inside);
        m_environment.insert(QStringLiteral("HOME"), home());
        m_environment.insert(QStringLiteral("THABAT_HOME"), home());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        m_environment.remove(QStringLiteral("NO_AT_BRIDGE"));
    }

    QProcess *run(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(program, arguments);
        process->waitForStarted();
        m_processes.push_back(std::move(process));
        return m_processes.back().get();
    }

    //! The number of the display that was free.
    QString startScreen(QSize size)
    {
        auto *screen =
            run(QStringLiteral("Xvfb"),
                {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                 QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()),
                 QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        QByteArray number;
        QElapsedTimer timer;
        timer.start();
        while (!number.endsWith('\n') && timer.elapsed() < 15'000 && screen->state() == QProcess::Running) {
            screen->waitForReadyRead(100);
            number += screen->readAllStandardOutput();
        }
        return QString::fromLatin1(number.trimmed());
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QProcess *m_driver = nullptr;
};

} // namespace thabat::test
