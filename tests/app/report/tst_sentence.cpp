// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/sentence.h"
#include "tests/app/report/golden.h"
#include "tests/app/report/story.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHappeningHasASentence_data()
    {
        QTest::addColumn<int>("index");
        const auto all = test::oneOfEach();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(encode(all[i], {}, {}).kind)) << int(i);
    }
    void everyHappeningHasASentence()
    {
        QFETCH(int, index);
        const auto event = test::eventOf(test::oneOfEach()[size_t(index)]);
        const auto profile = test::shop();
        static const QRegularExpression arabicLetter(u"[ء-ي]"_s);
        static const QRegularExpression openPlaceholder(u"%[0-9n]"_s);

        for (const auto language : {Language::English, Language::Arabic}) {
            for (const auto *known : {static_cast<const runbook::Profile *>(nullptr), &profile}) {
                const auto text = report::sentence(event, Words(language), known);

                QVERIFY(!withoutIsolates(text).trimmed().isEmpty());
                QVERIFY2(!text.contains(openPlaceholder), qPrintable(text));
                QVERIFY2(!text.contains(u'\n'), qPrintable(text));
                QCOMPARE(text.count(QChar(0x2066)) + text.count(QChar(0x2068)), text.count(QChar(0x2069)));
                if (language == Language::Arabic)
                    QVERIFY2(text.contains(arabicLetter), qPrintable(text));
            }
        }
    }

    void theSentencesReadAsAgreed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void theSentencesReadAsAgreed()
    {
        QFETCH(Language, language);
        const auto profile = test::shop();
        const Words words(language);
        QString all;
        for (const auto &happening : test::oneOfEach()) {
            const auto event = test::eventOf(happening);
            all += u"%1\n    %2\n"_s.arg(event.header.kind,
                                         withoutIsolates(report::sentence(event, words, &profile)));
        }

        const auto expected = test::golden(u"sentences.%1.txt"_s.arg(toKey(language)), all);

        QCOMPARE(test::firstDifference(all, expected), QString());
    }

    void aDeclarationNamesTheCommander()
    {
        const Declared declared{u"API down"_s, Severity::P0, Customers::Yes, u"Sara"_s};

        QCOMPARE(withoutIsolates(report::sentence(test::eventOf(declared), Words(Language::English))),
                 u"P0 declared: API down. Commander Sara."_s);
    }

    void outsideTextIsIsolatedAndHarmless()
    {
        const NoteAdded note{u"a\u202eb %1 \u2069c"_s};

        const auto text = report::sentence(test::eventOf(note), Words(Language::Arabic));

        QCOMPARE(text, u"\u2068a␦b %1 ␦c\u2069"_s);
    }

    void aPercentInOneTextIsNotTheNextPlaceholder()
    {
        const CommandHandedOver handed{u"%2"_s, u"%1"_s};

        QCOMPARE(withoutIsolates(report::sentence(test::eventOf(handed), Words(Language::English))),
                 u"Command handed over from %2 to %1."_s);
    }

    void aProfileGivesTitlesInTheLanguage()
    {
        const auto profile = test::shop();
        const StepAnswered step{u"first10"_s, 2, StepAnswer::Done, {}, {}, u"Stop"_s};
        const auto event = test::eventOf(step);

        QVERIFY(report::sentence(event, Words(Language::Arabic), &profile).contains(u"إيقاف النزيف"_s));
        QVERIFY(report::sentence(event, Words(Language::English), &profile).contains(u"Stop the bleeding"_s));
        QVERIFY(report::sentence(event, Words(Language::English)).contains(u"Stop"_s));
    }

    void datesKeepLatinDigits()
    {
        const Words arabic(Language::Arabic);

        QCOMPARE(report::dateName(QDate(2026, 11, 23), arabic), u"الاثنين 23 نوفمبر 2026"_s);
        QCOMPARE(report::dateName(QDate(2026, 11, 23), Words(Language::English)), u"Mon 23 Nov 2026"_s);
        QVERIFY(report::momentName(test::Story::begin(), arabic).contains(u"03:02"_s));
    }

    void everyNameIsSaidInBothLanguages()
    {
        for (const auto language : {Language::English, Language::Arabic}) {
            const Words words(language);
            QStringList names;
            for (const auto role : allRoles)
                names += report::roleName(role, words);
            for (int i = 0; i <= int(NoteType::Fixed); ++i)
                names += report::noteTypeName(NoteType(i), words);
            for (int i = 0; i <= int(Phase::Retracted); ++i)
                names += report::phaseName(Phase(i), words);
            for (int i = 0; i <= int(Severity::P3); ++i)
                names += report::severityName(Severity(i), words);
            for (const auto &outcome :
                 {u"verified"_s, u"ranNotVerified"_s, u"partlyRan"_s, u"aborted"_s, u"unknown"_s})
                names += report::outcomeName(outcome, words);

            QCOMPARE(names.removeDuplicates(), 0);
            QVERIFY(!names.contains(QString()));
        }
        QCOMPARE(report::outcomeName(u"odd"_s, Words(Language::English)), ltr(u"odd"_s));
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
