// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/knowndesks.h"
#include "app/domain/replay.h"
#include "app/journal/deskkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::desk;

//! Which desks an incident can be restricted to, and who sits at each.
class TestKnownDesks : public QObject
{
    Q_OBJECT

private:
    static domain::Event written(const QString &desk, domain::EventNumber number, const QString &author)
    {
        domain::Event event;
        event.header.desk = desk;
        event.header.number = number;
        event.header.hybrid.wall = number;
        event.header.kind = u"note.added"_s;
        event.header.author = author;
        event.payload = R"({"text":"x"})";
        return event;
    }

    const journal::DeskKeys m_keys{{u"DESKAAAA"_s, "a"}, {u"DESKBBBB"_s, "b"}, {u"DESKCCCC"_s, "c"}};

private Q_SLOTS:
    void thisDeskIsTheFirst()
    {
        const auto desks = knownDesks(m_keys, u"DESKBBBB"_s, {}, {});

        QCOMPARE(desks.size(), 3);
        QCOMPARE(desks[0], (KnownDesk{u"DESKBBBB"_s, {}, journal::fingerprint("b"), true}));
        QCOMPARE(desks[1].id, u"DESKAAAA"_s);
        QVERIFY(!desks[1].isOwn);
    }

    void whoWroteThereLastSitsThere()
    {
        domain::Replay replay;
        replay.add({written(u"DESKAAAA"_s, 1, u"Sara"_s), written(u"DESKAAAA"_s, 2, u"Omar"_s),
                    written(u"DESKAAAA"_s, 3, {}), written(u"DESKCCCC"_s, 4, u"Huda"_s)});

        const auto desks = knownDesks(m_keys, u"DESKBBBB"_s, replay, {});

        QCOMPARE(desks[1], (KnownDesk{u"DESKCCCC"_s, u"Huda"_s, journal::fingerprint("c"), false}));
        QCOMPARE(desks[2], (KnownDesk{u"DESKAAAA"_s, u"Omar"_s, journal::fingerprint("a"), false}));
    }

    void whoIsThereNowCountsMore()
    {
        domain::Replay replay;
        replay.add(written(u"DESKAAAA"_s, 1, u"Sara"_s));
        journal::Presence there;
        there.desk = u"DESKAAAA"_s;
        there.person = u"Omar"_s;

        QCOMPARE(knownDesks(m_keys, u"DESKBBBB"_s, replay, {there})[2].person, u"Omar"_s);
    }

    void aDeskWithoutAKeyCannotBeChosen()
    {
        QVERIFY(knownDesks({{u"DESKAAAA"_s, {}}}, u"DESKBBBB"_s, {}, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestKnownDesks)
#include "tst_knowndesks.moc"
