// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/holdbutton.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::ui;

namespace {

//! Each look at this clock is @c step later than the one before.
class SteppingClock : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override
    {
        ++looks;
        return now_ += step;
    }

    std::chrono::milliseconds step = 50ms;
    mutable int looks = 0;

private:
    mutable std::chrono::milliseconds now_{1000};
};

//! A window with a hold button and something else to focus.
struct Scene
{
    Scene()
    {
        auto *all = new QVBoxLayout(&window);
        all->addWidget(&other);
        all->addWidget(&button);
        button.setLabel(u"Hold to roll back PRODUCTION to v1.4.1"_s);
        window.show();
        window.activateWindow();
        button.setFocus();
    }

    Appearance appearance = Appearance();
    SteppingClock clock = {};
    QWidget window = QWidget();
    QPushButton other = QPushButton();
    HoldButton button = HoldButton(appearance, clock);
    QSignalSpy confirmed = QSignalSpy(&button, &HoldButton::confirmed);
    QSignalSpy cancelled = QSignalSpy(&button, &HoldButton::cancelled);
};

void sendKey(QWidget &to, QEvent::Type type, Qt::Key key, Qt::KeyboardModifiers modifiers = {},
             bool repeats = false)
{
    QKeyEvent event(type, key, modifiers, {}, repeats);
    QCoreApplication::sendEvent(&to, &event);
}

} // namespace

class TestHoldButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullHoldConfirmsOnce_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("Space") << false;
    }

    void aFullHoldConfirmsOnce()
    {
        QFETCH(bool, byMouse);
        Scene scene;
        if (byMouse)
            QTest::mousePress(&scene.button, Qt::LeftButton);
        else
            QTest::keyPress(&scene.button, Qt::Key_Space);
        QTRY_COMPARE(scene.confirmed.size(), 1);
        QCOMPARE(scene.button.progress(), 1.0);

        // Held on and released: nothing more.
        sendKey(scene.button, QEvent::KeyPress, Qt::Key_Space, {}, true);
        if (byMouse)
            QTest::mouseRelease(&scene.button, Qt::LeftButton);
        else
            QTest::keyRelease(&scene.button, Qt::Key_Space);
        QTRY_COMPARE(scene.button.progress(), 0.0);
        QCOMPARE(scene.confirmed.size(), 1);
        QCOMPARE(scene.cancelled.size(), 0);
    }

    void nothingShowsInTheDeadTime()
    {
        Scene scene;
        scene.clock.step = 1ms;
        QTest::mousePress(&scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.clock.looks > 3);
        QCOMPARE(scene.button.progress(), 0.0);
    }

    void anEarlyReleaseNeverConfirms()
    {
        Scene scene;
        QSignalSpy released(&scene.button, &HoldButton::released);
        QTest::keyPress(&scene.button, Qt::Key_Space);
        QTRY_VERIFY(scene.button.progress() > 0.5);
        QTest::keyRelease(&scene.button, Qt::Key_Space);

        QTRY_COMPARE(scene.button.progress(), 0.0);
        QCOMPARE(released.size(), 1);
        QCOMPARE(scene.cancelled.size(), 1);
        QCOMPARE(scene.confirmed.size(), 0);

        // The next hold starts from nothing.
        QTest::keyPress(&scene.button, Qt::Key_Space);
        QCOMPARE(scene.button.progress(), 0.0);
    }

    //! As X11 tells of a repetition that Qt does not recognise.
    void aKeyThatIsUpForAMomentIsHeld()
    {
        Scene scene;
        QSignalSpy pressed(&scene.button, &HoldButton::pressed);
        QTest::keyPress(&scene.button, Qt::Key_Space);
        for (int i = 1; i < 4; ++i) {
            QTRY_VERIFY(scene.button.progress() > 0.2 * i);
            QTest::keyRelease(&scene.button, Qt::Key_Space);
            QTest::keyPress(&scene.button, Qt::Key_Space);
        }

        QTRY_COMPARE(scene.confirmed.size(), 1);
        QCOMPARE(pressed.size(), 1);

        // And what comes after it is confirmed begins nothing.
        QTest::keyRelease(&scene.button, Qt::Key_Space);
        QTest::keyPress(&scene.button, Qt::Key_Space);
        QTest::qWait(100);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(scene.confirmed.size(), 1);
    }

    void whatEndsAHold_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("focus goes elsewhere") << 0;
        QTest::newRow("the pointer leaves") << 1;
        QTest::newRow("the button is switched off") << 2;
        QTest::newRow("the window hides") << 3;
        QTest::newRow("Escape") << 4;
        QTest::newRow("another mouse button") << 5;
    }

    void whatEndsAHold()
    {
        QFETCH(int, way);
        Scene scene;
        QTest::mousePress(&scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.button.progress() > 0.3);

        if (way == 0)
            scene.other.setFocus();
        else if (way == 1)
            QTest::mouseMove(&scene.button, QPoint(-20, -20));
        else if (way == 2)
            scene.button.setEnabled(false);
        else if (way == 3)
            scene.window.hide();
        else if (way == 4)
            QTest::keyPress(&scene.button, Qt::Key_Escape);
        else
            QTest::mousePress(&scene.button, Qt::RightButton);

        QTRY_COMPARE(scene.cancelled.size(), 1);
        QCOMPARE(scene.button.progress(), 0.0);
        QCOMPARE(scene.confirmed.size(), 0);
    }

    void aRepeatingSpaceNeverStarts()
    {
        Scene scene;
        QSignalSpy pressed(&scene.button, &HoldButton::pressed);
        for (int i = 0; i < 200; ++i) {
            sendKey(scene.button, QEvent::KeyPress, Qt::Key_Space, {}, true);
            sendKey(scene.button, QEvent::KeyRelease, Qt::Key_Space, {}, true);
            QCoreApplication::processEvents();
        }
        QCOMPARE(pressed.size(), 0);
        QCOMPARE(scene.confirmed.size(), 0);
    }

    void enterDoesNothing()
    {
        Scene scene;
        QSignalSpy pressed(&scene.button, &HoldButton::pressed);
        QTest::keyPress(&scene.button, Qt::Key_Return);
        QTest::keyPress(&scene.button, Qt::Key_Enter);
        QCOMPARE(pressed.size(), 0);
    }

    void timeThatNobodyWatchedDoesNotCount()
    {
        Scene scene;
        scene.clock.step = 1h;
        QTest::mousePress(&scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.clock.looks > 3);
        QVERIFY(scene.button.progress() < 0.9);
        QCOMPARE(scene.confirmed.size(), 0);
    }

    void aThousandBurstsOfInputNeverConfirm()
    {
        Scene scene;
        scene.clock.step = 40ms;
        QRandomGenerator random(20261123);
        for (int burst = 0; burst < 1000; ++burst) {
            const int clicks = int(random.bounded(1, 4));
            for (int i = 0; i < clicks; ++i)
                poke(scene, int(random.bounded(6)));
            QCoreApplication::processEvents();
        }
        QCOMPARE(scene.confirmed.size(), 0);
        QCOMPARE(scene.button.progress(), 0.0);
    }

    void itIsTallAndNamed()
    {
        Scene scene;
        QVERIFY(scene.button.minimumSizeHint().height() >= 48);
        QVERIFY(scene.button.sizeHint().height() >= 48);
        QCOMPARE(scene.button.accessibleName(), u"Hold to roll back PRODUCTION to v1.4.1"_s);
        QVERIFY(scene.button.accessibleDescription().contains(u"1.2"));
    }

    void theFillGrowsInReadingDirection_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << Qt::LeftToRight;
        QTest::newRow("Arabic") << Qt::RightToLeft;
    }

    void theFillGrowsInReadingDirection()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Scene scene;
        scene.window.setLayoutDirection(direction);
        QTest::mousePress(&scene.button, Qt::LeftButton);
        QTRY_VERIFY(scene.button.progress() > 0.2);
        scene.clock.step = 0ms;

        const auto image = scene.button.grab().toImage();
        const auto fill = scene.appearance.colour(Token::P0Fill);
        const int y = image.height() - 6;
        const bool left = image.pixelColor(8, y) == fill;
        const bool right = image.pixelColor(image.width() - 9, y) == fill;
        QCOMPARE(left, direction == Qt::LeftToRight);
        QCOMPARE(right, direction == Qt::RightToLeft);
    }

private:
    static void poke(Scene &scene, int what)
    {
        auto &button = scene.button;
        if (what == 0)
            QTest::mouseClick(&button, Qt::LeftButton);
        else if (what == 1)
            QTest::mouseDClick(&button, Qt::LeftButton);
        else if (what == 2)
            QTest::keyClick(&button, Qt::Key_Space);
        else if (what == 3)
            sendKey(button, QEvent::KeyPress, Qt::Key_Space, {}, true);
        else if (what == 4)
            QTest::keyClick(&button, Qt::Key_Return);
        else
            button.click();
    }
};

QTEST_MAIN(TestHoldButton)
#include "tst_holdbutton.moc"
