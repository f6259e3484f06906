// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timerlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnHasNoTowersAndPlacesToBreak()
    {
        const QString word(100, u'x');
        const QString tower = u"a"_s + QString(5000, QChar(0x0301)) + u"b"_s;

        QCOMPARE(drawable(word).remove(QChar(0x200B)), word);
        QCOMPARE(drawable(word).count(QChar(0x200B)), 4);
        QCOMPARE(drawable(tower).size(), 10);
        QCOMPARE(drawable(u"short words stay as they are"_s), u"short words stay as they are"_s);
        const auto pair = QString::fromUcs4(U"\U0001F600").repeated(40);
        QVERIFY(drawable(pair).isValidUtf16()); // no character is torn apart
    }

    void markupIsShownLiterally()
    {
        const auto words = u"<b>bold</b> & <img src=x>"_s;
        PlainLabel label(TextStyle::Body, words);
        QLabel likeQt;
        likeQt.setTextFormat(Qt::PlainText);
        likeQt.setWordWrap(true);
        likeQt.setText(words);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), words);
        label.resize(300, 40);
        likeQt.resize(300, 40);
        QCOMPARE(label.grab().toImage(), likeQt.grab().toImage());
    }

    void readersHearTheNewText()
    {
        PlainLabel label(TextStyle::Body);
        label.setText(u"Deploys are \u2066FROZEN\u2069"_s);
        QCOMPARE(label.accessibleName(), u"Deploys are FROZEN"_s);
    }

    void aLineThatStartsInLatinKeepsTheDirectionOfTheWindow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("held");
        QTest::newRow("Arabic") << u"معدل الأخطاء"_s << u"معدل الأخطاء"_s;
        QTest::newRow("Latin first") << u"API متوقفة"_s << u"\u200FAPI متوقفة"_s;
        QTest::newRow("Latin only") << u"API down."_s << u"\u200F\u2066API down.\u2069"_s;
        QTest::newRow("a time") << u"12:34"_s << u"\u200F\u206612:34\u2069"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void aLineThatStartsInLatinKeepsTheDirectionOfTheWindow()
    {
        QFETCH(QString, text);
        QFETCH(QString, held);
        QCOMPARE(inReadingDirection(text, Qt::RightToLeft), held);
        QCOMPARE(inReadingDirection(text, Qt::LeftToRight), text);

        PlainLabel label(TextStyle::Body, text);
        label.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label.QLabel::text(), held);
        QCOMPARE(label.text(), text);
        label.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(label.QLabel::text(), text);
    }

    void aCutLineIsWholeInTheToolTip()
    {
        ElidedLabel label(TextStyle::Body);
        label.setText(u"<i>API</i> down on every path there is"_s);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.visibleText().endsWith(u'…'));
        QCOMPARE(label.accessibleName(), label.text());
        QCOMPARE(label.toolTip(), u"<p>&lt;i&gt;API&lt;/i&gt; down on every path there is</p>"_s);
        label.resize(900, 20);
        QCOMPARE(label.visibleText(), label.text());
        QVERIFY(label.toolTip().isEmpty());
    }

    void aCardIsAGroupWithAName()
    {
        Appearance appearance;
        Card card(appearance);
        card.setTitle(u"First 10 minutes"_s);
        QCOMPARE(card.accessibleName(), u"First 10 minutes"_s);
    }

    void theBarOfACardIsAtTheReadingStart()
    {
        Appearance appearance;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Card card(appearance);
            card.setLayoutDirection(direction);
            card.setSeverityBar(domain::Severity::P1);
            card.resize(200, 100);
            const auto image = card.grab().toImage();
            const auto fill = appearance.colour(Token::P1Fill);
            const bool rtl = direction == Qt::RightToLeft;
            QCOMPARE(image.pixelColor(2, 50) == fill, !rtl);
            QCOMPARE(image.pixelColor(197, 50) == fill, rtl);
        }
    }

    void aRunningTimerDoesNotChatter()
    {
        Appearance appearance;
        TimerLabel timer(appearance);
        timer.setCaption(u"next update in"_s);
        timer.setValue(u"2:26"_s);
        QCOMPARE(timer.accessibleName(), u"next update in: "_s);
        timer.setAlarm(domain::Severity::P1);
        QCOMPARE(timer.accessibleName(), u"next update in: 2:26, Severity P1"_s);
        timer.setValue(u"2:25"_s);
        QCOMPARE(timer.accessibleName(), u"next update in: 2:26, Severity P1"_s);
    }

    void aBannerSaysItsMessageAndOffersOneThing()
    {
        Appearance appearance;
        Banner banner(appearance);
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        QVERIFY(banner.isHidden());

        banner.showMessage(domain::Severity::P1, u"Suggested P1: error rate 12.4%"_s);
        banner.setAction(u"Declare"_s);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), u"Suggested P1: error rate 12.4%"_s);
        banner.findChild<QPushButton *>()->click();
        QCOMPARE(triggered.size(), 1);
    }

    void aChipIsAsWideAsItsWords()
    {
        Appearance appearance;
        Chip chip(appearance);
        chip.setText(u"AUTO"_s);
        const int before = chip.sizeHint().width();
        chip.setText(u"STAGING DRILL"_s);
        QVERIFY(chip.sizeHint().width() > before);
        QCOMPARE(chip.accessibleName(), u"STAGING DRILL"_s);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
