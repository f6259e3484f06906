// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using desk::Answer;
using desk::Command;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsTheSameBehindTheWire()
    {
        const Command command{u"note"_s,
                              {{u"text"_s, u"-٥د /قرار إرجاع\nسطر \"ثان\""_s}, {u"empty"_s, QString()}},
                              u"INC-2026-1123-K7QM"_s,
                              u"Noura"_s};

        const auto wire = parseJson(toBytes(desk::toJson(command)), u"wire"_s);
        QVERIFY(wire);
        const auto back = desk::commandFromJson(wire->value);

        QVERIFY(back);
        QCOMPARE(back->name, command.name);
        QCOMPARE(back->arguments, command.arguments);
        QVERIFY(back->has(u"empty"_s));
        QCOMPARE(back->incident, command.incident);
        QCOMPARE(back->author, command.author);
    }

    void anAnswerIsTheSameBehindTheWire()
    {
        const Answer answer{u"INC-2026-1123-K7QM"_s, {7, 8}, u"أُعلن"_s, Json{{"path", "/tmp/x"}}};

        const auto back = desk::answerFromJson(desk::toJson(answer));

        QCOMPARE(back.incident, answer.incident);
        QCOMPARE(back.numbers, answer.numbers);
        QCOMPARE(back.text, answer.text);
        QVERIFY(back.data == answer.data);
    }

    void whatIsNoCommandIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a name that is a number") << QByteArray("{\"command\":7}");
        QTest::newRow("an empty name") << QByteArray("{\"command\":\"\"}");
    }

    void whatIsNoCommandIsRefused()
    {
        QFETCH(QByteArray, json);

        const auto command = desk::commandFromJson(parseJson(json, u"wire"_s)->value);

        QVERIFY(!command);
        QCOMPARE(command.error().code, Error::Code::InvalidInput);
    }

    void argumentsOfAnotherKindAreEmptyAndNumbersOfAnotherKindLeftOut()
    {
        const auto command =
            desk::commandFromJson(Json{{"command", "note"}, {"arguments", {{"text", {{"deep", 1}}}}}});
        const auto answer = desk::answerFromJson(Json{{"numbers", Json::array({1, "two", 3.5, 4})}});

        QVERIFY(command);
        QCOMPARE(command->argument(u"text"_s, u"none"_s), QString());
        QCOMPARE(command->argument(u"title"_s, u"none"_s), u"none"_s);
        QCOMPARE(answer.numbers, (std::vector<domain::EventNumber>{1, 4}));
    }

    void everyErrorCodeKeepsItsMeaning()
    {
        for (int i = 0; i <= int(Error::Code::Cancelled); ++i)
            QCOMPARE(desk::codeFromKey(desk::toKey(Error::Code(i))), Error::Code(i));
        QCOMPARE(desk::codeFromKey(u"of a later version"), Error::Code::Io);
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
