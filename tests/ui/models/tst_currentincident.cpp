// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zonehouse.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestCurrentIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileAllIsCalmThereIsNone()
    {
        ZoneHouse house;

        QVERIFY(!house.current.incident());
        QCOMPARE(house.current.id(), QString());
    }

    void theNewestOpenIncidentIsShown()
    {
        ZoneHouse house;
        QSignalSpy changed(&house.current, &CurrentIncident::changed);
        house.house.declare(u"first"_s);
        const auto second = house.house.declare(u"second"_s);

        QCOMPARE(house.current.id(), second);
        QCOMPARE(house.incident().title, u"second"_s);
        QVERIFY(changed.size() >= 2);
    }

    void theChosenOneStaysWhenAnotherIsDeclared()
    {
        ZoneHouse house;
        const auto first = house.house.declare(u"first"_s);
        house.current.choose(first);

        house.house.declare(u"second"_s);

        QCOMPARE(house.current.id(), first);
        QCOMPARE(house.current.command(u"note"_s).incident, first);
    }

    void anUnknownChoiceIsNoChoice()
    {
        ZoneHouse house;
        const auto id = house.house.declare();

        house.current.choose(u"INC-2000-0101-AAAA"_s);

        QCOMPARE(house.current.id(), id);
    }
};

QTEST_MAIN(TestCurrentIncident)
#include "tst_currentincident.moc"
