// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/language.h"
#include "app/base/localizedtext.h"
#include "app/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTowerOfMarksIsCutToWhatALanguageNeeds()
    {
        QCOMPARE(shown(u"a"_s + QString(5000, QChar(0x0301)) + u"b"_s).size(), 10);
        QCOMPARE(shown(u"مُحَمَّد"_s), u"مُحَمَّد"_s);
    }

    void isolatesComeOffAgain()
    {
        const auto sentence = u"نُفّذ "_s + ltr(u"deploy v1.4.1"_s) + u" — "_s + isolate(u"سارة"_s);

        QCOMPARE(withoutIsolates(sentence), u"نُفّذ deploy v1.4.1 — سارة"_s);
        QCOMPARE(ltr(u"x"_s), u"\u2066x\u2069"_s);
        QCOMPARE(isolate(u"x"_s), u"\u2068x\u2069"_s);
    }

    void outsideTextCannotSteerTheScreen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"error rate 4.2 %"_s << u"error rate 4.2 %"_s;
        QTest::newRow("Arabic") << u"خطأ"_s << u"خطأ"_s;
        QTest::newRow("lines and tabs stay") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("an escape sequence") << u"\u001b[2Jhi"_s << u"␦[2Jhi"_s;
        QTest::newRow("NUL and DEL") << QString(QChar(0)) + QChar(0x7f) << u"␦␦"_s;
        QTest::newRow("an override") << u"safe\u202eexe.sh"_s << u"safe␦exe.sh"_s;
        QTest::newRow("an isolate left open") << u"\u2067x"_s << u"␦x"_s;
        QTest::newRow("marks") << u"\u200e\u200f\u061c"_s << u"␦␦␦"_s;
        QTest::newRow("markup stays as it is") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    }

    void outsideTextCannotSteerTheScreen()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);

        QCOMPARE(shown(text), expected);
    }

    void longTextIsCutWithoutSplittingACharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits exactly") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("one too many") << u"abcd"_s << 3 << u"abc…"_s;
        QTest::newRow("at an emoji") << u"ab🔥c"_s << 3 << u"ab…"_s;
        QTest::newRow("after an emoji") << u"ab🔥c"_s << 4 << u"ab🔥…"_s;
        QTest::newRow("nothing may stay") << u"a"_s << 0 << u"…"_s;
    }

    void longTextIsCutWithoutSplittingACharacter()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QFETCH(QString, expected);

        QCOMPARE(shown(text, limit), expected);
    }

    void badUtf8BecomesTheReplacementCharacter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("good") << QByteArray("ثبات") << u"ثبات"_s;
        QTest::newRow("a stray byte") << QByteArray("a\xff"
                                                    "b")
                                      << u"a\uFFFDb"_s;
        QTest::newRow("cut at the end") << QByteArray("a\xd8") << u"a\uFFFD"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void badUtf8BecomesTheReplacementCharacter()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);

        QCOMPARE(fromUtf8Lossy(bytes), expected);
    }

    void arabicDigitsBecomeLatin()
    {
        QCOMPARE(withLatinDigits(u"٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 7"_s), u"0123456789 0123456789 7"_s);
    }

    void aSlugIsAFileNameEverywhere_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"LLM is down!"_s << u"llm-is-down"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("Arabic with a number") << u"تعطّل v1.4.2"_s << u"v1-4-2"_s;
        QTest::newRow("only Arabic") << u"تعطّل الخدمة"_s << u"incident"_s;
        QTest::newRow("nothing") << QString() << u"incident"_s;
        QTest::newRow("cut at a dash") << u"0123456789 0123456789 0123456789 0123456789 abc x"_s
                                       << u"0123456789-0123456789-0123456789-0123456789-abc"_s;
    }

    void aSlugIsAFileNameEverywhere()
    {
        QFETCH(QString, title);
        QFETCH(QString, expected);

        QCOMPARE(slug(title), expected);
    }

    void aTextWithoutArabicIsShownInEnglish()
    {
        const LocalizedText both{u"Stop"_s, u"قف"_s};
        const LocalizedText english{u"Stop"_s, {}};

        QCOMPARE(both.in(Language::Arabic), u"قف"_s);
        QCOMPARE(both.in(Language::English), u"Stop"_s);
        QCOMPARE(english.in(Language::Arabic), u"Stop"_s);
    }

    void languagesHaveKeys()
    {
        QCOMPARE(languageFromKey(toKey(Language::Arabic)).value(), Language::Arabic);
        QCOMPARE(languageFromKey(toKey(Language::English)).value(), Language::English);
        QCOMPARE(languageFromKey(u"fr").error().code, Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
