// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/answerhead.h"

#include <QTest>

using namespace thabat;

class TestAnswerHead : public QObject
{
    Q_OBJECT

private:
    static Trouble read(AnswerHead &head, const QList<QByteArray> &lines)
    {
        for (const auto &line : lines) {
            const auto trouble = head.take(line + "\r\n");
            if (trouble != Trouble::None)
                return trouble;
        }
        return Trouble::None;
    }

private Q_SLOTS:
    void theStatusIsKnownWhenTheHeadIsWhole()
    {
        AnswerHead head;

        QCOMPARE(read(head, {"HTTP/1.1 503 Busy", "Retry-After: 7"}), Trouble::None);
        QCOMPARE(head.status(), 0);
        QCOMPARE(read(head, {""}), Trouble::None);

        QCOMPARE(head.status(), 503);
        QCOMPARE(head.header("retry-after"), QByteArray("7"));
        QCOMPARE(head.announced(), -1);
    }

    void anInterimAnswerLeavesNothingBehind()
    {
        AnswerHead head;

        QCOMPARE(read(head, {"HTTP/1.1 103 Early", "Content-Length: 9", "", "HTTP/1.1 200 OK", "X: 1", ""}),
                 Trouble::None);

        QCOMPARE(head.status(), 200);
        QCOMPARE(head.announced(), -1);
    }

    void trailersChangeNothing()
    {
        AnswerHead head;

        QCOMPARE(read(head, {"HTTP/1.1 200 OK", "Content-Type: a", "", "Content-Type: b"}), Trouble::None);

        QCOMPARE(head.header("content-type"), QByteArray("a"));
    }

    void aHeadThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<Trouble>("trouble");
        const QByteArray start = "HTTP/1.1 200 OK";
        QTest::newRow("two lengths") << QList<QByteArray>{start, "Content-Length: 1", "content-length: 2"}
                                     << Trouble::NotHttp;
        QTest::newRow("a negative length")
            << QList<QByteArray>{start, "Content-Length: -1"} << Trouble::NotHttp;
        QTest::newRow("a length in words")
            << QList<QByteArray>{start, "Content-Length: ten"} << Trouble::NotHttp;
        QTest::newRow("no status") << QList<QByteArray>{"HTTP/1.1 OK"} << Trouble::NotHttp;
        QTest::newRow("a head over the limit")
            << QList<QByteArray>{start, "X: " + QByteArray(70'000, 'x')} << Trouble::HeadTooLarge;
    }

    void aHeadThatMakesNoSenseIsRefused()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(Trouble, trouble);
        AnswerHead head;

        QCOMPARE(read(head, lines), trouble);
        QCOMPARE(head.status(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerHead)
#include "tst_answerhead.moc"
