// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "tests/app/journal/notes.h"
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/privacysheet.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! Restricting an incident to desks, and erasing its texts when it is over.
class TestPrivacySheet : public QObject
{
    Q_OBJECT

private:
    //! Another desk's notes come into the journal of @p house; its id.
    static QString meetAnotherDesk(SheetHouse &house)
    {
        const QTemporaryDir there;
        const auto file = there.filePath(u"journal.db"_s);
        if (!writeNotes(file, 1))
            return {};
        const auto bundle = journal::exportJournal(file, there.filePath(u"bundle"_s));
        if (!bundle)
            return {};
        const auto taken = answerOf(house.house.desk().workplace().journal().merge(bundle->rows));
        return taken ? bundle->rows.front().desk : QString();
    }

    static QCheckBox *boxOf(const QWidget &sheet, const QString &desk)
    {
        return seen<QCheckBox>(sheet, (u"desk-"_s + desk).toLatin1().constData());
    }

private Q_SLOTS:
    void aloneADeskRestrictsToItself()
    {
        SheetHouse house;
        house.house.declare();
        PrivacySheet sheet(house.house.desk(), house.current, house.appearance);
        open(sheet);
        const auto own = house.house.desk().workplace().journal().desk().id;
        QTRY_VERIFY(boxOf(sheet, own));
        QVERIFY(boxOf(sheet, own)->isChecked());
        QVERIFY(!boxOf(sheet, own)->isEnabled());
        QCOMPARE(textOf(sheet, "alone"), u"No other desk is known here yet."_s);

        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(house.incident().restrictedTo, QStringList{own});
    }

    void theDesksThatAreTickedCanReadOn()
    {
        SheetHouse house;
        house.house.declare();
        const auto other = meetAnotherDesk(house);
        PrivacySheet sheet(house.house.desk(), house.current, house.appearance);
        open(sheet);
        QTRY_VERIFY(boxOf(sheet, other));
        QVERIFY(!boxOf(sheet, other)->isChecked());
        QVERIFY(boxOf(sheet, other)->accessibleDescription().contains(u"Fingerprint"_s));
        boxOf(sheet, other)->click();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(house.incident().restrictedTo.size(), 2);
        QVERIFY(house.incident().restrictedTo.contains(other));

        sheet.hide();
        PrivacySheet again(house.house.desk(), house.current, house.appearance);
        open(again);
        QTRY_VERIFY(boxOf(again, other));
        QVERIFY(boxOf(again, other)->isChecked());
        QVERIFY(textOf(again, "blockedReason").contains(u"It is so already."_s));
    }

    void textsAreErasedOnlyWithAReasonAndTheTypedIncident()
    {
        SheetHouse house;
        const auto id = house.house.declare(u"the leaked table"_s);
        house.write(u"retract"_s, {{u"why"_s, u"a false alarm"_s}});
        PrivacySheet sheet(house.house.desk(), house.current, house.appearance);
        open(sheet);
        const auto *past = house.house.desk().replay().incident(id);
        QCOMPARE(textOf(sheet, "blockedReason"), u"Say why the texts are erased."_s);
        type(seen<QLineEdit>(sheet, "why"), u"the customer asked"_s);
        QCOMPARE(textOf(sheet, "blockedReason"), u"Type the incident to go on."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!past->textsErased);

        type(seen<QLineEdit>(sheet, "type"), id);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(house.house.desk().replay().incident(id)->textsErased);
        QVERIFY(!house.house.desk().replay().incident(id)->title.contains(u"leaked"_s));
    }

    void withoutAnIncidentThereIsNothingToDo()
    {
        SheetHouse house;
        PrivacySheet sheet(house.house.desk(), house.current, house.appearance);
        open(sheet);

        QCOMPARE(textOf(sheet, "blockedReason"), u"There is no incident yet."_s);
    }
};

QTEST_MAIN(TestPrivacySheet)
#include "tst_privacysheet.moc"
