// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/outboxhouse.h"
#include "ui/sheets/optionlist.h"
#include "ui/sheets/outboxsheet.h"
#include "ui/sheets/textview.h"

#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;
using domain::MessageState;

class TestOutboxSheet : public QObject
{
    Q_OBJECT

private:
    static MessageState stateOf(const SheetHouse &at, size_t index)
    {
        return at.incident().messages.at(index).state;
    }

    //! One message that failed, and one for a person.
    static void send(SheetHouse &at)
    {
        addChannels(at);
        at.house.declare();
        QVERIFY(writeUpdate(at));
        QVERIFY(at.house.submit(u"outbox-send"_s));
        QTRY_COMPARE(stateOf(at, 0), MessageState::Failed);
    }

private Q_SLOTS:
    void whatNeedsAPersonStandsFirstWithItsText()
    {
        SheetHouse at;
        send(at);
        OutboxSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        QCOMPARE(seen<OptionList>(sheet, "messages")->chosen(), at.incident().messages.at(1).what.message);
        QVERIFY(seen<TextView>(sheet, "text")->toPlainText().contains(u"We found the cause."_s));
        press(Qt::Key_C);
        QVERIFY(QApplication::clipboard()->text().contains(u"عرفنا السبب"_s));
    }

    void ctrlEnterSaysThatItIsPassedOn()
    {
        SheetHouse at;
        send(at);
        OutboxSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(stateOf(at, 1), MessageState::Sent);
        QVERIFY(at.incident().messages.at(1).passedOn);
        QCOMPARE(stateOf(at, 0), MessageState::Failed); // the other one is still to be seen to
    }

    void aFailedOneIsTriedAgainOrGivenUpWithItsReason()
    {
        SheetHouse at;
        send(at);
        OutboxSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(!seen<QPushButton>(sheet, "retry")); // the one that is chosen goes by hand
        seen<OptionList>(sheet, "messages")->choose(at.incident().messages.at(0).what.message);
        QTRY_VERIFY(seen<QPushButton>(sheet, "retry"));

        QSignalSpy told(&sheet, &Sheet::done);
        press(Qt::Key_R);
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(stateOf(at, 0), MessageState::Failed); // which no channel here carries
        type(seen<QLineEdit>(sheet, "why"), u"told by phone"_s);
        QTRY_VERIFY(seen<QPushButton>(sheet, "drop") && seen<QPushButton>(sheet, "drop")->isEnabled());
        seen<OptionList>(sheet, "messages")->focusChosen(); // in the field it takes a word away
        press(Qt::Key_Delete, Qt::ControlModifier);

        QTRY_COMPARE(stateOf(at, 0), MessageState::Dropped);
        QCOMPARE(at.incident().messages.at(0).why, u"told by phone"_s);
    }

    void aChannelThatCannotBeTestedSaysWhy()
    {
        SheetHouse at;
        send(at);
        OutboxSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(seen<QPushButton>(sheet, "test"));

        press(Qt::Key_T);
        QTRY_VERIFY(problemOf(sheet).contains(u"switched off"_s));

        seen<OptionList>(sheet, "channels")->choose(u"group"_s);
        QTRY_VERIFY(!seen<QPushButton>(sheet, "test")); // nothing goes out there by itself
    }

    void withoutMessagesItSaysSo()
    {
        SheetHouse at;
        OutboxSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        QVERIFY(!textOf(sheet, "none").isEmpty());
        QVERIFY(!seen<OptionList>(sheet, "messages") && !seen<QPushButton>(sheet, "copyText"));
    }
};

QTEST_MAIN(TestOutboxSheet)
#include "tst_outboxsheet.moc"
