// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/see/charthouse.h"
#include "ui/see/sampletable.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using namespace thabat::test;

namespace {

class GridHouse
{
public:
    explicit GridHouse(Language language = Language::English, ThemeKind theme = ThemeKind::Night,
                       const QSize &size = {640, 620})
    {
        appearance.setTheme(theme);
        appearance.setLanguage(language);
        appearance.apply(*qApp);
        speech = std::make_unique<Speech>(appearance);
        grid = std::make_unique<ChartGrid>(appearance, *speech, [this](const QString &id) {
            return samplesOf(id);
        });
        grid->resize(size);
        grid->setPictures(sixPictures(language), 5 * oneMinute);
        grid->show();
        grid->activateWindow();
        QCoreApplication::processEvents();
    }

    std::vector<monitor::SeriesPoint> samplesOf(const QString &id) const
    {
        for (const auto &picture : sixPictures(Language::English)) {
            if (picture.id == id)
                return picture.points;
        }
        return {};
    }

    void focus(int card)
    {
        grid->cards()[size_t(card)]->setFocus();
        QTRY_VERIFY(grid->cards()[size_t(card)]->hasFocus());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    int focused() const
    {
        for (size_t i = 0; i < grid->cards().size(); ++i) {
            if (grid->cards()[i]->hasFocus())
                return int(i);
        }
        return -1;
    }

    Appearance appearance;
    std::unique_ptr<Speech> speech;
    std::unique_ptr<ChartGrid> grid;
};

} // namespace

class TestChartGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixChartsFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeKind>("theme");
        const std::vector<std::pair<QString, QSize>> sizes = {
            {u"wide"_s, {650, 620}}, {u"least_wide"_s, {548, 450}}, {u"narrow"_s, {388, 450}}};
        for (const auto &[name, size] : sizes) {
            for (const auto language : {Language::English, Language::Arabic}) {
                for (const auto theme : {ThemeKind::Night, ThemeKind::Day}) {
                    const auto row = u"grid_%1_%2_%3"_s.arg(name, toKey(language), toKey(theme));
                    QTest::newRow(qPrintable(row)) << size << language << theme;
                }
            }
        }
    }

    void sixChartsFit()
    {
        QFETCH(QSize, size);
        QFETCH(Language, language);
        QFETCH(ThemeKind, theme);
        GridHouse house(language, theme, size);
        const auto &cards = house.grid->cards();
        keepPicture(house.grid->grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(house.grid->size(), size);
        QVERIFY(house.grid->minimumSizeHint().height() <= size.height());
        QVERIFY(house.grid->minimumSizeHint().width() <= size.width());
        QCOMPARE(clippedLabels(*house.grid).join(u'|'), QString());
        const int least = size.width() >= ChartGrid::wideFrom ? 130 : 62;
        for (size_t i = 0; i < cards.size(); ++i) {
            const QRect place(cards[i]->mapTo(house.grid.get(), QPoint()), cards[i]->size());
            QVERIFY(house.grid->rect().contains(place));
            QVERIFY(place.height() >= least);
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!cards[k]->geometry().intersects(cards[i]->geometry()));
        }
    }

    void thereAreTwoColumnsWhereTheyFit()
    {
        GridHouse house;
        const auto columns = [&] {
            QCoreApplication::processEvents();
            return house.grid->cards()[0]->y() == house.grid->cards()[1]->y() ? 2 : 1;
        };
        QCOMPARE(columns(), 2);
        house.grid->resize(ChartGrid::wideFrom - 1, 620);
        QTRY_COMPARE(columns(), 1);
        house.grid->resize(ChartGrid::wideFrom, 620);
        QTRY_COMPARE(columns(), 2);
    }

    void theFirstChartIsAtTheReadingStart()
    {
        const auto firstIsLeft = [](Language language) {
            GridHouse house(language);
            return house.grid->cards()[0]->x() < house.grid->cards()[1]->x();
        };

        QVERIFY(firstIsLeft(Language::English));
        QVERIFY(!firstIsLeft(Language::Arabic));
    }

    void theChartsAreOneTabStop()
    {
        GridHouse house;
        house.focus(0);
        const auto stops = [&] {
            return std::count_if(house.grid->cards().begin(), house.grid->cards().end(),
                                 [](const auto *card) {
                                     return card->focusPolicy() & Qt::TabFocus;
                                 });
        };
        QCOMPARE(stops(), 1);
        house.press(Qt::Key_Down);
        QCOMPARE(house.focused(), 1);
        QCOMPARE(stops(), 1);
        house.press(Qt::Key_Up);
        house.press(Qt::Key_Up);
        QCOMPARE(house.focused(), 0);
    }

    void theCrosshairIsSharedAndReadOut()
    {
        GridHouse house;
        house.focus(0);
        QVERIFY(house.grid->readout().contains(u"T0"_s));
        QVERIFY(house.grid->readout().contains(u"deploy v1.4.2"_s));

        house.press(Qt::Key_Left);
        house.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(*house.grid->crosshair(), pictureNow - 10'000 - 5 * oneMinute);
        const auto readout = withoutIsolates(house.grid->readout());
        QVERIFY2(readout.startsWith(u"03:07:31 · Error rate 1"_s), qPrintable(readout));
        QVERIFY2(readout.contains(u"Latency p95 "_s) && readout.contains(u"Approval lag 3"_s),
                 qPrintable(readout));
        house.press(Qt::Key_Escape);
        QVERIFY(!house.grid->crosshair());
    }

    void controlStepsFromEventToEvent()
    {
        GridHouse house;
        house.focus(0);

        house.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(*house.grid->crosshair(), pictureNow - 12 * oneMinute);
        house.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(*house.grid->crosshair(), pictureNow - 19 * oneMinute);
        house.press(Qt::Key_Left, Qt::ControlModifier); // there is no earlier one
        QCOMPARE(*house.grid->crosshair(), pictureNow - 19 * oneMinute);
        house.press(Qt::Key_End);
        QCOMPARE(*house.grid->crosshair(), pictureNow - 12 * oneMinute);
        house.press(Qt::Key_Home);
        QVERIFY(!house.grid->crosshair());
    }

    void theSilenceAfterTheLastSampleReadsAsUnknown()
    {
        GridHouse house;
        house.focus(0);
        house.press(Qt::Key_Left);

        QVERIFY(withoutIsolates(house.grid->readout()).endsWith(u"Approval lag ?"_s));
    }

    void bracketsZoomWithBothKeyboards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::newRow("[") << u"["_s << -1;
        QTest::newRow("]") << u"]"_s << 1;
        QTest::newRow("the key of [ types an Arabic letter") << u"ج"_s << -1;
        QTest::newRow("the key of ] types an Arabic letter") << u"د"_s << 1;
    }

    void bracketsZoomWithBothKeyboards()
    {
        QFETCH(QString, text);
        QFETCH(int, steps);
        GridHouse house;
        house.focus(0);
        QSignalSpy zoom(house.grid.get(), &ChartGrid::zoomAsked);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);

        QCOMPARE(zoom.count(), 1);
        QCOMPARE(zoom.first().first().toInt(), steps);
    }

    void enterKeepsTheReadoutAsANote()
    {
        GridHouse house;
        house.focus(0);
        QSignalSpy note(house.grid.get(), &ChartGrid::noteAsked);
        house.press(Qt::Key_Left);
        house.press(Qt::Key_Return);

        QCOMPARE(note.count(), 1);
        const auto text = note.first().first().toString();
        QVERIFY2(text.startsWith(u"03:12:31 · Error rate 12."_s), qPrintable(text));
        QCOMPARE(text, withoutIsolates(text));
    }

    void escapeLeavesTheCrosshairBeforeAnythingElse()
    {
        GridHouse house;
        QShortcut window(QKeySequence(Qt::Key_Escape), house.grid.get());
        QSignalSpy leftAll(&window, &QShortcut::activated);
        house.focus(0);
        house.press(Qt::Key_Left);
        house.press(Qt::Key_Escape);
        QVERIFY(!house.grid->crosshair());
        QCOMPARE(leftAll.count(), 0);

        house.press(Qt::Key_T);
        house.press(Qt::Key_Escape);
        QTRY_COMPARE(house.focused(), 0);
        QCOMPARE(leftAll.count(), 0);
        house.press(Qt::Key_Escape);
        QCOMPARE(leftAll.count(), 1);
    }

    void altAndArrowsBelongToTheColumns()
    {
        GridHouse house;
        house.focus(0);
        house.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);

        QVERIFY(!house.grid->crosshair());
    }

    void tOpensTheNumbersAsATable()
    {
        GridHouse house;
        house.focus(1);
        house.press(Qt::Key_T);
        auto *view = house.grid->table()->view();
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(!house.grid->cards()[1]->isVisible());
        QVERIFY(view->accessibleName().startsWith(u"Latency p95"_s));
        QCOMPARE(view->model()->rowCount(), 60);
        QCOMPARE(withoutIsolates(view->model()->index(0, 0).data().toString()), u"03:12:41"_s);
        QCOMPARE(withoutIsolates(view->model()->index(0, 1).data().toString()), u"8.0 s"_s);

        house.press(Qt::Key_Escape);
        QTRY_COMPARE(house.focused(), 1);
        QVERIFY(!view->isVisible());
    }

    void aTableSkipsWhatWasNotMeasured()
    {
        SampleModel model;
        model.setSamples({{1000, 1}, {2000, gapValue}, {3000, 3}}, runbook::Indicator::Unit::Count);

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(withoutIsolates(model.index(1, 1).data().toString()), u"1"_s);
    }
};

QTEST_MAIN(TestChartGrid)
#include "tst_chartgrid.moc"
