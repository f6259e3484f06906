// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/base/jsonvalue.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

QString complaintAbout(const QByteArray &text)
{
    const auto read = parseJson(text, u"profile.json"_s);
    return read ? u"accepted"_s : read.error().message;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfATextHasItsPosition_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the whole text") << std::string() << 1 << 1;
        QTest::newRow("a text") << std::string("/name") << 2 << 14;
        QTest::newRow("a list") << std::string("/steps") << 3 << 14;
        QTest::newRow("a number in a list") << std::string("/steps/0") << 3 << 15;
        QTest::newRow("a number after a space") << std::string("/steps/1") << 3 << 20;
        QTest::newRow("an object in a list") << std::string("/steps/2") << 4 << 5;
        QTest::newRow("true, deep inside") << std::string("/steps/2/a~1b/0/~0") << 4 << 21;
        QTest::newRow("null after a list") << std::string("/last") << 5 << 9;
        QTest::newRow("the value of the empty key") << std::string("/") << 6 << 5;
    }

    void everyPartOfATextHasItsPosition()
    {
        QFETCH(std::string, pointer);
        QFETCH(int, line);
        QFETCH(int, column);
        const QByteArray text = "{\n"
                                "    \"name\" : \"\\u062b [1, 2]\",\n"
                                "    \"steps\": [12 , -3.5e1,\n"
                                "    {\"a/b\": [{\"~\":  true}]}],\n"
                                "\"last\" :null,\n"
                                "\"\": 1\n"
                                "}\n";

        const auto read = parseJson(text, u"profile.json"_s);

        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const auto found = read->positions.find(pointer);
        QVERIFY(found != read->positions.end());
        QCOMPARE(found->second.line, line);
        QCOMPARE(found->second.column, column);
        QVERIFY(!read->value.at(Json::json_pointer(pointer)).is_discarded());
    }

    void aBadTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("start");
        QTest::newRow("nothing at all") << QByteArray() << u"profile.json:1:1: /: "_s;
        QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n \"a\": 2}")
                                     << u"profile.json:2:2: /a: the key \"a\" stands here a second time"_s;
        QTest::newRow("a key twice, in a list")
            << QByteArray("{\"l\": [{}, {\"k/\": 1, \"k/\": 1}]}")
            << u"profile.json:1:22: /l/1/k~1: the key \"k/\" stands here a second time"_s;
        QTest::newRow("the same key written in two ways")
            << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << u"profile.json:1:10: /a: the key"_s;
        QTest::newRow("a key twice below an empty key")
            << QByteArray("{\"\": {\"a\": 1, \"a\": 2}}") << u"profile.json:1:15: //a: the key"_s;
        QTest::newRow("a comma too many") << QByteArray("[1,\n 2,\n]") << u"profile.json:3:1: /1: syntax"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\": [1, 2") << u"profile.json:1:11: /a/1: syntax"_s;
        QTest::newRow("words after the end") << QByteArray("{} no") << u"profile.json:1:5: /: syntax"_s;
        QTest::newRow("a comment") << QByteArray("{ // no\n}") << u"profile.json:1:"_s;
        QTest::newRow("NaN") << QByteArray("[NaN]") << u"profile.json:1:2: /0: syntax"_s;
        QTest::newRow("a number that no double holds") << QByteArray("[1e999]") << u"profile.json:1:"_s;
        QTest::newRow("not UTF-8") << QByteArray("[\"ok\", \"\xff\"]") << u"profile.json:1:9: /0: syntax"_s;
        QTest::newRow("UTF-8 that is cut") << QByteArray("[\"\xd8\"]") << u"profile.json:1:4: /0: syntax"_s;
        QTest::newRow("half a surrogate pair") << QByteArray("[\"\\ud800\"]") << u"profile.json:1:"_s;
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']')
                                   << u"profile.json:1:65: %1: nested deeper"_s.arg(u"/0"_s.repeated(64));
        QTest::newRow("a million levels") << QByteArray(1'000'000, '[') << u"profile.json:1:65: "_s;
    }

    void aBadTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, start);

        const auto complaint = complaintAbout(text);

        QVERIFY2(complaint.startsWith(start), qPrintable(complaint));
    }

    void sixtyFourLevelsAreStillRead()
    {
        QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']'), u"x"_s));
    }

    void theSameKeyInTwoObjectsIsNoDuplicate()
    {
        QVERIFY(parseJson("[{\"a\": 1}, {\"a\": 1, \"b\": {\"a\": 1}}]", u"x"_s));
    }

    void aComplaintAboutWhatIsMissingStandsAtItsParent_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a missing member")
            << std::string("/steps/0/verify") << u"plans.json:2:11: /steps/0/verify: is missing"_s;
        QTest::newRow("a missing branch") << std::string("/a/b/c") << u"plans.json:1:1: /a/b/c: is missing"_s;
        QTest::newRow("not a pointer") << std::string("verify") << u"plans.json:1:1: verify: is missing"_s;
    }

    void aComplaintAboutWhatIsMissingStandsAtItsParent()
    {
        QFETCH(std::string, pointer);
        QFETCH(QString, expected);
        const auto read = parseJson("{\n\"steps\": [{}]}", u"plans.json"_s);
        QVERIFY(read);

        QCOMPARE(read->complaint(pointer, u"is missing"_s), expected);
    }

    void aFileThatIsNotThereIsNotFound()
    {
        const QTemporaryDir folder;

        const auto read = readJson(folder.filePath(u"none.json"_s));

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::NotFound);
        QVERIFY(read.error().message.contains(u"none.json"_s));
    }

    void writingTextThatIsNotUtf8DoesNotThrow()
    {
        const Json value = {{"k", std::string("a\xff")}};

        QCOMPARE(toBytes(value), QByteArray("{\"k\":\"a\xef\xbf\xbd\"}"));
        QVERIFY(toPrettyBytes(value).endsWith("}\n"));
    }

    void aValueAloneIsJudgedAsTheWholeDocument()
    {
        const QByteArray text =
            "{\"text\":\"a \\u00e9 b\",\"at\":-5,\"list\":[1,2.5,null,true,{\"k\":{}}],\"key\":false}";
        const QByteArray odd = "\"\\,[]{}:0-+.eE1 \n\x01\xd9\x86tk";
        std::mt19937 random(20261127);
        int good = 0;

        for (int round = 0; round < 4'000; ++round) {
            auto bytes = text;
            for (int change = round % 4; change > 0; --change)
                bytes[qsizetype(random() % size_t(bytes.size()))] =
                    odd[qsizetype(random() % size_t(odd.size()))];
            const auto value = valueOf(bytes);
            const auto document = parseJson(bytes, u"x"_s);
            QVERIFY2(value.has_value() == document.has_value(), bytes.constData());
            if (value)
                QVERIFY2(*value == document->value, bytes.constData());
            good += value.has_value();
        }
        QVERIFY(good > 1'000 && good < 3'800);
        QVERIFY(!valueOf("{\"a\":1,\"a\":2}"));
        QVERIFY(!valueOf(QByteArray(65, '[') + QByteArray(65, ']')));
        QVERIFY(!valueOf({}));
    }

    void aMemberOfAnotherKindReadsAsTheFallback()
    {
        const Json value = {{"n", 7}, {"t", "seven"}, {"l", {"a", 1, "b"}}, {"both", "x"}};

        QCOMPARE(textOf(value, "n", u"?"_s), u"?"_s);
        QCOMPARE(integerOf(value, "t", -1), -1);
        QCOMPARE(numberOf(value, "n"), 7.0);
        QCOMPARE(flagOf(value, "n", true), true);
        QCOMPARE(textsOf(value, "l"), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(localizedOf(value, "both").ar, u"x"_s);
        QVERIFY(member(Json(3), "n").is_null());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
