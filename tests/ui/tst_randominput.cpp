// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"
#include "tests/app/practice/practiceprocess.h"
#include "tests/support/answer.h"
#include "tests/ui/naughtytexts.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"
#include "ui/shortcuttable.h"
#include "ui/widgets/holdbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

namespace {

QStringList warnings; //!< what Qt complained of

void keepWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // What a platform without a screen, or a font, cannot do is nobody's fault.
    const auto ofThePlatform = text.startsWith(u"This plugin does not support"_s)
        || text.trimmed().startsWith(u"OpenType support missing"_s);
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofThePlatform)
        warnings += text;
}

//! A number from the environment, or @p usual.
quint32 setting(const char *name, quint32 usual)
{
    return qEnvironmentVariableIsSet(name) ? quint32(qEnvironmentVariableIntValue(name)) : usual;
}

//! A window with a real service to watch and to roll back, where a rollback would really be carried out.
struct Seat
{
    Seat()
        : service(folder.filePath(u"data/practice"_s))
    {
        qputenv("THABAT_HOME", QFile::encodeName(folder.path()));
        const auto deployed =
            runPractice({u"deploy"_s, u"v1.4.2"_s, u"--data"_s, folder.filePath(u"data/practice"_s)});
        if (deployed.exitCode != 0)
            qFatal("%s", qPrintable(deployed.err));
        auto built = assembly::DeskAssembly::build({{}, {}, u"Sara"_s, {{u"service"_s, service.url()}}});
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
        whole = std::move(*built);
        whole->watch().start();
        languages = std::make_unique<LanguageSwitch>(appearance, *qApp);
        window = std::make_unique<MainWindow>(MainWindow::Parts{whole->desk(), appearance, whole->clock()});
        window->resize(1024, 768);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window is not active");
    }

    void declare() const
    {
        const auto answer = answerOf(whole->desk().submit(
            window->current().command(u"declare"_s, {{u"severity"_s, u"P0"_s}, {u"title"_s, u"slow"_s}})));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QTRY_VERIFY(window->current().incident());
    }

    //! The runs of all incidents but those of class A, which start at a key and are undone with one.
    QStringList rollbacks() const
    {
        QStringList found;
        for (const auto *incident : whole->desk().replay().incidents()) {
            for (const auto &run : incident->runs) {
                const auto *plan = whole->desk().profile().plan(run.what.plan);
                if (!plan || plan->planClass != runbook::PlanClass::A)
                    found += run.what.plan;
            }
        }
        return found;
    }

    QTemporaryDir folder;
    PracticeProcess service;
    std::unique_ptr<assembly::DeskAssembly> whole;
    Appearance appearance;
    std::unique_ptr<LanguageSwitch> languages;
    std::unique_ptr<MainWindow> window;
};

//! Somebody who falls asleep on the keyboard, has a cat, and bought a bad mouse.
class Cat
{
public:
    Cat(Seat &seat, quint32 seed)
        : m_seat(seat)
        , m_random(seed)
        , m_texts(bigListOfNaughtyStrings())
    {
    }

    void act()
    {
        const auto what = below(100);
        if (what < 50)
            typeSomething();
        else if (what < 70)
            pressShortcut();
        else if (what < 94)
            useMouse();
        else if (what < 98)
            paste();
        else if (what < 99)
            m_seat.window->resize(1024 + int(below(600)), 768 + int(below(300)));
        else
            changeTheLook();
    }

private:
    quint32 below(quint32 end) { return std::uniform_int_distribution<quint32>(0, end - 1)(m_random); }

    QWidget *target() const
    {
        if (auto *popup = QApplication::activePopupWidget())
            return popup;
        auto *focused = QApplication::focusWidget();
        return focused && m_seat.window->isAncestorOf(focused) ? focused : m_seat.window.get();
    }

    void typeSomething()
    {
        static constexpr std::array keys{Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Enter,
                                         Qt::Key_Space,  Qt::Key_Escape,    Qt::Key_Up,     Qt::Key_Down,
                                         Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,   Qt::Key_End,
                                         Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_PageDown};
        static constexpr auto letters = "abcdefghijklmnopqrstuvwxyz0123456789 /@#$!?=-.:+";
        static const auto arabic = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويءآة؟،٣"_s;
        static constexpr std::array<Qt::KeyboardModifiers, 5> modifiers{
            Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        const auto what = below(3);
        if (what == 0)
            QTest::keyClick(target(), keys[below(keys.size())], modifiers[below(modifiers.size())]);
        else if (what == 1)
            QTest::keyClick(target(), letters[below(quint32(strlen(letters)))]);
        else
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown,
                                arabic.mid(below(quint32(arabic.size())), 1), Qt::NoModifier);
    }

