// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettequery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::ui;

//! What a line typed into the palette asks for.
class TestPaletteQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignAtTheStartSaysWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("scope");
        QTest::newRow("nothing") << u"roll app"_s << -1;
        QTest::newRow("people") << u"@noura"_s << int(PaletteScope::People);
        QTest::newRow("playbooks") << u"#whats"_s << int(PaletteScope::Scenarios);
        QTest::newRow("charts") << u"$p95"_s << int(PaletteScope::Metrics);
        QTest::newRow("actions") << u"!freeze"_s << int(PaletteScope::Actions);
        QTest::newRow("help") << u"?keys"_s << int(PaletteScope::Help);
        QTest::newRow("Arabic question mark") << u"؟"_s << int(PaletteScope::Help);
    }

    void aSignAtTheStartSaysWhatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(int, scope);

        const auto query = readPaletteQuery(typed);

        QCOMPARE(query.scope ? int(*query.scope) : -1, scope);
    }

    void wordsTimeAndPersonAreToldApart()
    {
        const auto query = readPaletteQuery(u"  breach  clock =3:02 @Noura "_s);

        QCOMPARE(query.words, (QStringList{u"breach"_s, u"clock"_s}));
        QCOMPARE(query.time, u"03:02"_s);
        QCOMPARE(query.person, u"noura"_s);
    }

    void aTimeIsReadInArabicDigitsToo() { QCOMPARE(readPaletteQuery(u"تسرب =٠٣:٠٢"_s).time, u"03:02"_s); }

    void whatIsNoTimeIsAWord()
    {
        const auto query = readPaletteQuery(u"a =25:00 = @"_s);

        QVERIFY(query.time.isEmpty() && query.person.isEmpty());
        QCOMPARE(query.words, (QStringList{u"a"_s, u"=25:00"_s, u"="_s, u"@"_s}));
    }

    void anEmptyLineAsksForNothing()
    {
        QVERIFY(readPaletteQuery({}).isEmpty());
        QVERIFY(readPaletteQuery(u"   "_s).isEmpty());
        QVERIFY(readPaletteQuery(u"#"_s).isEmpty());
    }

    void theArabicArticleAndHamzaDoNotMatter()
    {
        QCOMPARE(paletteKey(u"الإِرجاع"_s), paletteKey(u"ارجاع"_s));
        QCOMPARE(paletteKey(u"لقطة الأدلة"_s), paletteKey(u"لقطه ادله"_s));
        QCOMPARE(paletteKey(u"ال"_s), u"ال"_s); // nothing would be left
    }

    void theWrongLayoutIsReadThroughTheKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("rollback") << u"قخممﻻشؤن"_s << u"rollback"_s;
        QTest::newRow("with two letters for the one key") << u"قخمملاشؤن"_s << u"rollback"_s;
        QTest::newRow("freeze") << u"بقثثئث"_s << u"freeze"_s;
        QTest::newRow("Arabic typed with an English layout") << u"j[ld]"_s << u"تجميد"_s;
        QTest::newRow("capitals") << u"J[LD]"_s << u"تجميد"_s;
        QTest::newRow("digits have no other") << u"123"_s << QString();
    }

    void theWrongLayoutIsReadThroughTheKeys()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);

        QCOMPARE(throughOtherLayout(typed), meant);
    }
};

QTEST_GUILESS_MAIN(TestPaletteQuery)
#include "tst_palettequery.moc"
