// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/briefsheet.h"
#include "ui/sheets/handoversheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! The living brief is written in its sheet, and command is offered, accepted, declined and taken in the
//! other.
class TestCrewSheets : public QObject
{
    Q_OBJECT

private:
    static const domain::Crew &crew(const SheetHouse &at) { return at.incident().crew; }
    static QString commander(const SheetHouse &at) { return at.incident().holder(domain::Role::Commander); }
    static void command(SheetHouse &at, const QString &name)
    {
        at.house.declare();
        at.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, name}});
    }
    static void choose(const Sheet &sheet, const QString &id, const QString &action)
    {
        auto *button = sheet.findChild<QPushButton *>(u"briefChange_"_s + id);
        QVERIFY(button && button->isVisible());
        for (auto *found : button->menu()->actions()) {
            if (found->text() == action)
                return found->trigger();
        }
        QFAIL("no such action");
    }
    static QString textIn(const Sheet &sheet)
    {
        return withoutIsolates(sheet.findChild<QPlainTextEdit *>(u"brief"_s)->toPlainText());
    }

private Q_SLOTS:
    void aLineIsWrittenInTheBriefSheetAndShown()
    {
        SheetHouse at;
        at.house.declare();
        BriefSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(seen<QWidget>(sheet, "briefNone"));
        seen<QComboBox>(sheet, "briefList")->setCurrentIndex(1);
        type(seen<QLineEdit>(sheet, "briefLine"), u"the pool is full"_s);
        press(Qt::Key_Return);

        QTRY_COMPARE(crew(at).lines(domain::BriefList::Believed).size(), size_t(1));
        QTRY_VERIFY(textIn(sheet).contains(u"Believed: the pool is full"_s));
        QCOMPARE(seen<QLineEdit>(sheet, "briefLine")->text(), QString());
        QVERIFY(!seen<QWidget>(sheet, "briefNone"));
    }

    void whatIsRefusedStaysInTheField()
    {
        SheetHouse at;
        at.house.declare();
        at.write(u"note"_s, {{u"text"_s, u"/observed 503"_s}});
        BriefSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        type(seen<QLineEdit>(sheet, "briefLine"), u"503"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(problemOf(sheet).contains(u"already"_s));
        QCOMPARE(seen<QLineEdit>(sheet, "briefLine")->text(), u"503"_s);
    }

    void aLineMovesAndIsStruckOutByItsMenu()
    {
        SheetHouse at;
        at.house.declare();
        at.write(u"note"_s, {{u"text"_s, u"/believed the pool is full"_s}});
        BriefSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        const auto id = crew(at).brief.front().what.id;

        choose(sheet, id, u"Ruled out"_s);
        QTRY_COMPARE(crew(at).lines(domain::BriefList::RuledOut).size(), size_t(1));
        const auto label = "briefText_" + id.toLatin1();
        QTRY_COMPARE(textOf(sheet, label.constData()), u"Ruled out: the pool is full"_s);

        QTRY_VERIFY(seen<QPushButton>(sheet, ("briefChange_" + id.toLatin1()).constData()));
        choose(sheet, id, u"Strike out"_s);
        QTRY_VERIFY(crew(at).brief.front().struck);
        QTRY_VERIFY(seen<QWidget>(sheet, "briefNone"));
    }

    void anOfferChangesNothingUntilItIsAccepted()
    {
        SheetHouse at;
        command(at, u"Khalid"_s);
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        QSignalSpy closed(&sheet, &Sheet::closeRequested);
        open(sheet);
        QVERIFY(!seen<QPushButton>(sheet, "offer"));
        seen<QComboBox>(sheet, "to")->setEditText(u"Noura Saleh"_s);
        seen<QPushButton>(sheet, "offer")->click();

        QTRY_VERIFY(crew(at).offer);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(commander(at), u"Khalid"_s);

        sheet.hide();
        HandOverSheet there(at.house.desk(), at.current, at.appearance); // at the next commander's
        open(there);
        QCOMPARE(seen<QComboBox>(there, "to")->currentText(), u"Noura Saleh"_s);
        QVERIFY(textOf(there, "notYet").contains(u"Command is offered to Noura Saleh"_s));
        QVERIFY(textIn(there).contains(u"Roles: Incident Commander Khalid"_s));
        type(seen<QLineEdit>(there, "initials"), u"ns"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(commander(at), u"Noura Saleh"_s);
        QVERIFY(!crew(at).offer);
    }

    void whoSitsAtTheDeskNeedsNoInitials()
    {
        SheetHouse at;
        command(at, u"Khalid"_s);
        at.write(u"offer"_s, {{u"name"_s, u"Sara"_s}}); // the person of this desk
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(!seen<QLineEdit>(sheet, "initials"));
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(commander(at), u"Sara"_s);
    }

    void anOfferIsDeclinedAndWithdrawn()
    {
        SheetHouse at;
        command(at, u"Khalid"_s);
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        for (const auto *answer : {"decline", "withdraw"}) {
            at.write(u"offer"_s, {{u"name"_s, u"Noura"_s}});
            open(sheet);
            QTRY_VERIFY(seen<QPushButton>(sheet, answer));
            seen<QPushButton>(sheet, answer)->click();

            QTRY_VERIFY(!crew(at).offer);
            QTRY_VERIFY(!seen<QPushButton>(sheet, answer));
            QCOMPARE(commander(at), u"Khalid"_s);
            sheet.hide();
        }
    }

    void whoIsGoneIsReplacedWithAReason()
    {
        SheetHouse at;
        command(at, u"Khalid"_s);
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        seen<QComboBox>(sheet, "to")->setEditText(u"Noura"_s);
        QVERIFY(!seen<QLineEdit>(sheet, "why"));
        seen<QCheckBox>(sheet, "gone")->setChecked(true);
        QVERIFY(!seen<QLineEdit>(sheet, "initials"));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
        type(seen<QLineEdit>(sheet, "why"), u"no answer for 10 min"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(commander(at), u"Noura"_s);
        QVERIFY(!sheet.findChild<QCheckBox *>(u"gone"_s)->isChecked());
    }

    void whileNobodyCommandsThereIsNobodyToOfferOrToMiss()
    {
        SheetHouse at;
        at.house.declare();
        HandOverSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        seen<QComboBox>(sheet, "to")->setEditText(u"Noura"_s);

        QVERIFY(!seen<QPushButton>(sheet, "offer"));
        QVERIFY(!seen<QCheckBox>(sheet, "gone"));
    }
};

QTEST_MAIN(TestCrewSheets)
#include "tst_crewsheets.moc"
