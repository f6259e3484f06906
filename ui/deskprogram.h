// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/desktopnotifier.h"
#include "ui/alarms/latesound.h"
#include "ui/languageswitch.h"
#include "ui/latinkeys.h"
#include "ui/mainwindow.h"
#include "ui/settings/firstrun.h"
#include "ui/windowoptions.h"

#include <memory>

class QTemporaryDir;

namespace thabat::ui {

//! The program `thabat`: builds the desk and its window and does what the command line asks.
class DeskProgram : public QObject
{
    Q_OBJECT

public:
    explicit DeskProgram(QApplication &application);
    ~DeskProgram() override;

    //! Runs to the end of the program and answers with its exit code.
    int run(const QStringList &arguments);

private:
    int start(const WindowOptions &options);
    void welcome(const WindowOptions &options);
    Result<Done> open(const WindowOptions &options);
    void share();
    void dress(const WindowOptions &options);
    int quitWhenReady();

    QApplication &m_application;
    std::unique_ptr<QTemporaryDir> m_scratch; //!< the journal of a self-test is nobody's
    Appearance m_appearance;
    std::unique_ptr<assembly::DeskAssembly> m_assembly;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<FirstRun> m_firstRun; //!< while nobody has sat at this desk
    std::unique_ptr<LateSound> m_sound; //!< a window that is only looked at makes none
    DesktopNotifier m_notifier;
    std::unique_ptr<MainWindow> m_window;
    LatinKeys m_latinKeys;
};

} // namespace thabat::ui
