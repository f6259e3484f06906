// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowhouse.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! The menu bar that comes with F10 and goes by itself.
class TestMenus : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const QMenuBar &bar)
    {
        QStringList texts;
        for (const auto *action : bar.actions()) {
            for (const auto *entry : action->menu()->actions())
                texts += entry->text();
        }
        return texts;
    }

private Q_SLOTS:
    void itIsHiddenUntilF10AndGoesWithEscape()
    {
        WindowHouse house;
        auto *bar = house.window->menuBar();
        QVERIFY(!bar->isVisible());
        auto *before = QApplication::focusWidget();

        QTest::keyClick(house.window.get(), Qt::Key_F10);
        QVERIFY(bar->isVisible());
        QCOMPARE(QApplication::focusWidget(), bar);
        QTest::keyClick(bar, Qt::Key_Escape);

        QVERIFY(!bar->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void whatIsChosenIsDone()
    {
        WindowHouse house;
        house.declare();
        house.window->perform(KeyAction::MenuBar);
        auto *menu = house.window->menuBar()->actions().first()->menu();

        for (auto *entry : menu->actions()) {
            if (entry->text().startsWith(u"Situation brief"_s))
                entry->trigger();
        }

        QVERIFY(house.window->findChild<QWidget *>(u"briefSheet"_s)->isVisible());
        QVERIFY(!house.window->menuBar()->isVisible());
    }

    //! Everything that has a key can be found without knowing it.
    void everyKeyOfTheTableIsInAMenu()
    {
        WindowHouse house;
        const auto texts = textsOf(*house.window->menuBar()).join(u'\n');
        for (const auto &row : shortcutTable()) {
            const bool isOfTheMoment = row.action == KeyAction::Close || row.action == KeyAction::MenuBar;
            QVERIFY2(isOfTheMoment || texts.contains(u'\t' + row.keys.first().toString()),
                     qPrintable(row.keys.first().toString()));
        }
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        WindowHouse house;
        house.appearance.setLanguage(Language::Arabic);

        QTRY_COMPARE(house.window->menuBar()->actions().first()->text(), u"الحادثة"_s);
        QVERIFY(!textsOf(*house.window->menuBar()).contains(u"Hand over command"_s));
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
