// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/outboxhouse.h"
#include "ui/sheets/textview.h"
#include "ui/sheets/updatesheet.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! Updates that the commander approves. Sara sits at this desk.
class TestUpdateSheet : public QObject
{
    Q_OBJECT

private:
    static void commandedBy(SheetHouse &at, const QString &commander)
    {
        addChannels(at);
        at.house.declare();
        at.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, commander}});
    }

private Q_SLOTS:
    void whoeverDoesNotCommandAsks()
    {
        SheetHouse at;
        commandedBy(at, u"Omar"_s);
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QApplication::clipboard()->setText(u"before"_s);
        type(seen<QPlainTextEdit>(sheet, "english"), u"Draft: "_s);

        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(at.incident().proposals.size(), size_t(1));
        QVERIFY(at.incident().updates.empty() && at.incident().messages.empty());
        QCOMPARE(QApplication::clipboard()->text(),
                 u"before"_s); // what nobody approved is not pasted anywhere
    }

    void itSaysWhomItWaitsForAndCanBeTakenBack()
    {
        SheetHouse at;
        commandedBy(at, u"Omar"_s);
        at.write(u"update"_s, {{u"audience"_s, u"customers"_s}, {u"text"_s, u"We look."_s}});
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(textOf(sheet, "approval").contains(u"waits for Omar"_s));
        QVERIFY(!seen<TextView>(sheet, "proposed"));

        seen<QPushButton>(sheet, "decline")->click();

        QTRY_VERIFY(at.incident().proposals.empty());
    }

    void theCommanderReadsAndApprovesIt()
    {
        SheetHouse at;
        commandedBy(at, u"Sara"_s);
        QVERIFY(writeUpdate(at));
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(textOf(sheet, "approval").contains(u"Noura"_s));
        QVERIFY(seen<TextView>(sheet, "proposed")->toPlainText().contains(u"We found the cause."_s));
        QVERIFY(!seen<QPlainTextEdit>(sheet, "english"));

        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(at.incident().updates.size(), size_t(1));
        QCOMPARE(at.incident().updates.front().state, u"identified"_s);
        QVERIFY(at.incident().proposals.empty());
        QVERIFY(QApplication::clipboard()->text().contains(u"We found the cause."_s));
    }

    void theCommanderChangesItsWords()
    {
        SheetHouse at;
        commandedBy(at, u"Sara"_s);
        QVERIFY(writeUpdate(at));
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        seen<QPushButton>(sheet, "changeWords")->click();
        QTRY_VERIFY(seen<QPlainTextEdit>(sheet, "english"));
        QVERIFY(seen<QPlainTextEdit>(sheet, "english")->toPlainText().startsWith(u"We found the cause."_s));
        seen<QPlainTextEdit>(sheet, "english")->selectAll();
        type(seen<QPlainTextEdit>(sheet, "english"), u"We know why."_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(at.incident().updates.size(), size_t(1));
        QCOMPARE(at.incident().updates.front().text, u"We know why."_s);
        QVERIFY(at.incident().proposals.empty());
    }

    void theCommanderDoesNotSendIt()
    {
        SheetHouse at;
        commandedBy(at, u"Sara"_s);
        QVERIFY(writeUpdate(at));
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        seen<QPushButton>(sheet, "decline")->click();

        QTRY_VERIFY(at.incident().proposals.empty());
        QVERIFY(at.incident().updates.empty());
    }
};

QTEST_MAIN(TestUpdateSheet)
#include "tst_updatesheet.moc"
