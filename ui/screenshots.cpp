// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "app/cli/practiceprocess.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"
#include "ui/showcase.h"
#include "ui/windowoptions.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array sizes = {QSize(1440, 900), QSize(1024, 768)};
constexpr std::array themes = {ThemeKind::Night, ThemeKind::Day, ThemeKind::HighContrastDark};

struct Camera
{
    MainWindow &window;
    Appearance &appearance;
    QString folder;
    int taken = 0;
    QString failed = {};

    void shoot(const QString &state)
    {
        for (const auto theme : themes) {
            appearance.setTheme(theme);
            for (const auto size : sizes)
                shootBothLanguages(state, size);
        }
    }

    void shootBothLanguages(const QString &state, QSize size)
    {
        window.resize(size);
        for (const auto language : {Language::English, Language::Arabic}) {
            appearance.setLanguage(language);
            settle(window);
            const auto name = u"%1-%2-%3-%4.png"_s.arg(state, toKey(language), QString::number(size.width()),
                                                       toKey(appearance.theme().kind()));
            if (window.grab().save(QDir(folder).filePath(name)))
                ++taken;
            else
                failed = name;
        }
    }
};

//! Starts the service, lets it be watched, then breaks it by the bad deploy when the calm states are done.
class Stage
{
public:
    explicit Stage(const QString &folder)
        : m_folder(folder + u"/practice"_s)
    {
        m_service.start(m_folder);
        waitUntil(
            [this] {
                return !m_service.url().isEmpty();
            },
            10s);
    }

    std::map<QString, QString> variables() const
    {
        if (m_service.url().isEmpty())
            return {};
        return {{u"service"_s, m_service.url()}, {u"practiceData"_s, m_folder}};
    }

    void breakService()
    {
        std::optional<bool> done;
        QObject context;
        whenDone(m_service.command({u"deploy"_s, u"v1.4.2"_s}), &context,
                 [&done](const Result<Done> &result) {
                     done = result.has_value();
                 });
        waitUntil(
            [&done] {
                return done.has_value();
            },
            20s);
        waitUntil(
            [] {
                return false;
            },
            9s); // until the alert has fired
    }

private:
    QString m_folder;
    cli::PracticeProcess m_service;
};

} // namespace

Result<Done> writeScreenshots(QApplication &application, const WindowOptions &options)
{
    if (!QDir().mkpath(options.screenshots))
        return Error{
            Error::Code::Io,
            QApplication::translate("Screenshots", "The folder %1 cannot be made.").arg(options.screenshots)};
    const QTemporaryDir scratch;
    Stage stage(scratch.path());
    auto choices = options.choices;
    choices.journal = scratch.filePath(u"journal.db"_s);
    choices.person = u"Sara"_s;
    choices.variables = stage.variables();
    auto whole = assembly::DeskAssembly::build(choices);
    if (!whole)
        return whole.error();
    Appearance appearance;
    LanguageSwitch languages(appearance, application);
    MainWindow window({(*whole)->desk(), appearance, (*whole)->clock()});
    window.show();
    (*whole)->watch().start();
    waitUntil(
        [] {
            return false;
        },
        7s);

    Camera camera{window, appearance, options.screenshots};
    for (const auto &state : showcaseStates()) {
        if (state.name == u"first10"_s)
            stage.breakService();
        if (!state.prepare(window))
            return Error{
                Error::Code::Io,
                QApplication::translate("Screenshots", "The state %1 could not be reached.").arg(state.name)};
        camera.shoot(state.name);
    }
    if (!camera.failed.isEmpty())
        return Error{Error::Code::Io,
                     QApplication::translate("Screenshots", "%1 could not be written.").arg(camera.failed)};
    std::printf("%d screenshots in %s\n", camera.taken, qPrintable(options.screenshots));
    return Done{};
}

} // namespace thabat::ui
