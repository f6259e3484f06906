// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/declaresheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using ui::DeclareSheet;

class TestDeclareSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeKeysAndATitleDeclare()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        press(Qt::Key_1);
        press(Qt::Key_Y);
        type(sheet.findChild<QLineEdit *>(u"seen"_s), u"5xx on /api/v1/leads"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(at.current.incident());
        QCOMPARE(at.incident().severity, domain::Severity::P1);
        QCOMPARE(at.incident().customers, domain::Customers::Yes);
        QCOMPARE(at.incident().title, u"5xx on /api/v1/leads"_s);
        QCOMPARE(at.incident().holder(domain::Role::Commander), u"Sara"_s);
    }

    void theTextForTheChannelIsShownAndCopied()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_0);
        type(sheet.findChild<QLineEdit *>(u"seen"_s), u"API down"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(seen<QPlainTextEdit>(sheet, "announcement"));
        const auto text = seen<QPlainTextEdit>(sheet, "announcement")->toPlainText();
        QVERIFY(text.contains(at.incident().id) && text.contains(u"API down"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(!seen<QLineEdit>(sheet, "seen"));
    }

    void withoutATitleNothingIsDeclaredAndTheChoiceStays()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(problemOf(sheet).contains(u"what you see"_s));
        QVERIFY(!at.current.incident());
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->text().contains(u"P2"_s));
    }

    void withoutASeverityItSaysSo()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
        QVERIFY(textOf(sheet, "blockedReason").contains(u"severity"_s));
    }

    void escapeLeavesAndTheDraftStays()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        QSignalSpy closed(&sheet, &ui::Sheet::closeRequested);
        open(sheet);
        type(sheet.findChild<QLineEdit *>(u"seen"_s), u"leads fail"_s);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        sheet.hide();
        open(sheet);

        QCOMPARE(seen<QLineEdit>(sheet, "seen")->text(), u"leads fail"_s);
        QVERIFY(!at.current.incident());
    }

    void digitsInTheTitleAreText()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_3);
        type(sheet.findChild<QLineEdit *>(u"seen"_s), u"0 leads, y"_s);

        QCOMPARE(seen<QLineEdit>(sheet, "seen")->text(), u"0 leads, y"_s);
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->text().contains(u"P3"_s));
    }

    void customersHaveKeysThatEveryLayoutHas()
    {
        SheetHouse at;
        DeclareSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        type(sheet.findChild<QLineEdit *>(u"seen"_s), u"x"_s);
        press(Qt::Key_2, Qt::AltModifier);

        const auto answers = sheet.findChild<QWidget *>(u"customers"_s)->findChildren<QRadioButton *>();
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[1]->isChecked());
        QCOMPARE(seen<QLineEdit>(sheet, "seen")->text(), u"x"_s);
    }
};

QTEST_MAIN(TestDeclareSheet)
#include "tst_declaresheet.moc"
