// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zonehouse.h"
#include "ui/strip/barzone.h"
#include "ui/widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestBarZone : public QObject
{
    Q_OBJECT

private:
    static QString stateOf(const BarZone &bar) { return bar.findChild<QLabel *>(u"barState"_s)->text(); }

private Q_SLOTS:
    void theKeysAreListedInOrder()
    {
        ZoneHouse house;
        BarZone bar(house.parts());
        bar.setHints({u"F1 Help"_s, u"F2 Do"_s});
        present(bar, {1024, 30});

        QCOMPARE(bar.findChild<ElidedLabel *>(u"barHints"_s)->text(), u"F1 Help · F2 Do"_s);
    }

    void aSilentServiceIsSaidToBeSilent()
    {
        ZoneHouse house;
        BarZone bar(house.parts());

        QVERIFY2(stateOf(bar).contains(u"no source reached"_s), qPrintable(stateOf(bar)));
        QVERIFY2(stateOf(bar).contains(u"0 alarms"_s), qPrintable(stateOf(bar)));
    }

    void whatCanBeUndoneIsOfferedForAsLongAsItCan()
    {
        ZoneHouse house;
        BarZone bar(house.parts());
        house.house.declare();
        QVERIFY(!stateOf(bar).contains(u"Undo"_s));

        house.write(u"note"_s, {{u"text"_s, u"a slip"_s}});
        QTRY_VERIFY2(stateOf(bar).contains(u"Undo"_s), qPrintable(stateOf(bar)));
        house.write(u"takeback"_s);

        QTRY_VERIFY2(!stateOf(bar).contains(u"Undo"_s), qPrintable(stateOf(bar)));
    }

    void aHubThatIsAwayIsToldAndNothingElseChanges()
    {
        DeskHouse house;
        house.hub.host = u"127.0.0.1"_s;
        house.hub.port = 9; // nobody listens
        house.open();
        CurrentIncident current(house.desk());
        const Appearance appearance;
        const Speech speech(appearance);
        const Pulse pulse;
        BarZone bar({house.desk(), current, appearance, speech, pulse});
        QVERIFY(!stateOf(bar).contains(u"Offline"_s));

        house.desk().sharing().start();

        QTRY_VERIFY2_WITH_TIMEOUT(
            stateOf(bar).contains(u"Offline. Saved on this computer; will send when back."_s),
            qPrintable(stateOf(bar)), 20'000);
        QVERIFY(!house.declare().isEmpty());
    }

    void whoOnlyLooksOnIsTold()
    {
        ZoneHouse house;
        BarZone bar(house.parts(ZoneParts::Access::LooksOn));

        QVERIFY2(stateOf(bar).contains(u"looks on"_s), qPrintable(stateOf(bar)));
    }
};

QTEST_MAIN(TestBarZone)
#include "tst_barzone.moc"
