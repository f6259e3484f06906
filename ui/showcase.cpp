// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/showcase.h"

#include "ui/mainwindow.h"
#include "ui/sheetbook.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Arguments = std::map<QString, QString>;

constexpr int layoutPasses = 10;

//! Submits and waits: a state must be there before it is looked at.
bool carryOut(MainWindow &window, const QString &command, const Arguments &arguments)
{
    std::optional<bool> done;
    whenDone(window.desk().submit(window.current().command(command, arguments)), &window,
             [&done](const Result<desk::Answer> &answer) {
                 done = answer.has_value();
             });
    return waitUntil(
               [&done] {
                   return done.has_value();
               },
               20s)
        && *done;
}

bool declareIncident(MainWindow &window)
{
    window.closeSheet();
    const bool declared =
        carryOut(window, u"declare"_s,
                 {{u"severity"_s, u"P0"_s},
                  {u"title"_s, QApplication::translate("Showcase", "API down: 5xx on /api/v1/leads")},
                  {u"customers"_s, u"yes"_s},
                  {u"commander"_s, u"Sara"_s}});
    const bool staffed = carryOut(window, u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Ahmed"_s}})
        && carryOut(window, u"role"_s, {{u"role"_s, u"comms"_s}, {u"name"_s, u"Noura"_s}});
    return declared && staffed
        && carryOut(window, u"step"_s, {{u"step"_s, u"first10:2"_s}, {u"answer"_s, u"done"_s}})
        && carryOut(window, u"note"_s, {{u"text"_s, u"-2m /d roll back to v1.4.1 !"_s}})
        && carryOut(window, u"note"_s, {{u"text"_s, u"#سؤال @قائد هل نعلن للعملاء؟"_s}})
        && carryOut(window, u"note"_s, {{u"text"_s, u"+ @comms post the Arabic update ~10m"_s}});
}

ShowcaseState sheet(const QString &name, SheetKind kind)
{
    return {name, [kind](MainWindow &window) {
                window.showSheet(kind);
                return true;
            }};
}

ShowcaseState rollback(const QString &name, const QString &plan)
{
    return {name, [plan](MainWindow &window) {
                window.sheets().choosePlan(plan);
                window.showSheet(SheetKind::Rollback);
                // The preview asks the service; within a second it is there, or says what is missing.
                waitUntil(
                    [] {
                        return false;
                    },
                    1500ms);
                return true;
            }};
}

std::vector<ShowcaseState> makeStates()
{
    return {
        {u"calm"_s,
         [](MainWindow &) {
             return true;
         }},
        sheet(u"alerts-calm"_s, SheetKind::Alerts),
        sheet(u"alarm-health"_s, SheetKind::AlarmHealth),
        sheet(u"declare"_s, SheetKind::Declare),
        {u"first10"_s, declareIncident},
        {u"palette"_s,
         [](MainWindow &window) {
             window.perform(KeyAction::Palette);
             return true;
         }},
        sheet(u"alerts"_s, SheetKind::Alerts),
        sheet(u"playbooks"_s, SheetKind::Playbook),
        {u"playbook"_s,
         [](MainWindow &window) {
             window.closeSheet();
             return carryOut(window, u"playbook"_s, {{u"id"_s, u"postgres-unavailable"_s}})
                 && carryOut(window, u"step"_s,
                             {{u"step"_s, u"postgres-unavailable:1"_s}, {u"answer"_s, u"done"_s}});
         }},
        rollback(u"rollback-a"_s, u"flag-off"_s),
        rollback(u"rollback-b"_s, u"app-rollback"_s),
        rollback(u"rollback-c"_s, u"db-downgrade"_s),
        sheet(u"update"_s, SheetKind::Update),
        sheet(u"severity"_s, SheetKind::Severity),
        sheet(u"handover"_s, SheetKind::HandOver),
        sheet(u"brief"_s, SheetKind::Brief),
        sheet(u"breach"_s, SheetKind::Breach),
        sheet(u"page"_s, SheetKind::Page),
        {u"paged"_s,
         [](MainWindow &window) {
             const bool called = carryOut(window, u"page"_s, {{u"rule"_s, u"db-down"_s}});
             window.sheets().chooseRule(u"db-down"_s);
             window.showSheet(SheetKind::Page);
             return called;
         }},
        sheet(u"readers"_s, SheetKind::Privacy),
        sheet(u"resolve"_s, SheetKind::Resolve),
        sheet(u"help"_s, SheetKind::Help),
        {u"postmortem"_s,
         [](MainWindow &window) {
             const bool resolved = carryOut(window, u"resolve"_s,
                                            {{u"defer"_s, u"health,stable,loops,freeze,update,owner"_s},
                                             {u"why"_s, u"showcase"_s},
                                             {u"out"_s, QDir::temp().filePath(u"thabat-showcase"_s)}});
             window.showSheet(SheetKind::PostMortem);
             return resolved;
         }},
        sheet(u"erase"_s, SheetKind::Privacy),
    };
}

} // namespace

const std::vector<ShowcaseState> &showcaseStates()
{
    static const auto states = makeStates();
    return states;
}

void settle(MainWindow &window)
{
    waitUntil(
        [] {
            return false;
        },
        120ms);
    // Each pass carries a new size one layout further up; a slow machine may have had time for one only.
    for (int pass = 0; pass < layoutPasses; ++pass)
        QApplication::processEvents();
    window.repaint();
}

bool waitUntil(const std::function<bool()> &holds, std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > limit.count())
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

} // namespace thabat::ui
