// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace thabat::ui;

namespace {

//! A window with a button, a list that scrolls, and a ring.
struct Desk
{
    Desk()
    {
        auto *all = new QVBoxLayout(&window);
        all->addWidget(button);
        auto *area = scroll;
        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        inner->addWidget(deep);
        inner->addSpacing(2000);
        area->setWidget(content);
        area->setWidgetResizable(true);
        all->addWidget(area);
        window.resize(300, 300);
        window.show();
        window.activateWindow();
    }

    Appearance appearance = Appearance();
    QWidget window = QWidget();
    QPushButton *button = new QPushButton;
    QScrollArea *scroll = new QScrollArea;
    QPushButton *deep = new QPushButton;
    FocusRing *ring = new FocusRing(appearance, window);
};

} // namespace

class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRingGoesAroundWhatHasFocus()
    {
        Desk desk;
        desk.button->setFocus();
        QTRY_COMPARE(desk.ring->target(), desk.button);
        QVERIFY(desk.ring->isVisible());
        QCOMPARE(desk.ring->geometry(), desk.button->geometry().adjusted(-4, -4, 4, 4));
    }

    void theRingMovesWithTheWidget()
    {
        Desk desk;
        desk.button->setFocus();
        QTRY_VERIFY(desk.ring->isVisible());
        desk.window.resize(500, 300);
        QTRY_COMPARE(desk.ring->geometry(), desk.button->geometry().adjusted(-4, -4, 4, 4));
    }

    void whatIsScrolledAwayHasNoRing()
    {
        Desk desk;
        desk.deep->setFocus();
        QTRY_VERIFY(desk.ring->isVisible());
        desk.scroll->verticalScrollBar()->setValue(1000);
        QTRY_VERIFY(!desk.ring->isVisible());
    }

    void aHiddenWidgetHasNoRing()
    {
        Desk desk;
        desk.button->setFocus();
        QTRY_VERIFY(desk.ring->isVisible());
        desk.button->hide();
        QTRY_VERIFY(!desk.ring->isVisible() || desk.ring->target() != desk.button);
    }

    void theRingHasTheColourOfTheTheme()
    {
        Desk desk;
        desk.button->setFocus();
        QTRY_VERIFY(desk.ring->isVisible());
        const auto image = desk.window.grab().toImage();
        const auto ring = desk.ring->geometry();
        QCOMPARE(image.pixelColor(ring.center().x(), ring.top()), desk.appearance.colour(Token::Focus));
    }
};

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
