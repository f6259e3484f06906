// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskprogram.h"

#include "app/base/text.h"
#include "ui/screenshots.h"
#include "ui/selftest.h"
#include "ui/theme/stylesheetpause.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

int complain(const Error &error, int code)
{
    std::fprintf(stderr, "thabat: %s\n", qPrintable(error.message));
    return code;
}

} // namespace

DeskProgram::DeskProgram(QApplication &application)
    : m_application(application)
{
    m_application.installEventFilter(&m_latinKeys);
}

DeskProgram::~DeskProgram() = default;

int DeskProgram::run(const QStringList &arguments)
{
    const auto options = readWindowOptions(arguments);
    if (!options)
        return complain(options.error(), 2);
    if (options->task == WindowOptions::Task::Screenshots) {
        const auto written = writeScreenshots(m_application, *options);
        return written ? 0 : complain(written.error(), 3);
    }
    if (options->isPlain() && FirstRun::isNeeded(Home::fromEnvironment())) {
        welcome(*options);
        return QApplication::exec();
    }
    const int failed = start(*options);
    if (failed != 0)
        return failed;
    if (options->task == WindowOptions::Task::SelfTest)
        return selfTest(*m_window, m_appearance);
    return options->task == WindowOptions::Task::QuitWhenReady ? quitWhenReady() : QApplication::exec();
}

//! Asks somebody new first. The desk opens when they are done; closing the window is no answer.
void DeskProgram::welcome(const WindowOptions &options)
{
    if (QLocale::system().language() == QLocale::Arabic)
        m_appearance.setLanguage(Language::Arabic);
    m_languages = std::make_unique<LanguageSwitch>(m_appearance, m_application);
    m_firstRun = std::make_unique<FirstRun>(Home::fromEnvironment(), m_appearance);
    connect(m_firstRun.get(), &FirstRun::ready, this, [this, options] {
        const int failed = start(options);
        if (failed != 0)
            return QApplication::exit(failed);
        m_firstRun->hide();
    });
    m_firstRun->show();
}

//! Opens the desk and shows its window; answers with the exit code of what failed, or 0.
int DeskProgram::start(const WindowOptions &options)
{
    const auto opened = open(options);
    if (!opened)
        return complain(opened.error(), opened.error().code == Error::Code::InvalidInput ? 2 : 3);
    if (options.task == WindowOptions::Task::SelfTest)
        return 0; // it shows the window itself
    m_window->show();
    m_assembly->watch().start();
    if (options.task == WindowOptions::Task::Open)
        share();
    return 0;
}

Result<Done> DeskProgram::open(const WindowOptions &options)
{
    auto choices = options.choices;
    if (options.task != WindowOptions::Task::Open && choices.journal.isEmpty()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        choices.journal = m_scratch->filePath(u"journal.db"_s);
    }
    auto whole = assembly::DeskAssembly::buildWhatCanBe(choices);
    if (!whole)
        return whole.error();
    m_assembly = std::move(*whole);
    dress(options);
    const bool isForPeople = options.task == WindowOptions::Task::Open;
    if (isForPeople)
        m_sound = std::make_unique<LateSound>(LateSound::shippedLibrary());
    const StyleSheetPause pause; // until it is whole
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_assembly->desk(),
                          m_appearance,
                          m_assembly->clock(),
                          isForPeople ? MainWindow::Memory::Keep : MainWindow::Memory::None,
                          {m_sound.get(), isForPeople ? &m_notifier : nullptr}});
    const auto access = m_assembly->desk().access();
    if (access == desk::Desk::Access::LooksOn)
        m_window->tell({}, tr("Another window writes this journal; this one only looks on."));
    if (access != desk::Desk::Access::Full)
        return Done{};
    if (const auto &refusal = m_assembly->journal().refusal())
        m_window->tell(domain::Severity::P0, refusal->message);
    else if (const auto notices = m_assembly->journal().notices(); !notices.isEmpty())
        m_window->tell(domain::Severity::P1, notices.first());
    else if (!m_assembly->files().profile.problems.isEmpty())
        m_window->tell(
            domain::Severity::P2,
            tr("Part of the profile is switched off: %1").arg(m_assembly->files().profile.problems.first()));
    const auto served = m_assembly->serve();
    if (!served)
        m_window->tell(domain::Severity::P2, served.error().message);
    return Done{};
}

//! The desk among others. What concerns this very desk is told once, in the line that stays until it is read.
void DeskProgram::share()
{
    auto &desk = m_assembly->desk();
    if (desk.access() != desk::Desk::Access::Full)
        return;
    const auto &files = m_assembly->files();
    if (const auto warning = desk::hubWarning(files.settings.hub, files.profile); !warning.isEmpty())
        m_window->tell(domain::Severity::P2, warning);
    QObject::connect(
        &desk.sharing(), &desk::Sharing::changed, m_window.get(), [this, told = false]() mutable {
            for (const auto &trouble : m_assembly->desk().sharing().state().troubles) {
                if (!trouble.isOurs || std::exchange(told, true))
                    continue;
                m_window->tell(
                    domain::Severity::P1,
                    tr("Other desks do not get what this one writes: %1 Everything is kept here; pass it "
                       "on with an export.")
                        .arg(isolate(trouble.reason)));
            }
        });
    desk.messages().start();
    desk.sharing().start();
}

void DeskProgram::dress(const WindowOptions &options)
{
    const auto &settings = m_assembly->files().settings;
    m_appearance.setLanguage(options.language.value_or(settings.language));
    const auto theme = themeKindFromKey(settings.theme);
    m_appearance.setTheme(options.theme.value_or(theme ? *theme : ThemeKind::Night));
    m_appearance.setTextScale(settings.textScale);
    m_appearance.setMotion(settings.motion ? Motion::Allowed : Motion::Reduced);
    m_languages = std::make_unique<LanguageSwitch>(m_appearance, m_application);
}

int DeskProgram::quitWhenReady()
{
    // After the events of showing come those of a person: when this runs, the first window is painted.
    QTimer::singleShot(0, m_window.get(), [this] {
        m_window->repaint();
        QTimer::singleShot(0, qApp, [] {
            std::puts("ready");
            std::fflush(stdout); // now, not with the end
            QApplication::exit(0);
        });
    });
    return QApplication::exec();
}

} // namespace thabat::ui
