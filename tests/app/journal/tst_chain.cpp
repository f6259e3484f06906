// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/chain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

class TestChain : public QObject
{
    Q_OBJECT

private:
    static domain::Event event(domain::EventNumber number)
    {
        domain::Event event;
        event.header.desk = u"DESKAAAA"_s;
        event.header.number = number;
        event.header.kind = u"note.added"_s;
        event.payload = "{}";
        return event;
    }
    StoredEvent seal(const domain::Event &event, const QByteArray &previous) const
    {
        return journal::seal(event, previous, m_key);
    }

    DeskKey m_key = DeskKey::fresh();

private Q_SLOTS:
    void shaIsTheOneOfTheStandard()
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void theHashOfAnEventIsFixedForEver()
    {
        // Computed by another program (hashlib): old journals must verify for ever.
        const auto first = link({}, "header", "0123456789abcdef", "payload");
        const auto second = link(first, "header", "0123456789abcdef", "payload");

        QCOMPARE(first.toHex(),
                 QByteArray("a8c60800f230637fd9b1796468a81360002ce23b7cab98849b209f5ffbc1508a"));
        QCOMPARE(second.toHex(),
                 QByteArray("9233ad075852947ae9852d8ae84967942189963419b84f1a5f6ce87ea42bedd9"));
    }

    void aFieldCannotLendBytesToItsNeighbour()
    {
        QVERIFY(digest("ab", "c") != digest("a", "bc"));
        QVERIFY(link("ab", "c", "d") != link("a", "bc", "d"));
    }

    void everySaltIsNew()
    {
        QCOMPARE(newSalt().size(), 16);
        QVERIFY(newSalt() != newSalt());
    }

    void sealedEventsFormAChain()
    {
        const auto first = seal(event(1), {});
        const auto second = seal(event(2), first.hash);
        ChainWalk walk;

        QVERIFY(!walk.next(first));
        QVERIFY(!walk.next(second));
        QCOMPARE(walk.heads().at(u"DESKAAAA"_s), (ChainHead{2, 2, second.hash}));
    }

    void anErasedTextKeepsTheChainOfTheOthers()
    {
        auto first = seal(event(1), {});
        const auto second = seal(event(2), first.hash);
        first.payload = first.salt = QByteArray();
        ChainWalk walk;

        QVERIFY(!walk.next(first));
        QVERIFY(!walk.next(second));
    }

    void whatWasWrittenBeforeDesksHadKeysIsGood()
    {
        auto first = seal(event(1), {});
        first.signature = {};
        const auto second = seal(event(2), first.hash);
        ChainWalk walk;

        QVERIFY(!walk.next(first));
        QVERIFY(!walk.next(second));
        QCOMPARE(walk.keys().at(u"DESKAAAA"_s), m_key.publicKey());
    }

    void aBadRowIsNamed_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("payload") << 0 << u"Its text was changed."_s;
        QTest::newRow("salt") << 1 << u"Its text was changed."_s;
        QTest::newRow("hash") << 2 << u"It does not continue the chain."_s;
        QTest::newRow("header") << 3 << u"Its header cannot be read."_s;
        QTest::newRow("kind in the index") << 4 << u"Its index does not match its header."_s;
        QTest::newRow("another event's header") << 5 << u"It stands in the place of another event."_s;
        QTest::newRow("number") << 6 << u"It is missing."_s;
        QTest::newRow("text removed, salt left") << 7 << u"Its text was removed."_s;
        QTest::newRow("changed signature") << 8 << u"Its signature is wrong."_s;
        QTest::newRow("no signature any more") << 9 << u"It is not signed."_s;
        QTest::newRow("another key") << 10 << u"Another key than its desk's signed it."_s;
    }

    void aBadRowIsNamed()
    {
        QFETCH(int, field);
        QFETCH(QString, reason);
        const auto first = seal(event(1), {});
        auto second = seal(event(2), first.hash);
        const std::vector<std::function<void()>> damages = {
            [&] {
                second.payload = "{ }";
            },
            [&] {
                second.salt = newSalt();
            },
            [&] {
                second.hash[0] = char(second.hash[0] ^ 1);
            },
            [&] {
                second.header.chop(1);
            },
            [&] {
                second.index.kind = u"other"_s;
            },
            [&] {
                second.header = first.header;
            },
            [&] {
                second.number = 3;
            },
            [&] {
                second.payload = QByteArray();
            },
            [&] {
                second.signature[40] = char(second.signature[40] ^ 1);
            },
            [&] {
                second.signature = {};
            },
            [&] {
                second.signature = DeskKey::fresh().sign(signedBytes(second.hash));
            },
        };
        damages[size_t(field)]();
        ChainWalk walk;
        QVERIFY(!walk.next(first));

        const auto bad = walk.next(second);

        QVERIFY(bad);
        QCOMPARE(bad->number, 2);
        QCOMPARE(bad->reason, reason);
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
