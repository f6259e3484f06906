// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/gaterow.h"
#include "ui/sheets/resolvesheet.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using ui::ResolveSheet;

class TestResolveSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsResolvedWhileAGateIsOpen()
    {
        SheetHouse at;
        at.house.declare();
        ResolveSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
        QVERIFY(!textOf(sheet, "blockedReason").isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(at.incident().isOpen());
    }

    void everyOpenGateDeferredWithItsReasonResolves()
    {
        SheetHouse at;
        const auto id = at.house.declare();
        ResolveSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        deferAll(sheet, u"practice is off"_s);

        QVERIFY(seen<QPushButton>(sheet, "mainAction")->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!at.house.desk().replay().incident(id)->isOpen());
        QTRY_VERIFY(textOf(sheet, "result").contains(u".md"_s));
        const auto deferred = at.house.desk().replay().incident(id)->resolution->deferred.join(u' ');
        QVERIFY(deferred.contains(u"health"_s) && deferred.contains(u"practice is off"_s));
    }

    void aDeferredGateNeedsAReason()
    {
        SheetHouse at;
        at.house.declare();
        ResolveSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        deferAll(sheet, {});

        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
    }

    void theFreezeIsLiftedFromHere()
    {
        SheetHouse at;
        at.house.declare();
        at.write(u"freeze"_s, {{u"state"_s, u"on"_s}});
        ResolveSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(seen<QPushButton>(sheet, "liftFreeze"));
        seen<QPushButton>(sheet, "liftFreeze")->click();

        QTRY_VERIFY_WITH_TIMEOUT(!at.incident().frozen, 15000);
    }

private:
    static void deferAll(ResolveSheet &sheet, const QString &why)
    {
        for (auto *row : sheet.findChildren<ui::GateRow *>()) {
            if (row->isMet())
                continue;
            row->findChild<QCheckBox *>()->setChecked(true);
            row->findChild<QLineEdit *>()->setText(why);
        }
    }
};

QTEST_MAIN(TestResolveSheet)
#include "tst_resolvesheet.moc"
