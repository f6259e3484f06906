// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/ui/zonehouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"0 s"_s;
        QTest::newRow("a clock that runs behind") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(94) << u"94 s"_s;
        QTest::newRow("minutes") << qint64(100) << u"1 min"_s;
        QTest::newRow("more than an hour") << qint64(90 * 60) << u"90 min"_s;
        QTest::newRow("hours") << qint64(100 * 60) << u"1 h"_s;
        QTest::newRow("days") << qint64(9 * 86400) << u"9 d"_s;
    }

    void agesAreShort()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        ZoneHouse house;
        const QDateTime now(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);

        QCOMPARE(withoutIsolates(house.speech.age(now.addSecs(-seconds), now)), text);
    }

    void emptyPartsLeaveNoDots()
    {
        QCOMPARE(Speech::dotted({u"a"_s, {}, u"b"_s}), u"a · b"_s);
        QCOMPARE(Speech::dotted({{}, {}}), QString());
    }

    void wordsFollowTheLanguageOfTheWindow()
    {
        ZoneHouse house;
        QCOMPARE(house.speech.role(domain::Role::Scribe), u"Scribe"_s);

        house.speak(Language::Arabic);

        QCOMPARE(house.speech.role(domain::Role::Scribe), u"المدوّن"_s);
        QCOMPARE(house.speech.of({u"yes"_s, u"نعم"_s}), u"نعم"_s);
    }
};

QTEST_MAIN(TestSpeech)
#include "tst_speech.moc"
