// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/event.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderComesBackAsItWas()
    {
        const auto bytes = encodeHeader(header());
        const auto back = decodeHeader(bytes);

        QVERIFY(back);
        QCOMPARE(*back, header());
        QCOMPARE(encodeHeader(*back), bytes);
    }

    void membersOfANewerVersionAreNoDamage()
    {
        auto bytes = encodeHeader(header());
        bytes.chop(1);
        bytes += R"(,"more",[1]])";

        const auto back = decodeHeader(bytes);

        QVERIFY(back);
        QCOMPARE(*back, header());
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto good = encodeHeader(header());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << good.chopped(5);
        QTest::newRow("an object") << "{}"_ba;
        QTest::newRow("too few members") << R"(["desk-a",7])"_ba;
        QTest::newRow("a text where a number belongs") << QByteArray(good).replace(",7,", ",\"7\",");
        QTest::newRow("a fraction as number") << QByteArray(good).replace(",7,", ",7.5,");
        QTest::newRow("number zero") << QByteArray(good).replace(",7,", ",0,");
        QTest::newRow("a negative number") << QByteArray(good).replace(",7,", ",-7,");
        QTest::newRow("a counter beyond its range") << QByteArray(good).replace(",4,", ",4294967296,");
        QTest::newRow("a negative counter") << QByteArray(good).replace(",4,", ",-1,");
    }
    void damageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes != encodeHeader(header()));

        const auto result = decodeHeader(bytes);

        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::InvalidInput);
        QVERIFY(!result.error().message.isEmpty());
    }

    // A space makes a header unlike what encodeHeader() writes: then the JSON reader judges.
    void theFastReaderAgreesWithTheJsonReader()
    {
        auto plain = header();
        plain.author = u"Sara"_s;
        std::mt19937 random(20261127);
        const auto pick = [&random](qsizetype size) {
            return qsizetype(random() % size_t(size));
        };
        const QByteArray odd = "\"\\,[]{}0-+.e1 \x01\x7f\xd9\x86truenull9999999999999999999";
        int good = 0;

        for (int round = 0; round < 4'000; ++round) {
            auto bytes = encodeHeader(round % 3 == 0 ? header() : plain);
            for (int change = round % 4; change > 0; --change) {
                const auto at = pick(bytes.size());
                if (random() % 2 == 0)
                    bytes[at] = odd[pick(odd.size())];
                else
                    bytes.remove(at, 1 + pick(4));
            }
            const auto fast = decodeHeader(bytes);
            const auto slow = decodeHeader(' ' + bytes);
            QVERIFY2(fast.has_value() == slow.has_value(), bytes.constData());
            if (fast)
                QVERIFY2(*fast == *slow, bytes.constData());
            good += fast.has_value();
        }
        QVERIFY(good > 1'000 && good < 3'500);
    }

    void eventsStandInOrderOfTimeThenDeskThenNumber_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<quint32>("counter");
        QTest::addColumn<QString>("desk");
        QTest::addColumn<qint64>("number");
        QTest::newRow("a later millisecond") << qint64(1001) << 0U << u"a"_s << qint64(1);
        QTest::newRow("the same millisecond, later") << qint64(1000) << 6U << u"a"_s << qint64(1);
        QTest::newRow("the same reading, another desk") << qint64(1000) << 5U << u"n"_s << qint64(1);
        QTest::newRow("the same desk, later") << qint64(1000) << 5U << u"m"_s << qint64(9);
    }
    void eventsStandInOrderOfTimeThenDeskThenNumber()
    {
        QFETCH(qint64, wall);
        QFETCH(quint32, counter);
        QFETCH(QString, desk);
        QFETCH(qint64, number);
        const EventOrder first{{1000, 5}, u"m"_s, 8};
        const EventOrder second{{wall, counter}, desk, number};

        QVERIFY(first < second);
        QVERIFY(!(second < first));
        QVERIFY(first != second);
    }

private:
    static EventHeader header()
    {
        return {u"desk-a"_s,     7, {1'795'388'400'123, 4},  1'795'388'400'120, 55, u"Asia/Riyadh"_s,
                u"note.added"_s, 1, u"INC-2026-1123-ABCD"_s, u"نورة \"N\" \\"_s};
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
