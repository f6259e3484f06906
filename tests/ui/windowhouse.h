// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly/deskassembly.h"
#include "tests/support/answer.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace thabat::test {

//! A window over a desk of its own; nobody answers at the service's address unless a test has somebody there.
struct WindowHouse
{
    explicit WindowHouse(const QString &service = QStringLiteral("http://127.0.0.1:9"))
    {
        qputenv("THABAT_HOME", QFile::encodeName(folder.path()));
        auto built = assembly::DeskAssembly::build(
            {{}, {}, QStringLiteral("Sara"), {{QStringLiteral("service"), service}}});
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
        whole = std::move(*built);
        languages = std::make_unique<ui::LanguageSwitch>(appearance, *qApp);
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Parts{whole->desk(), appearance, whole->clock()});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window is not active");
    }

    //! Carries @p name out as another front end would, and waits until it is written.
    void write(const QString &name, const std::map<QString, QString> &arguments)
    {
        const auto answer = answerOf(whole->desk().submit(window->current().command(name, arguments)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    }

    void declare()
    {
        write(QStringLiteral("declare"),
              {{QStringLiteral("severity"), QStringLiteral("P1")},
               {QStringLiteral("title"), QStringLiteral("slow")}});
        QTRY_VERIFY(window->current().incident());
    }

    QTemporaryDir folder;
    std::unique_ptr<assembly::DeskAssembly> whole;
    ui::Appearance appearance;
    std::unique_ptr<ui::LanguageSwitch> languages;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace thabat::test
