// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "tests/ui/windowhouse.h"
#include "ui/palettebook.h"
#include "ui/sheetbook.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! Everything the window can do, asked for in words and done with Enter.
class TestPaletteBook : public QObject
{
    Q_OBJECT

private:
    static void type(WindowHouse &house, const QString &text)
    {
        QTest::keyClick(house.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = house.window->findChild<QLineEdit *>(u"paletteField"_s);
        QVERIFY(field && field->isVisible());
        field->insert(text); // QTest types Latin letters only
    }
    static void ask(WindowHouse &house, const QString &text)
    {
        type(house, text);
        QTest::keyClick(house.window->findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
    }

private Q_SLOTS:
    void theFirstHitIsWhatTheWordsMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        const auto row = [](const QString &typed, const QString &title) {
            QTest::newRow(qPrintable(typed)) << typed << title;
        };
        row(u"roll app"_s, u"6.1 Roll back application"_s);
        row(u"@noura ops"_s, u"Ops Lead: \u2068Noura\u2069"_s);
        row(u"sev 1"_s, u"Severity P1…"_s);
        row(u"#whats"_s, u"2.4 WhatsApp webhook signature failures"_s);
        row(u"$p95"_s, u"Chart: Latency p95"_s);
        row(u"freeze"_s, u"Freeze deploys, or lift the freeze"_s);
        row(u"snapshot"_s, u"Evidence snapshot now"_s);
        row(u"handoff @noura"_s, u"Hand over command to \u2068Noura\u2069…"_s);
        row(u"breach"_s, u"Start PDPL breach clock"_s);
        row(u"theme day"_s, u"Theme: day"_s);
        row(u"ar"_s, u"Language: Arabic"_s);
        row(u"إرجاع التطبيق"_s, u"6.1 Roll back application"_s);
        row(u"لقطة"_s, u"Evidence snapshot now"_s);
        row(u"f9"_s, u"Rollback: shows the preview, runs nothing"_s);
    }

    void theFirstHitIsWhatTheWordsMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        WindowHouse house;
        house.declare();
        house.write(u"role"_s, {{u"role"_s, u"comms"_s}, {u"name"_s, u"Noura"_s}});

        type(house, typed);

        QCOMPARE(house.window->palette().palette().chosenTitle(), title);
    }

    void itFollowsTheLanguageWhileItIsOpen()
    {
        WindowHouse house;
        type(house, u"snapshot"_s);

        house.appearance.setLanguage(Language::Arabic);

        QTRY_COMPARE(house.window->palette().palette().chosenTitle(), u"التقاط لقطة أدلة الآن"_s);
        house.appearance.setLanguage(Language::English);
        QTRY_COMPARE(house.window->palette().palette().chosenTitle(), u"Evidence snapshot now"_s);
    }

    void aCommandIsCarriedOut()
    {
        WindowHouse house;
        house.declare();
        house.write(u"role"_s, {{u"role"_s, u"comms"_s}, {u"name"_s, u"Noura"_s}});

        ask(house, u"@noura ops"_s);

        QTRY_COMPARE(house.window->current().incident()->holder(domain::Role::OpsLead), u"Noura"_s);
    }

    void somethingDangerousOnlyOpensItsPreview()
    {
        WindowHouse house;
        house.declare();
        const auto before = house.window->current().incident()->runs.size();

        ask(house, u"roll app"_s);

        QTRY_VERIFY(house.window->findChild<QWidget *>(u"rollbackSheet"_s)->isVisible());
        QCOMPARE(house.window->current().incident()->runs.size(), before);
    }

    void theSheetThatOpensIsFilledIn()
    {
        WindowHouse house;
        house.declare();

        ask(house, u"sev 0"_s);
        auto *sheet = house.window->findChild<QWidget *>(u"severitySheet"_s);
        QTRY_VERIFY(sheet && sheet->isVisible());
        ask(house, u"breach =03:02"_s);
        QTRY_VERIFY(house.window->findChild<QWidget *>(u"breachSheet"_s)->isVisible());
    }

    void calmSaysWhyMostCannotBeDone()
    {
        WindowHouse house;
        type(house, u"sn"_s);
        keepPicture(*house.window, u"palette-en"_s);
        type(house, u"snapshot"_s);
        auto *field = house.window->findChild<QLineEdit *>(u"paletteField"_s);

        QVERIFY(field->accessibleDescription().contains(u"No incident is open."_s));
    }

    void theArabicWindowUnderstandsEnglish()
    {
        WindowHouse house;
        house.appearance.setLanguage(Language::Arabic);
        house.declare();

        type(house, u"freeze"_s);
        keepPicture(*house.window, u"palette-ar"_s);

        QVERIFY(!house.window->palette().palette().chosenTitle().contains(u"Freeze"_s));
        QVERIFY(house.window->palette().palette().chosenTitle().contains(u"تجميد"_s));
    }
};

QTEST_MAIN(TestPaletteBook)
#include "tst_palettebook.moc"
