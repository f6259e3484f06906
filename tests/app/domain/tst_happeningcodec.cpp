// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "tests/app/domain/happenings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestHappeningCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHappeningComesBackAsItWas_data() { addEach(); }
    void everyHappeningComesBackAsItWas()
    {
        QFETCH(int, index);
        const auto happening = test::oneOfEach()[size_t(index)];

        const auto event = test::eventOf(happening);
        const auto back = decode(event);

        QCOMPARE(back.index(), happening.index());
        QCOMPARE(encode(back, {}, {}).payload, event.payload);
        QCOMPARE(encode(back, {}, {}).kind, event.header.kind);
    }

    void noMemberOfASampleStaysBehind_data() { addEach(); }
    void noMemberOfASampleStaysBehind()
    {
        QFETCH(int, index);
        const auto happening = test::oneOfEach()[size_t(index)];
        if (std::holds_alternative<Unrecognised>(happening))
            return;

        const auto payload = parseJson(encode(happening, {}, {}).payload, u"payload"_s);

        QVERIFY(payload);
        QVERIFY(!payload->value.empty());
        for (const auto &[key, value] : payload->value.items()) {
            const bool blank = value == Json("") || value == Json(0) || value == Json(false)
                || value == Json::array() || value == Json::object();
            QVERIFY2(!blank, key.c_str());
        }
    }

    void theWordsOfADecisionArePlain()
    {
        const auto draft = encode(test::oneOfEach()[8], u"INC"_s, u"Sara"_s);

        QCOMPARE(draft.kind, u"note.added"_s);
        QCOMPARE(draft.version, 1);
        QCOMPARE(draft.incident, u"INC"_s);
        QCOMPARE(draft.author, u"Sara"_s);
        const auto payload = parseJson(draft.payload, {});
        QCOMPARE(textOf(payload->value, "type"), u"decision"_s);
        QCOMPARE(textOf(payload->value, "text"), u"roll back to v1.4.1"_s);
        QCOMPARE(integerOf(payload->value, "at"), 1'795'388'400'000);
        QCOMPARE(integerOf(payload->value, "corrects"), 7);
    }

    void whatIsNotUnderstoodKeepsItsBytes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("a kind of tomorrow") << u"coffee.made"_s << 1 << R"({ "cups" : 2 })"_ba;
        QTest::newRow("a newer version") << u"note.added"_s << 2 << R"({"text":"x"})"_ba;
        QTest::newRow("no kind at all") << QString() << 1 << "{}"_ba;
        QTest::newRow("bytes that are no JSON") << u"note.added"_s << 1 << "\xff\x00{"_ba;
        QTest::newRow("JSON, but a list") << u"note.added"_s << 1 << "[1]"_ba;
        QTest::newRow("a key twice") << u"note.added"_s << 1 << R"({"text":"a","text":"b"})"_ba;
    }
    void whatIsNotUnderstoodKeepsItsBytes()
    {
        QFETCH(QString, kind);
        QFETCH(int, version);
        QFETCH(QByteArray, payload);
        auto event = test::eventOf(Retracted{});
        event.header.kind = kind;
        event.header.version = version;
        event.payload = payload;

        const auto happening = decode(event);
        const auto draft = encode(happening, event.header.incident, event.header.author);

        QVERIFY(std::holds_alternative<Unrecognised>(happening));
        QCOMPARE(draft.kind, kind);
        QCOMPARE(draft.version, version);
        QCOMPARE(draft.payload, payload);
    }

    void missingAndMistypedMembersFallBack()
    {
        auto event = test::eventOf(Retracted{});
        event.header.kind = u"note.added"_s;
        event.payload = R"({"text": 5, "type": "poem", "at": "soon", "mentions": "ops"})";

        const auto happening = decode(event);

        const auto *note = std::get_if<NoteAdded>(&happening);
        QVERIFY(note);
        QCOMPARE(note->text, QString());
        QCOMPARE(note->type, NoteType::Observation);
        QCOMPARE(note->at, 0);
        QVERIFY(note->mentions.isEmpty());
    }

    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> kinds;
        for (const auto &happening : test::oneOfEach())
            kinds += encode(happening, {}, {}).kind;

        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Happening>));
    }

private:
    static void addEach()
    {
        QTest::addColumn<int>("index");
        const auto all = test::oneOfEach();
        QCOMPARE(all.size(), std::variant_size_v<Happening>);
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].index(), i);
            QTest::newRow(qPrintable(encode(all[i], {}, {}).kind)) << int(i);
        }
    }
};

QTEST_GUILESS_MAIN(TestHappeningCodec)
#include "tst_happeningcodec.moc"
