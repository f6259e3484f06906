// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "tests/support/rawserver.h"
#include "tests/ui/zonehouse.h"
#include "ui/sheets/sheet.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace thabat::test {

//! A desk with plans that only run /bin/true and the like, and helpers to work a sheet as a person does.
class SheetHouse : public ZoneHouse
{
public:
    explicit SheetHouse(Language language = Language::English, const DeskHouse::Prepare &prepare = {})
        : ZoneHouse(language, prepare)
    {
    }

    //! A desk with one more plan, shown first in the list of rollbacks.
    static runbook::Plan planThatRuns(runbook::PlanClass planClass, const QString &program)
    {
        runbook::Plan plan;
        plan.id = QStringLiteral("harmless");
        plan.section = QStringLiteral("9.9");
        plan.title = {QStringLiteral("Harmless plan"), QStringLiteral("خطة بلا ضرر")};
        plan.planClass = planClass;
        plan.rollback = true;
        plan.target = QStringLiteral("v1.4.1");
        runbook::PlanStep step;
        step.id = QStringLiteral("only");
        step.title = {QStringLiteral("The only step"), QStringLiteral("الخطوة الوحيدة")};
        step.program = program;
        plan.steps = {step};
        return plan;
    }

    //! The profile is read by reference: from now on the desk knows @p plan.
    void add(const runbook::Plan &plan) { house.profile.plans.insert(house.profile.plans.begin(), plan); }
};

//! What a person sees of a part of @p sheet; nullptr when there is no such part on screen.
template <typename Part>
Part *seen(const QWidget &sheet, const char *name)
{
    auto *part = sheet.findChild<Part *>(QLatin1StringView(name));
    return part && part->isVisible() ? part : nullptr;
}

inline QString textOf(const QWidget &sheet, const char *name)
{
    const auto *label = seen<ui::PlainLabel>(sheet, name);
    return label ? withoutIsolates(label->text()) : QString();
}

inline QString problemOf(const QWidget &sheet)
{
    const auto *banner = seen<QWidget>(sheet, "problem");
    return banner ? banner->accessibleName() : QString();
}

//! A key goes to whatever has the focus, as it does at a desk.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

//! Puts the focus into @p field and enters @p text. QTest can press no keys for Arabic letters.
inline void type(QWidget *field, const QString &text)
{
    QVERIFY(field);
    field->setFocus();
    for (const auto c : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(field, &down);
    }
}

inline void open(QWidget &sheet, QSize size = {556, 640})
{
    present(sheet, size);
    sheet.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
}

} // namespace thabat::test
