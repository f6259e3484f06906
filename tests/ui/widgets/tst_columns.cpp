// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using Mode = Columns::Mode;

namespace {

//! Three columns with a button in each.
struct Zones
{
    explicit Zones(int width)
    {
        for (auto *zone : {first, middle, last}) {
            auto *all = new QVBoxLayout(zone);
            all->addWidget(new QPushButton(zone));
        }
        columns.setColumns(first, middle, last);
        columns.resize(width, 700);
        columns.show();
    }

    Appearance appearance = Appearance();
    Columns columns = Columns(appearance);
    QWidget *first = new QWidget;
    QWidget *middle = new QWidget;
    QWidget *last = new QWidget;
};

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theWidthDecidesTheMode_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("scale");
        QTest::addColumn<Mode>("mode");
        QTest::newRow("1440") << 1440 << 100 << Mode::Wide;
        QTest::newRow("just wide") << 1360 << 100 << Mode::Wide;
        QTest::newRow("not quite wide") << 1359 << 100 << Mode::Narrow;
        QTest::newRow("1024") << 1024 << 100 << Mode::Narrow;
        QTest::newRow("too small") << 1023 << 100 << Mode::Stack;
        QTest::newRow("1440 with text at 140") << 1440 << 140 << Mode::Narrow;
        QTest::newRow("1440 with text at 150") << 1440 << 150 << Mode::Stack;
        QTest::newRow("1440 with text at 200") << 1440 << 200 << Mode::Stack;
    }

    void theWidthDecidesTheMode()
    {
        QFETCH(int, width);
        QFETCH(int, scale);
        QFETCH(Mode, mode);
        QCOMPARE(Columns::modeFor(width, scale), mode);
    }

    void theFirstColumnIsAtTheReadingStart()
    {
        Zones zones(1440);
        const auto x = [&zones](QWidget *zone) {
            return zone->mapTo(&zones.columns, QPoint()).x();
        };
        QVERIFY(x(zones.first) < x(zones.middle) && x(zones.middle) < x(zones.last));

        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(x(zones.first) > x(zones.middle) && x(zones.middle) > x(zones.last));
        QTRY_COMPARE(zones.first->width(), 372);
    }

    void noColumnIsNarrowerThanItsContentNeeds_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("least");
        QTest::newRow("wide") << 1360 << QList<int>{372, 556, 388};
        QTest::newRow("narrow") << 1024 << QList<int>{300, 396, 312};
    }

    void noColumnIsNarrowerThanItsContentNeeds()
    {
        QFETCH(int, width);
        QFETCH(QList<int>, least);
        Zones zones(width);
        QTRY_COMPARE(zones.columns.width(), width);
        QTRY_VERIFY(zones.first->width() >= least[0]);
        QVERIFY(zones.middle->width() >= least[1]);
        QVERIFY(zones.last->width() >= least[2]);
        QVERIFY(zones.last->mapTo(&zones.columns, QPoint(zones.last->width(), 0)).x() <= width);
    }

    void aSmallWindowShowsOneColumnAtATime()
    {
        Zones zones(1440);
        QSignalSpy changed(&zones.columns, &Columns::modeChanged);
        zones.columns.resize(900, 700);
        QTRY_COMPARE(zones.columns.mode(), Mode::Stack);
        QCOMPARE(changed.size(), 1);
        QVERIFY(zones.first->isVisible() && !zones.middle->isVisible() && !zones.last->isVisible());

        zones.columns.reveal(Columns::Column::Record);
        QVERIFY(!zones.first->isVisible() && zones.last->isVisible());

        zones.columns.findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(zones.middle->isVisible() && !zones.last->isVisible());

        zones.columns.resize(1440, 700);
        QTRY_VERIFY(zones.first->isVisible() && zones.middle->isVisible() && zones.last->isVisible());
    }

    void largerTextStacksTheColumns()
    {
        Zones zones(1440);
        zones.appearance.setTextScale(200);
        QCOMPARE(zones.columns.mode(), Mode::Stack);
    }

    void theWindowMayShrinkIntoTheNextMode()
    {
        Zones zones(1440);
        QVERIFY(zones.columns.minimumSizeHint().width() <= 1024);
    }

    void theKeyboardMovesTheEdge()
    {
        Zones zones(1600);
        zones.columns.activateWindow();
        zones.first->findChild<QPushButton *>()->setFocus();
        QTRY_VERIFY(zones.first->findChild<QPushButton *>()->hasFocus());
        const int before = zones.first->width();
        QTest::keyClick(zones.first->findChild<QPushButton *>(), Qt::Key_Right,
                        Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(zones.first->width(), before + 16);
        QCOMPARE(zones.columns.widths(Mode::Wide).value(0), before + 16);
    }

    void chosenWidthsComeBackWithTheirMode()
    {
        Zones zones(1600);
        zones.columns.setWidths(Mode::Wide, {500, 600, 476});
        QTRY_COMPARE(zones.first->width(), 500);
        zones.columns.resize(1100, 700);
        QTRY_COMPARE(zones.columns.mode(), Mode::Narrow);
        zones.columns.resize(1600, 700);
        QTRY_COMPARE(zones.first->width(), 500);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
