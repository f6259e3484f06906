// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::ui;

namespace {

class HeldClock : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return at; }

    std::chrono::milliseconds at{1000};
};

//! A window with two fields, the first in focus, and somebody who speaks.
struct Room
{
    Room()
    {
        auto *all = new QVBoxLayout(&window);
        all->addWidget(&field);
        all->addWidget(&other);
        field.setAccessibleDescription(u"Quick note"_s);
        window.show();
        window.activateWindow();
        field.setFocus();
    }

    HeldClock clock = {};
    QWidget window = QWidget();
    QLineEdit field = QLineEdit();
    QLineEdit other = QLineEdit();
    Announcer announcer = Announcer(clock);
    QSignalSpy said = QSignalSpy(&announcer, &Announcer::said);
};

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusedWidgetCarriesTheMessageForThreeSeconds()
    {
        Room room;
        QTRY_COMPARE(QApplication::focusWidget(), &room.field);
        room.announcer.say(u"P0 declared"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.field.accessibleDescription(), u"P0 declared"_s);
        room.clock.at += 3s;
        QTRY_COMPARE(room.field.accessibleDescription(), u"Quick note"_s);
    }

    void aDescriptionThatChangedMeanwhileIsKept()
    {
        Room room;
        QTRY_COMPARE(QApplication::focusWidget(), &room.field);
        room.announcer.say(u"P0 declared"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.said.size(), 1);
        room.field.setAccessibleDescription(u"Decision"_s);
        room.announcer.say(u"more"_s, Announcer::Urgency::Urgent);
        room.other.setFocus();
        room.clock.at += 2s;
        QTRY_COMPARE(room.said.size(), 2);
        QCOMPARE(room.field.accessibleDescription(), u"Decision"_s);
    }

    void urgentGoesFirstAndMessagesKeepApart()
    {
        Room room;
        room.announcer.say(u"role changed"_s, Announcer::Urgency::Polite);
        room.announcer.say(u"command failed"_s, Announcer::Urgency::Urgent);
        room.announcer.say(u"new P0"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.said.size(), 1);
        QCOMPARE(room.said[0][0].toString(), u"command failed"_s);
        room.clock.at += 1400ms;
        QTest::qWait(0);
        QCOMPARE(room.said.size(), 1);
        room.clock.at += 100ms;
        QTRY_COMPARE(room.said.size(), 2);
        QCOMPARE(room.said[1][0].toString(), u"new P0"_s);
        room.clock.at += 1500ms;
        QTRY_COMPARE(room.said.size(), 3);
        QCOMPARE(room.said[2][0].toString(), u"role changed"_s);
    }

    void repeatsAreSaidOnce()
    {
        Room room;
        for (int i = 0; i < 5; ++i)
            room.announcer.say(u"update due"_s, Announcer::Urgency::Polite);
        QTRY_COMPARE(room.said.size(), 1);
        room.clock.at += 2s;
        room.announcer.say(u"end"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.said.size(), 2);
        QCOMPARE(room.said[1][0].toString(), u"end"_s);
    }

    void oldPoliteMessagesAreDropped()
    {
        Room room;
        room.announcer.say(u"first"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.said.size(), 1);
        room.announcer.say(u"stale"_s, Announcer::Urgency::Polite);
        room.clock.at += 11s;
        room.announcer.say(u"fresh"_s, Announcer::Urgency::Polite);
        QTRY_COMPARE(room.said.size(), 2);
        QCOMPARE(room.said[1][0].toString(), u"fresh"_s);
    }

    void afterFourPoliteMessagesAMinuteTheRestIsCounted()
    {
        Room room;
        for (int i = 0; i < 4; ++i) {
            room.announcer.say(u"note %1"_s.arg(i), Announcer::Urgency::Polite);
            QTRY_COMPARE(room.said.size(), i + 1);
            room.clock.at += 2s;
        }
        room.announcer.say(u"fifth"_s, Announcer::Urgency::Polite);
        room.announcer.say(u"sixth"_s, Announcer::Urgency::Polite);
        room.announcer.say(u"new P0"_s, Announcer::Urgency::Urgent);
        QTRY_COMPARE(room.said.size(), 5);
        QCOMPARE(room.said[4][0].toString(), u"new P0"_s);
        room.clock.at += 2s;
        QTest::qWait(300); // both are taken from the queue and counted
        QCOMPARE(room.said.size(), 5);
        room.clock.at += 60s;
        QTRY_COMPARE(room.said.size(), 6);
        QVERIFY(room.said[5][0].toString().startsWith(u"2 "));
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
