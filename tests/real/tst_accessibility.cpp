// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonvalue.h"
#include "tests/places.h"
#include "tests/real/accessibledesktop.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;

//! The window as a screen reader has it, with real keys on a real X server.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    static QString nameOf(const Json &object) { return textOf(object, "name"); }
    static bool isFocusable(const Json &object) { return flagOf(object, "focusable"); }

    static QString placeOf(const Json &focused)
    {
        if (!focused.is_array() || focused.empty())
            return {};
        const auto &last = focused[focused.size() - 1]; // the innermost
        return textOf(last, "role") + u'|' + nameOf(last);
    }

    static QString startDesk(AccessibleDesktop &desktop, const QString &language)
    {
        return desktop.start(QStringLiteral(BIN_DIR "/thabat"),
                             {u"--profile"_s, u"practice"_s, u"--lang"_s, language, u"--as"_s, u"Sara"_s});
    }

    //! With an incident, through the same keys that a person has.
    static void declare(AccessibleDesktop &desktop)
    {
        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return place.contains(u"Declare"_s) || place.contains(u"إعلان"_s);
        }));
        desktop.press(u"F12"_s);
        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return place.startsWith(u"radio button"_s);
        }));
        desktop.press(u"0 Tab a p i Control_L+Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(desktop, u"INC-"_s), 15'000);
    }

    static bool has(AccessibleDesktop &desktop, const QString &part)
    {
        const auto objects = desktop.ask(u"objects"_s);
        return std::any_of(objects.begin(), objects.end(), [&part](const Json &object) {
            return nameOf(object).contains(part);
        });
    }

    template <typename Fits>
    static bool focusBecomes(AccessibleDesktop &desktop, Fits fits)
    {
        return QTest::qWaitFor(
            [&] {
                const auto place = placeOf(desktop.ask(u"focus"_s));
                return !place.isEmpty() && fits(place);
            },
            10'000);
    }

private Q_SLOTS:
    void everythingThatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, language);
        AccessibleDesktop desktop;
        if (const auto missing = startDesk(desktop, language); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        declare(desktop);
        // Every sheet that a key opens, and the palette.
        const QStringList keys{u"F2"_s, u"F3"_s, u"F4"_s,         u"F1"_s,          u"F5"_s,
                               u"F7"_s, u"F9"_s, u"Shift_L+F3"_s, u"Control_L+i"_s, u"Control_L+k"_s};
        int seen = 0;
        for (const auto &key : keys) {
            desktop.press(key);
            QTest::qWait(300);
            for (const auto &object : desktop.ask(u"objects"_s)) {
                if (!isFocusable(object))
                    continue;
                ++seen;
                const auto role = textOf(object, "role");
                QVERIFY2(!nameOf(object).trimmed().isEmpty(),
                         qPrintable(u"a %1 without a name after %2"_s.arg(role, key)));
            }
            desktop.press(u"Escape"_s);
        }
        QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
    }

    void tabGoesRoundWithoutATrap()
    {
        AccessibleDesktop desktop;
        if (const auto missing = startDesk(desktop, u"en"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        declare(desktop);
        desktop.press(u"F2"_s);
        QStringList places;
        for (int i = 0; i < 60; ++i) {
            places += placeOf(desktop.ask(u"focus"_s));
            desktop.press(u"Tab"_s);
            QTest::qWait(30);
        }

        auto distinct = places;
        distinct.removeDuplicates();
        QVERIFY2(distinct.size() >= 8, qPrintable(places.join(u'\n')));
        const auto first = places.first();
        QVERIFY2(places.lastIndexOf(first) > 0, qPrintable(places.join(u'\n'))); // it came round
        for (qsizetype i = 0; i + 5 < places.size(); ++i) {
            auto few = places.mid(i, 6);
            few.removeDuplicates();
            QVERIFY2(few.size() > 1, qPrintable(u"stuck at "_s + places[i]));
        }
    }

    void theZonesAreReachedWithTheirKeysInBothDirections()
    {
        AccessibleDesktop desktop;
        if (const auto missing = startDesk(desktop, u"en"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        declare(desktop);
        desktop.press(u"F4"_s);
        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return place.contains(u"Note"_s);
        }));
        desktop.press(u"F6"_s);
        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return !place.contains(u"|Note"_s);
        }));
        desktop.press(u"Shift_L+F6"_s);
        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return place.contains(u"Note"_s);
        }));
    }

    void whatHappensIsAnnouncedToWhoCannotSeeIt()
    {
        AccessibleDesktop desktop;
        if (const auto missing = startDesk(desktop, u"en"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        desktop.ask(u"events"_s);
        declare(desktop);
        QStringList heard;
        QTRY_VERIFY2_WITH_TIMEOUT(
            [&] {
                for (const auto &event : desktop.ask(u"events"_s)) {
                    if (textOf(event, "type").contains(u"accessible-description"_s))
                        heard += textOf(event, "description");
                }
                return heard.join(u' ').contains(u"declared"_s);
            }(),
            qPrintable(heard.join(u'\n')), 15'000);
    }

    void theBriefIsThereForTheAsking()
    {
        AccessibleDesktop desktop;
        if (const auto missing = startDesk(desktop, u"en"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        declare(desktop);
        desktop.press(u"Control_L+i"_s);

        QVERIFY(focusBecomes(desktop, [](const QString &place) {
            return place.contains(u"brief"_s, Qt::CaseInsensitive);
        }));
    }
};

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
