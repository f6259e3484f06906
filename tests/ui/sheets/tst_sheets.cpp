// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "tests/ui/sheets/sheethouse.h"
#include "ui/models/searchkey.h"
#include "ui/sheets/breachsheet.h"
#include "ui/sheets/briefsheet.h"
#include "ui/sheets/handoversheet.h"
#include "ui/sheets/helpsheet.h"
#include "ui/sheets/playbooksheet.h"
#include "ui/sheets/postmortemsheet.h"
#include "ui/sheets/severitysheet.h"
#include "ui/sheets/updatesheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! The smaller sheets, each worked as a person does.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeverityChangesOnlyWithAReason()
    {
        SheetHouse at;
        at.house.declare();
        SeveritySheet sheet(at.house.desk(), at.current, at.appearance);
        QSignalSpy closed(&sheet, &Sheet::closeRequested);
        open(sheet);
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(problemOf(sheet).contains(u"why"_s));
        QCOMPARE(at.incident().severity, domain::Severity::P0);

        type(seen<QLineEdit>(sheet, "why"), u"only slow"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.incident().severity, domain::Severity::P2);
        QTRY_COMPARE(closed.size(), 1);
    }

    void commandIsTakenByInitials()
    {
        SheetHouse at;
        at.house.declare();
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        seen<QComboBox>(sheet, "to")->setEditText(u"Noura Saleh"_s);
        QCOMPARE(textOf(sheet, "ask"), u"Noura Saleh, do you have command?"_s);
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
        type(seen<QLineEdit>(sheet, "initials"), u"ns"_s);
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(at.incident().holder(domain::Role::Commander), u"Noura Saleh"_s);
    }

    void initialsAreThoseOfTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fit");
        QTest::newRow("two words") << u"NS"_s << u"Noura Saleh"_s << true;
        QTest::newRow("with dots") << u"n.s."_s << u"Noura Saleh"_s << true;
        QTest::newRow("one word") << u"n"_s << u"Noura"_s << true;
        QTest::newRow("Arabic") << u"ن ص"_s << u"نورة صالح"_s << true;
        QTest::newRow("of somebody else") << u"SA"_s << u"Noura Saleh"_s << false;
        QTest::newRow("nothing") << QString() << u"Noura"_s << false;
        QTest::newRow("nobody") << u"n"_s << QString() << false;
    }

    void initialsAreThoseOfTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(bool, fit);
        QCOMPARE(areInitialsOf(typed, name), fit);
    }

    void aPlaybookIsFoundInBothLanguages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"postgres"_s;
        QTest::newRow("part of words, any order") << u"unavail post"_s;
        QTest::newRow("Arabic without the hamza forms and with tatweel") << u"قاعده بيانـات متاحه"_s;
        QTest::newRow("its section in Arabic digits") << u"٢.٢"_s;
    }

    void aPlaybookIsFoundInBothLanguages()
    {
        QFETCH(QString, words);
        SheetHouse at;
        at.house.declare();
        PlaybookSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        type(seen<QLineEdit>(sheet, "filter"), words);
        const auto found = sheet.findChild<QWidget *>(u"playbooks"_s)->findChildren<QRadioButton *>();
        QVERIFY(!found.empty());
        press(Qt::Key_Return);

        QTRY_COMPARE(at.incident().playbook, u"postgres-unavailable"_s);
    }

    void noPlaybookMatchesAndTheSheetSaysHowToGoOn()
    {
        SheetHouse at;
        at.house.declare();
        PlaybookSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        type(seen<QLineEdit>(sheet, "filter"), u"meteor"_s);

        QVERIFY(textOf(sheet, "noMatch").contains(u"First 10"_s));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
    }

    void anUpdateHasBothLanguagesFromTheFacts()
    {
        SheetHouse at;
        at.house.declare();
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(seen<QPlainTextEdit>(sheet, "english")->toPlainText().contains(u"Next update by"_s));
        QVERIFY(seen<QPlainTextEdit>(sheet, "arabic")->toPlainText().contains(u"التحديث"_s));
        press(Qt::Key_2);
        QVERIFY(seen<QPlainTextEdit>(sheet, "english")->toPlainText().contains(u"We know the cause"_s));
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(at.incident().updates.size(), size_t(1));
        QCOMPARE(at.incident().updates.front().state, u"identified"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"We know the cause"_s));
    }

    void whatWasWrittenIsNotOverwrittenByAnotherState()
    {
        SheetHouse at;
        at.house.declare();
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        auto *english = seen<QPlainTextEdit>(sheet, "english");
        english->selectAll();
        type(english, u"Leads fail; we are on it."_s);
        sheet.findChild<QWidget *>(u"state"_s)->findChildren<QRadioButton *>().at(2)->click();

        QCOMPARE(english->toPlainText(), u"Leads fail; we are on it."_s);
        QVERIFY(seen<QPlainTextEdit>(sheet, "arabic")->toPlainText() != english->toPlainText());
    }

    void oneEmptyLanguageIsSaidAndDoesNotBlock()
    {
        SheetHouse at;
        at.house.declare();
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        seen<QPlainTextEdit>(sheet, "arabic")->clear();

        QCOMPARE(textOf(sheet, "oneLanguage"), u"The Arabic text is empty."_s);
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->isEnabled());
    }

    void nothingNewIsOneKey()
    {
        SheetHouse at;
        at.house.declare();
        UpdateSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_N);

        QTRY_COMPARE(at.incident().updates.size(), size_t(1));
    }

    void theBriefHasNineLinesToCopy()
    {
        SheetHouse at;
        at.house.declare(u"API down"_s);
        BriefSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_Return, Qt::ControlModifier);

        const auto copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 8);
        QVERIFY(copied.contains(u"API down"_s));
    }

    void theBreachClockStartsFromTheTimeOfAwareness()
    {
        SheetHouse at;
        at.house.declare();
        BreachSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled()); // the first question is open
        sheet.findChild<QWidget *>(u"affected"_s)->findChildren<QRadioButton *>().at(0)->click();
        auto *aware = seen<QDateTimeEdit>(sheet, "aware");
        const auto before = aware->dateTime();
        aware->setFocus();
        aware->setDateTime(before.addSecs(-3600));
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(at.incident().breachAware);
        const auto ago = at.incident().breachAware->secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(ago >= 3600 && ago < 3600 + 120, qPrintable(QString::number(ago)));
        QTRY_VERIFY(textOf(sheet, "left").startsWith(u"70:"_s) || textOf(sheet, "left").startsWith(u"71:"_s));
    }

    void theBreachSheetTakesAndCopiesTheNotice()
    {
        SheetHouse at;
        at.house.declare();
        QVERIFY(at.house.submit(u"aware"_s, {}));
        BreachSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(textOf(sheet, "noticeState").startsWith(u"0 of 5 points are complete."_s));
        auto *item = seen<QComboBox>(sheet, "noticeItem");
        item->setCurrentIndex(item->findData(u"contact"_s));
        type(seen<QLineEdit>(sheet, "noticeText"), u"dpo@example.com"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.incident().notice.text(u"contact"_s), u"dpo@example.com"_s);
        QTRY_VERIFY(textOf(sheet, "noticeState").startsWith(u"1 of 5 points are complete."_s));
        item->setCurrentIndex(item->findData(u"told"_s));
        QCOMPARE(seen<QLineEdit>(sheet, "noticeText")->text(), QString());
        item->setCurrentIndex(item->findData(u"contact"_s));
        QCOMPARE(seen<QLineEdit>(sheet, "noticeText")->text(), u"dpo@example.com"_s);

        seen<QPushButton>(sheet, "copyNotice")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"dpo@example.com"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"**"_s)); // for a form, so no markup
        seen<QPushButton>(sheet, "copyToPeople")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"your personal data"_s));
    }

    void theBreachSheetRecordsWhatWasDoneWithTheNotice()
    {
        SheetHouse at;
        at.house.declare();
        QVERIFY(at.house.submit(u"aware"_s, {}));
        BreachSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        auto *task = seen<QComboBox>(sheet, "noticeItem");

        task->setCurrentIndex(task->findData(u"told-now"_s));
        type(seen<QLineEdit>(sheet, "noticeText"), u"e-mail to all"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.incident().notice.told.size(), size_t(1));
        QTRY_VERIFY(textOf(sheet, "noticeState").contains(u"e-mail to all"_s));
        QTRY_VERIFY(seen<QPushButton>(sheet, "mainAction")->isEnabled()); // it takes one thing at a time

        task->setCurrentIndex(task->findData(u"filed"_s));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled()); // nothing to keep yet
        seen<QPushButton>(sheet, "copyNotice")->click();
        type(seen<QLineEdit>(sheet, "noticeText"), u"NDGP-77"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.incident().notice.filed.size(), size_t(1));
        const auto &filed = at.incident().notice.filed.front().what;
        QCOMPARE(filed.receipt, u"NDGP-77"_s);
        QCOMPARE(*readFile(filed.file), QGuiApplication::clipboard()->text().toUtf8());
        QTRY_VERIFY(!sheet.findChild<QWidget *>(u"left"_s)->isVisible());
    }

    void theBreachSheetStopsTheClockWhenNoNoticeIsNeeded()
    {
        SheetHouse at;
        at.house.declare();
        QVERIFY(at.house.submit(u"aware"_s, {}));
        BreachSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        auto *task = seen<QComboBox>(sheet, "noticeItem");
        task->setCurrentIndex(task->findData(u"not-needed"_s));
        type(seen<QLineEdit>(sheet, "noticeText"), u"the data was made up"_s);
        type(seen<QLineEdit>(sheet, "why"), u"Huda"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!at.incident().countsToNotice());
        QTRY_VERIFY(textOf(sheet, "noticeState").contains(u"decided by"_s));
        QVERIFY(seen<QWidget>(sheet, "affected")); // it can be started again
    }

    void thePostMortemIsShownAsItIsOnTheDisk()
    {
        SheetHouse at;
        at.house.declare(u"API down"_s);
        PostMortemSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(!seen<QPlainTextEdit>(sheet, "text"));
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(seen<QPlainTextEdit>(sheet, "text"));
        QTRY_VERIFY(seen<QPlainTextEdit>(sheet, "text")->toPlainText().contains(u"# "_s));
        QVERIFY(textOf(sheet, "path").endsWith(u".md"_s));

        const auto page = textOf(sheet, "path").chopped(3) + u".html"_s;
        QVERIFY(!QFile::exists(page));
        seen<QPushButton>(sheet, "saveHtml")->click();
        QTRY_VERIFY(QFile::exists(page));
    }

    void anotherLanguageKeepsWhatWasWritten()
    {
        SheetHouse at;
        at.house.declare();
        SeveritySheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        press(Qt::Key_1);
        type(seen<QLineEdit>(sheet, "why"), u"worse"_s);
        at.speak(Language::Arabic);

        QCOMPARE(seen<QLineEdit>(sheet, "why")->text(), u"worse"_s);
        QVERIFY(seen<QLineEdit>(sheet, "why")->hasFocus());
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->text().contains(u"P1"_s));
        QTRY_VERIFY(!seen<QPushButton>(sheet, "mainAction")->text().contains(u"severity"_s));
        at.speak(Language::English);
    }

    void arabicSentencesBeginAtTheRight()
    {
        SheetHouse at(Language::Arabic);
        at.house.declare();
        BriefSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        const auto *brief = seen<QPlainTextEdit>(sheet, "brief");
        const auto line = brief->document()->begin().next().layout()->lineAt(0);

        QVERIFY(line.naturalTextRect().right() > brief->viewport()->width() * 0.9);
        at.speak(Language::English);
    }

    void helpShowsTheKeysOfTheCaller()
    {
        SheetHouse at;
        HelpSheet sheet(at.house.desk(), at.current, at.appearance);
        sheet.setRows({{u"F12"_s, u"Declare incident"_s}, {u"Ctrl+Enter"_s, u"Main action"_s}});
        sheet.setRows({{u"F9"_s, u"Rollback"_s}});
        open(sheet);

        QStringList texts;
        for (const auto *label : sheet.findChildren<PlainLabel *>())
            texts += withoutIsolates(label->text());
        QVERIFY(texts.contains(u"F9"_s) && texts.contains(u"Rollback"_s));
        QVERIFY(!texts.contains(u"F12"_s));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")); // nothing to do but to read
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
