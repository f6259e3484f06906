// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selftest.h"

#include "ui/layoutcheck.h"
#include "ui/mainwindow.h"
#include "ui/showcase.h"

#include <QApplication>

#include <cstdio>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

int report(const QString &where, const QStringList &problems)
{
    for (const auto &problem : problems)
        std::fprintf(stderr, "self-test: %s: %s\n", qPrintable(where), qPrintable(problem));
    return int(problems.size());
}

QStringList missingZones(const MainWindow &window)
{
    QStringList problems;
    for (const auto &name : {u"strip"_s, u"do"_s, u"see"_s, u"record"_s, u"bar"_s}) {
        if (!window.findChild<QWidget *>(name))
            problems += u"the zone %1 is missing"_s.arg(name);
    }
    return problems;
}

} // namespace

int selfTest(MainWindow &window, Appearance &appearance)
{
    int problems = 0;
    window.show();
    for (const auto &state : showcaseStates()) {
        if (!state.prepare(window))
            problems += report(state.name, {u"the state could not be reached"_s});
        for (const auto language : {Language::English, Language::Arabic}) {
            appearance.setLanguage(language);
            settle(window);
            problems += report(u"%1 %2"_s.arg(state.name, toKey(language)),
                               missingZones(window) + layoutProblems(window));
        }
    }
    if (problems == 0)
        std::puts("self-test: every view opened in both languages");
    return problems == 0 ? 0 : 1;
}

} // namespace thabat::ui
