// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "ui/record/noteecho.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestNoteEcho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEchoSaysInWordsWhatWillBeSaved_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("a plain note") << u"pool 19/20"_s << u"03:12 · Note · by Sara — Enter to save"_s;
        QTest::newRow("minutes ago") << u"-5m /d roll back"_s
                                     << u"03:07 · Decision · by Sara — Enter to save"_s;
        QTest::newRow("minutes ago in Arabic")
            << u"-٥د /قرار إرجاع"_s << u"03:07 · Decision · by Sara — Enter to save"_s;
        QTest::newRow("at a time, to a role")
            << u"=03:04 @ops restarting"_s << u"03:04 · Note · @Ops Lead · by Sara — Enter to save"_s;
        QTest::newRow("to a person and all")
            << u"@noura @all look"_s << u"03:12 · Note · @noura · to everybody · by Sara — Enter to save"_s;
        QTest::newRow("a key moment with a value")
            << u"! err back $err"_s << u"03:12 · Note · Key moment · $err · by Sara — Enter to save"_s;
        QTest::newRow("a task with an owner and a time")
            << u"+ @comms post update ~10m"_s
            << u"03:12 · Note · @Comms Lead · Task for Comms Lead, due 03:22 · by Sara — Enter to save"_s;
        QTest::newRow("a task without either")
            << u"+ call the bank"_s << u"03:12 · Note · Task · by Sara — Enter to save"_s;
        QTest::newRow("a line of the brief")
            << u"/believed the pool is full"_s << u"03:12 · Brief: Believed · by Sara — Enter to save"_s;
        QTest::newRow("a time box for a role")
            << u"/box 10m @ops check the pool"_s
            << u"03:12 · Time box until 03:22 · @Ops Lead · by Sara — Enter to save"_s;
        QTest::newRow("a correction") << u"^ v1.4.0"_s << u"03:12 · Correct · by Sara — Enter to save"_s;
        QTest::newRow("a time to come")
            << u"=09:00 later"_s
            << u"03:12 · Note · by Sara — Enter to save\nTime is in the future. Saved as now."_s;
        QTest::newRow("long ago")
            << u"-30h deploy"_s << u"21:12 · Note · by Sara — Enter to save\nThat is more than a day ago."_s;
    }

    void theEchoSaysInWordsWhatWillBeSaved()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const QDateTime now({2026, 11, 23}, {0, 12}, Qt::UTC);
        const Appearance appearance;
        const Speech speech(appearance);

        const auto echo = NoteEcho(speech, now, u"Sara"_s).of(domain::parseQuickNote(line, now));

        QCOMPARE(withoutIsolates(echo), said);
    }

    void aNameThatTurnsTheLineAroundIsDefused()
    {
        const QDateTime now({2026, 11, 23}, {0, 12}, Qt::UTC);
        const Appearance appearance;
        const Speech speech(appearance);

        const auto echo = NoteEcho(speech, now, u"Sa\u202Era"_s).of(domain::parseQuickNote(u"x"_s, now));

        QVERIFY(!echo.contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestNoteEcho)
#include "tst_noteecho.moc"
