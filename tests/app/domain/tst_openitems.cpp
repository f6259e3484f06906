// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "app/domain/openitems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

//! What is still to be done, over all incidents.
class TestOpenItems : public QObject
{
    Q_OBJECT

private:
    void happens(const QString &incident, const Happening &what)
    {
        const auto draft = encode(what, incident, u"Sara"_s);
        Event event;
        event.header.desk = u"DESKAAAA"_s;
        event.header.number = ++m_number;
        event.header.hybrid.wall = m_number;
        event.header.wall = m_number;
        event.header.kind = draft.kind;
        event.header.version = draft.version;
        event.header.incident = incident;
        event.header.author = u"Sara"_s;
        event.payload = draft.payload;
        m_replay.add(event);
    }

    void declare(const QString &incident, bool drill = false)
    {
        Declared declared;
        declared.title = u"API down"_s;
        declared.severity = Severity::P1;
        declared.drill = drill;
        happens(incident, declared);
    }

    void opens(const QString &incident, const QString &id, qint64 due)
    {
        LoopOpened loop;
        loop.id = id;
        loop.text = u"Fix the alert"_s;
        loop.owner = u"Omar"_s;
        loop.due = due;
        happens(incident, loop);
    }

    void resolve(const QString &incident, qint64 due)
    {
        Resolved resolved;
        resolved.owner = u"Huda"_s;
        resolved.postMortemDue = due;
        happens(incident, resolved);
    }

    Replay m_replay;
    EventNumber m_number = 0;

private Q_SLOTS:
    void init()
    {
        m_replay = {};
        m_number = 0;
    }

    void theEarliestDueComesFirstWhateverIncidentItIsOf()
    {
        declare(u"INC-1"_s);
        declare(u"INC-2"_s);
        opens(u"INC-1"_s, u"loop-1"_s, 0);
        opens(u"INC-1"_s, u"loop-2"_s, 3000);
        opens(u"INC-2"_s, u"loop-3"_s, 2000);

        const auto items = openItems(m_replay);

        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items[0].id, u"loop-3"_s);
        QCOMPARE(items[0].incident, u"INC-2"_s);
        QCOMPARE(items[1].id, u"loop-2"_s);
        QVERIFY(!items[2].due.isValid());
        QVERIFY(items[0].isOverdue(QDateTime::fromMSecsSinceEpoch(2001)));
        QVERIFY(!items[0].isOverdue(QDateTime::fromMSecsSinceEpoch(1999)));
        QVERIFY(!items[2].isOverdue(QDateTime::fromMSecsSinceEpoch(9999)));
    }

    void whatIsClosedIsGoneAndWhatIsHandedOverHasItsNewOwner()
    {
        declare(u"INC-1"_s);
        opens(u"INC-1"_s, u"loop-1"_s, 0);
        opens(u"INC-1"_s, u"loop-2"_s, 0);
        happens(u"INC-1"_s, LoopClosed{u"loop-1"_s, {}});
        happens(u"INC-1"_s, LoopHandedOver{u"loop-2"_s, u"Noura"_s});

        const auto items = openItems(m_replay);

        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items[0].owner, u"Noura"_s);
    }

    void aPostMortemIsOpenUntilItIsWritten()
    {
        declare(u"INC-1"_s);
        QVERIFY(openItems(m_replay).empty());
        resolve(u"INC-1"_s, 5000);
        const auto items = openItems(m_replay);
        QCOMPARE(items.size(), size_t(1));
        QVERIFY(items[0].kind == OpenItem::Kind::PostMortem);
        QCOMPARE(items[0].owner, u"Huda"_s);
        QCOMPARE(items[0].due.toMSecsSinceEpoch(), 5000);
        QVERIFY(!items[0].incidentIsOpen);

        PostMortemWritten written;
        written.path = u"/tmp/x.md"_s;
        happens(u"INC-1"_s, written);

        QVERIFY(openItems(m_replay).empty());
    }

    void aGameDayThatIsOverLeavesNothingToDo()
    {
        declare(u"INC-1"_s, true);
        opens(u"INC-1"_s, u"loop-1"_s, 0);
        QCOMPARE(openItems(m_replay).size(), size_t(1));
        resolve(u"INC-1"_s, 5000);

        QVERIFY(openItems(m_replay).empty());
    }
};

QTEST_GUILESS_MAIN(TestOpenItems)
#include "tst_openitems.moc"