    void pressShortcut()
    {
        const auto &table = shortcutTable();
        const auto &row = table[below(quint32(table.size()))];
        if (row.keys.isEmpty() || (row.action >= KeyAction::Language && below(30) != 0))
            return;
        const auto combination = row.keys[below(quint32(row.keys.size()))][0];
        QTest::keyClick(target(), combination.key(), combination.keyboardModifiers());
    }

    //! Seldom, because everything is laid out anew then.
    void changeTheLook()
    {
        switch (below(30)) {
        case 0:
            m_seat.appearance.setLanguage(below(2) == 0 ? Language::Arabic : Language::English);
            break;
        case 1:
            m_seat.appearance.setTheme(ThemeKind(below(3)));
            break;
        case 2:
            m_seat.appearance.setTextScale(100 + 10 * int(below(11)));
            break;
        default:
            break;
        }
    }

    void useMouse()
    {
        auto *popup = QApplication::activePopupWidget();
        QWidget &window = popup ? *popup : *m_seat.window;
        const QPoint place(int(below(quint32(window.width()))), int(below(quint32(window.height()))));
        auto *child = window.childAt(place);
        auto *hit = child ? child : &window;
        const auto inside = hit->mapFrom(&window, place);
        switch (below(8)) {
        case 0:
            QTest::mouseDClick(hit, Qt::LeftButton, {}, inside);
            break;
        case 1:
            QTest::mouseClick(hit, Qt::RightButton, {}, inside);
            break;
        case 2: {
            QWheelEvent wheel(inside, hit->mapToGlobal(inside), {}, {0, below(2) == 0 ? 120 : -120}, {}, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(hit, &wheel);
            break;
        }
        case 3: // and drawn away
            QTest::mousePress(hit, Qt::LeftButton, {}, inside);
            QTest::mouseMove(hit, inside + QPoint(int(below(80)), int(below(80))));
            QTest::mouseRelease(hit, Qt::LeftButton, {}, inside + QPoint(int(below(80)), int(below(80))));
            break;
        default:
            QTest::mouseClick(hit, Qt::LeftButton, {}, inside);
        }
    }

    void paste()
    {
        QApplication::clipboard()->setText(m_texts[below(quint32(m_texts.size()))]);
        QTest::keyClick(target(), Qt::Key_V, Qt::ControlModifier);
    }

    Seat &m_seat;
    std::mt19937 m_random;
    QStringList m_texts;
};

} // namespace

//! Keys, clicks, pastes, sizes, languages and themes in any order. THABAT_INPUTS=200000 says how many,
//! THABAT_SEED repeats a run.
class TestRandomInput : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openNothing(const QUrl &) { } //!< of the desktop

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "openNothing"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void nothingBreaksAndNothingIsRolledBackByAccident()
    {
        const auto seed = setting("THABAT_SEED", std::random_device()());
        const auto inputs = setting("THABAT_INPUTS", 1000);
        qInfo("THABAT_SEED=%u THABAT_INPUTS=%u", seed, inputs);
        Seat seat;
        seat.declare();
        Cat cat(seat, seed);
        warnings.clear();
        const auto before = qInstallMessageHandler(keepWarning);
        for (quint32 done = 0; done < inputs; ++done) {
            cat.act();
            QCoreApplication::processEvents();
            if (!seat.window->isVisible())
                seat.window->show();
        }
        qInstallMessageHandler(before);

        warnings.removeDuplicates();
        QCOMPARE(warnings.join(u'\n'), QString());
        QCOMPARE(seat.rollbacks(), QStringList());
        QTRY_VERIFY(
            answerOf(seat.whole->desk().submit({u"note"_s, {{u"text"_s, u"awake"_s}}, {}, {}})).has_value()
            || seat.window->current().incident() == nullptr);
    }

    //! The same seat, with a purpose: what the first test looks for does happen when somebody wants it.
    void aRollbackIsCarriedOutWhenTheButtonIsHeld()
    {
        Seat seat;
        seat.declare();
        QTest::keyClick(seat.window.get(), Qt::Key_2, Qt::AltModifier);
        const auto ready = [&seat] {
            for (auto *button : seat.window->findChildren<HoldButton *>()) {
                if (button->isVisible() && button->isEnabled())
                    return button;
            }
            return static_cast<HoldButton *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20'000);
        auto *button = ready();
        QTest::mousePress(button, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(seat.rollbacks().size(), 1, 20'000);
        QTest::mouseRelease(button, Qt::LeftButton);
    }
};

QTEST_MAIN(TestRandomInput)
#include "tst_randominput.moc"
