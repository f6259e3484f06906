// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"
#include "ui/palette/paletterow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

//! The palette worked with keys, over a window with one field.
class TestPalette : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
        {
            appearance.apply(*qApp);
            window.resize(1000, 700);
            field.setGeometry(10, 600, 300, 40);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qWarning("the window is not active");
            field.setFocus();
        }

        PaletteEntry entry(const QString &id, const QString &title, const QString &refusal = {})
        {
            PaletteEntry out;
            out.id = id;
            out.title = {title, title};
            out.refusal = refusal;
            out.act = [this, id](const QString &time) {
                done += id + time;
            };
            return out;
        }

        void open()
        {
            palette.open(PaletteIndex({entry(u"freeze"_s, u"Freeze deploys"_s),
                                       entry(u"find"_s, u"Find in the timeline"_s),
                                       entry(u"resolve"_s, u"Resolve"_s, u"2 gates open"_s)},
                                      Language::English),
                         {}, QDateTime::currentDateTimeUtc());
        }

        Appearance appearance;
        QWidget window;
        QLineEdit field{&window};
        Palette palette{appearance, window};
        QStringList done;
    };

    static QLineEdit *lineOf(const Palette &palette)
    {
        return palette.findChild<QLineEdit *>(u"paletteField"_s);
    }
    static int visibleRows(const Palette &palette)
    {
        int count = 0;
        for (const auto *row : palette.findChildren<PaletteRow *>())
            count += row->isVisible() ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void itOpensWithTheFirstChosenAndEnterDoesIt()
    {
        House house;
        house.open();

        QCOMPARE(QApplication::focusWidget(), lineOf(house.palette));
        QCOMPARE(visibleRows(house.palette), 3);
        QTest::keyClicks(lineOf(house.palette), u"find"_s);
        QCOMPARE(house.palette.chosenTitle(), u"Find in the timeline"_s);
        QTest::keyClick(lineOf(house.palette), Qt::Key_Return);

        QCOMPARE(house.done, QStringList{u"find"_s});
        QVERIFY(!house.palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &house.field);
    }

    void theArrowsMoveAndStopAtTheEnds()
    {
        House house;
        house.open();

        QTest::keyClick(lineOf(house.palette), Qt::Key_Up);
        QCOMPARE(house.palette.chosenTitle(), u"Freeze deploys"_s);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(lineOf(house.palette), Qt::Key_Down);
        QCOMPARE(house.palette.chosenTitle(), u"Resolve"_s);
    }

    void escapeDoesNothingAndGivesTheFocusBack()
    {
        House house;
        house.open();
        QTest::keyClicks(lineOf(house.palette), u"fr"_s);

        QTest::keyClick(lineOf(house.palette), Qt::Key_Escape);

        QVERIFY(!house.palette.isVisible() && house.done.isEmpty());
        QCOMPARE(QApplication::focusWidget(), &house.field);
    }

    void itGoesAwayWhenTheFocusDoes()
    {
        House house;
        house.open();

        house.field.setFocus();

        QVERIFY(!house.palette.isVisible());
    }

    void whatCannotBeDoneSaysWhyAndStaysOpen()
    {
        House house;
        house.open();
        QSignalSpy refused(&house.palette, &Palette::refused);
        QTest::keyClicks(lineOf(house.palette), u"resolve"_s);

        QTest::keyClick(lineOf(house.palette), Qt::Key_Return);

        QVERIFY(house.palette.isVisible() && house.done.isEmpty());
        QCOMPARE(refused.size(), 1);
        QVERIFY(lineOf(house.palette)->accessibleDescription().contains(u"2 gates open"_s));
    }

    void theWrongLayoutIsAskedAboutAndDoneWithEnter()
    {
        House house;
        house.open();
        lineOf(house.palette)->setText(u"بقثثئث"_s); // "freeze" with an Arabic layout

        const auto *note = house.palette.findChild<QLabel *>(u"paletteNote"_s);
        QVERIFY(note->isVisible() && note->text().contains(u"freeze"_s));
        QTest::keyClick(lineOf(house.palette), Qt::Key_Return);

        QCOMPARE(house.done, QStringList{u"freeze"_s});
    }

    void nothingThatFitsIsSaid()
    {
        House house;
        house.open();
        QTest::keyClicks(lineOf(house.palette), u"zzzz"_s);

        QCOMPARE(visibleRows(house.palette), 0);
        QVERIFY(house.palette.findChild<QLabel *>(u"paletteNote"_s)->isVisible());
        QTest::keyClick(lineOf(house.palette), Qt::Key_Return);
        QVERIFY(house.palette.isVisible());
    }

    void aClickDoesWhatIsUnderIt()
    {
        House house;
        house.open();
        QTest::qWait(1);

        QTest::mouseClick(house.palette.findChildren<PaletteRow *>().at(1), Qt::LeftButton);

        QCOMPARE(house.done, QStringList{u"find"_s});
    }

    void aScreenReaderHearsTheChoice()
    {
        House house;
        house.open();
        QTest::keyClick(lineOf(house.palette), Qt::Key_Down);

        QCOMPARE(lineOf(house.palette)->accessibleDescription(), u"2 of 3: Find in the timeline"_s);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
