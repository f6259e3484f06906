// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/role.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAChangeOnceAndOnlyOfAChange()
    {
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);

        appearance.setTheme(ThemeKind::Day);
        appearance.setTheme(ThemeKind::Day);
        appearance.setTextScale(120);
        appearance.setLanguage(Language::Arabic);
        appearance.setMotion(Motion::Reduced);

        QCOMPARE(changed.size(), 4);
        QCOMPARE(appearance.theme().kind(), ThemeKind::Day);
    }

    void textScaleStaysBetween100And200InStepsOf10()
    {
        Appearance appearance;
        for (const auto &[asked, kept] : {std::pair{90, 100}, {133, 130}, {196, 200}, {900, 200}}) {
            appearance.setTextScale(asked);
            QCOMPARE(appearance.textScale(), kept);
        }
    }

    void arabicTurnsTheProgramAround()
    {
        Appearance appearance;
        appearance.setLanguage(Language::Arabic);
        appearance.apply(*qApp);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QApplication::font().pixelSize(), 15);

        appearance.setLanguage(Language::English);
        appearance.apply(*qApp);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QApplication::font().pixelSize(), 14);
    }

    void bothScriptsHaveAFamilyOfTheirOwn()
    {
        const auto families = Appearance().font(TextStyle::Body).families();
        QCOMPARE(families, (QStringList{u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"DejaVu Sans"_s}));
    }

    void buttonsAreTallEnoughToHit()
    {
        Appearance appearance;
        appearance.apply(*qApp);
        for (const auto role : {Role::Plain, Role::Primary, Role::Danger, Role::Quiet, Role::Card}) {
            QPushButton button(u"N/A"_s);
            setRole(button, role);
            QVERIFY(button.sizeHint().height() >= 36);
        }
    }

    void aLabelTakesTheSizeOfItsStyle()
    {
        Appearance appearance;
        appearance.setTextScale(200);
        appearance.apply(*qApp);
        QLabel label(u"12:34"_s);
        setTextStyle(label, TextStyle::Timer);
        label.ensurePolished();
        QCOMPARE(label.font().pixelSize(), 36);
        QCOMPARE(label.font().families().value(1), u"Noto Sans Arabic UI"_s);
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
