// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowhouse.h"
#include "ui/latinkeys.h"
#include "ui/layoutcheck.h"
#include "ui/showcase.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    static QRect placeOf(const MainWindow &window, const QString &name)
    {
        const auto *zone = window.findChild<QWidget *>(name);
        return zone ? QRect(zone->mapTo(&window, QPoint()), zone->size()) : QRect();
    }

private Q_SLOTS:
    void theFiveZonesStandInTheirOrder_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto language : {Language::English, Language::Arabic}) {
            for (const auto size : {QSize(1440, 900), QSize(1024, 768)})
                QTest::addRow("%s at %d", qPrintable(toKey(language)), size.width()) << language << size;
        }
    }

    void theFiveZonesStandInTheirOrder()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        WindowHouse house;
        house.appearance.setLanguage(language);
        house.window->resize(size);
        settle(*house.window);

        const auto strip = placeOf(*house.window, u"strip"_s);
        const auto doing = placeOf(*house.window, u"do"_s);
        const auto see = placeOf(*house.window, u"see"_s);
        const auto record = placeOf(*house.window, u"record"_s);
        const auto bar = placeOf(*house.window, u"bar"_s);

        QVERIFY(strip.isValid() && doing.isValid() && see.isValid() && record.isValid() && bar.isValid());
        QVERIFY(strip.bottom() < doing.top() && doing.bottom() < bar.top());
        const bool leftToRight = language == Language::English;
        QCOMPARE(doing.center().x() < see.center().x(), leftToRight);
        QCOMPARE(see.center().x() < record.center().x(), leftToRight);
    }

    void nothingIsCutOffOrOverlaps_data() { theFiveZonesStandInTheirOrder_data(); }

    void nothingIsCutOffOrOverlaps()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        WindowHouse house;
        house.window->resize(size);
        house.appearance.setLanguage(language);

        for (const auto &state : showcaseStates()) {
            QVERIFY2(state.prepare(*house.window), qPrintable(state.name));
            settle(*house.window);
            const auto problems = layoutProblems(*house.window);
            QVERIFY2(problems.isEmpty(), qPrintable(state.name + u": "_s + problems.join(u'\n')));
        }
    }

    void theArabicWindowHasNoStrayLatinWord()
    {
        WindowHouse house;
        house.appearance.setLanguage(Language::Arabic);
        for (const auto &state : showcaseStates()) {
            QVERIFY(state.prepare(*house.window));
            settle(*house.window);
            for (const auto *label : house.window->findChildren<QLabel *>()) {
                if (!label->isVisible())
                    continue;
                const auto stray = strayLatin(label->text());
                QVERIFY2(stray.isEmpty(),
                         qPrintable(u"%1: “%2” in “%3”"_s.arg(state.name, stray, label->text())));
            }
            if (state.name == u"first10"_s)
                break; // later states quote what people wrote and what programs are called
        }
    }

    void switchingTheLanguageKeepsFocusAndText()
    {
        WindowHouse house;
        waitUntil(
            [] {
                return false;
            },
            50ms);
        QVERIFY(house.whole->desk()
                    .submit({u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"slow"_s}}, {}, {}})
                    .isValid());
        QTRY_VERIFY(house.window->current().incident());
        house.window->perform(KeyAction::FocusNote);
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"half a thought"_s);

        house.window->perform(KeyAction::Language);
        settle(*house.window);

        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->toPlainText(), u"half a thought"_s);
        QCOMPARE(house.window->layoutDirection(), Qt::RightToLeft);
    }

    void aNoteTypedIsInTheJournal()
    {
        WindowHouse house;
        QVERIFY(house.whole->desk()
                    .submit({u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"slow"_s}}, {}, {}})
                    .isValid());
        QTRY_VERIFY(house.window->current().incident());
        house.window->perform(KeyAction::FocusNote);
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(field);

        QTest::keyClicks(field, u"pool at 19 of 20"_s);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(house.window->current().incident()->events.back().header.kind, u"note.added"_s);
        QVERIFY(house.window->current().incident()->events.back().payload.contains("pool at 19 of 20"));
        QTRY_VERIFY(field->toPlainText().isEmpty());
    }

    void keysAloneDeclareAnIncident()
    {
        WindowHouse house;
        QTest::keyClick(house.window.get(), Qt::Key_F12);
        settle(*house.window);
        auto *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key_0);
        auto *title = house.window->findChild<QWidget *>(u"seen"_s);
        QVERIFY(title);
        title->setFocus();
        QTest::keyClicks(title, u"API down"_s);
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(house.window->current().incident());
        QCOMPARE(house.window->current().incident()->severity, domain::Severity::P0);
        QCOMPARE(house.window->current().incident()->title, u"API down"_s);
    }

    void aLayoutWithoutLatinLettersStillHasShortcuts()
    {
        QCOMPARE(LatinKeys::letterAt(45), int('K'));
        QCOMPARE(LatinKeys::letterAt(40), int('D'));
        QCOMPARE(LatinKeys::letterAt(9), 0);
    }

private:
    //! The first word of Latin letters that no Arabic reader would expect; empty when there is none.
    static QString strayLatin(const QString &text)
    {
        static const QStringList expected = {
            u"API"_s, u"Postgres"_s, u"HubSpot"_s, u"WhatsApp"_s, u"LLM"_s,      u"UTC"_s,
            u"DBA"_s, u"DPO"_s,      u"CTO"_s,     u"PDPL"_s,     u"SDAIA"_s,    u"Ctrl"_s,
            u"Alt"_s, u"Shift"_s,    u"Enter"_s,   u"Esc"_s,      u"PRACTICE"_s, u"DB"_s,
            u"INC"_s, u"EEMUA"_s,    u"Sara"_s,    u"Ahmed"_s,    u"Noura"_s};
        // Codes: P0, p95, F12, T+, v1.4.1, 5xx, paths, ids, units, and whatever stands inside a left-to-right
        // isolate.
        auto rest = text;
        rest.remove(QRegularExpression(u"\u2066[^\u2069]*\u2069"_s))
            .remove(QRegularExpression(u"\u2068[^\u2069]*\u2069"_s));
        static const QRegularExpression word(u"[A-Za-z][A-Za-z]+"_s);
        static const QRegularExpression code(u"\\S*[0-9/+._:-]\\S*"_s);
        rest.remove(code);
        for (auto matches = word.globalMatch(rest); matches.hasNext();) {
            const auto found = matches.next().captured();
            if (!expected.contains(found))
                return found;
        }
        return {};
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
