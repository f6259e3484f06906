// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteindex.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(3, 12), Qt::UTC);

PaletteEntry entry(const QString &id, const LocalizedText &title, const LocalizedText &words = {})
{
    PaletteEntry out;
    out.id = id;
    out.title = title;
    out.words = words;
    return out;
}

std::vector<PaletteEntry> someEntries()
{
    auto freeze = entry(u"freeze"_s, {u"Freeze deploys"_s, u"تجميد النشر"_s}, {u"lock"_s, u"قفل"_s});
    freeze.keys = u"Ctrl+Shift+F"_s;
    auto rollback = entry(u"rollback"_s, {u"Roll back application"_s, u"إرجاع التطبيق"_s},
                          {u"revert, undo deploy"_s, u"استرجاع"_s});
    rollback.dangerous = true;
    auto roles = entry(u"roles"_s, {u"Ops Lead: Noura"_s, u"قائد العمليات: Noura"_s});
    roles.scope = PaletteScope::People;
    roles.person = u"Noura"_s;
    auto breach = entry(u"breach"_s, {u"Start breach clock"_s, u"بدء عدّاد التسرب"_s});
    breach.takesTime = true;
    auto resolve = entry(u"resolve"_s, {u"Resolve incident"_s, u"إنهاء الحادثة"_s});
    resolve.refusal = u"2 gates open"_s;
    return {freeze,
            rollback,
            roles,
            breach,
            resolve,
            entry(u"fullscreen"_s, {u"Full screen"_s, u"ملء الشاشة"_s}),
            entry(u"find"_s, {u"Find in the timeline"_s, u"بحث في السجل الزمني"_s})};
}

} // namespace

class TestPaletteIndex : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const QString &typed, const PaletteUsage &usage = {},
                             Language language = Language::English)
    {
        const PaletteIndex index(someEntries(), language);
        QStringList ids;
        for (const auto &hit : index.find(readPaletteQuery(typed), usage, now, 8))
            ids += index.entries()[hit.entry].id;
        return ids;
    }

private Q_SLOTS:
    void bothLanguagesFindItWhateverTheWindowSpeaks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("beginnings of words") << u"roll app"_s << u"rollback"_s;
        QTest::newRow("in any order") << u"app roll"_s << u"rollback"_s;
        QTest::newRow("Arabic without hamza and article") << u"ارجاع تطبيق"_s << u"rollback"_s;
        QTest::newRow("another word for it") << u"revert"_s << u"rollback"_s;
        QTest::newRow("another word, Arabic") << u"قفل"_s << u"freeze"_s;
        QTest::newRow("its keys") << u"ctrl+shift+f"_s << u"freeze"_s;
        QTest::newRow("letters in order") << u"frzdp"_s << u"freeze"_s;
        QTest::newRow("a person behind the words") << u"ops @nou"_s << u"roles"_s;
        QTest::newRow("with a time") << u"breach =03:02"_s << u"breach"_s;
    }

    void bothLanguagesFindItWhateverTheWindowSpeaks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);

        QCOMPARE(found(typed, {}, Language::English).value(0), id);
        QCOMPARE(found(typed, {}, Language::Arabic).value(0), id);
    }

    void everyWordMustFit() { QVERIFY(found(u"roll noura"_s).isEmpty()); }

    void aScopeLeavesTheOthersOut()
    {
        QCOMPARE(found(u"@"_s), QStringList{u"roles"_s});
        QVERIFY(!found(u"!o"_s).contains(u"roles"_s));
    }

    void aTimeIsForWhatTakesOne() { QCOMPARE(found(u"=03:02"_s), QStringList{u"breach"_s}); }

    void nothingTypedOffersEverythingAndWhatWasUsedFirst()
    {
        const auto ids = found({}, {{u"find"_s, now.addDays(-2)}, {u"fullscreen"_s, now.addDays(-40)}});

        QCOMPARE(ids.size(), 7);
        QCOMPARE(ids.first(), u"find"_s);
        QCOMPARE(ids.last(), u"resolve"_s); // it cannot be done
    }

    void whatWasUsedLatelyComesBeforeWhatFitsAsWell()
    {
        QCOMPARE(found(u"f"_s).first(), u"freeze"_s);
        QCOMPARE(found(u"f"_s, {{u"find"_s, now.addDays(-1)}}).first(), u"find"_s);
    }

    void somethingDangerousIsNeverFirstForALetterOrTwo()
    {
        const PaletteUsage often{{u"rollback"_s, now}};

        QVERIFY(found(u"r"_s, often).first() != u"rollback"_s);
        QVERIFY(found(u"ro"_s, often).first() != u"rollback"_s || found(u"ro"_s, often).size() == 1);
        QCOMPARE(found(u"rol"_s, often).first(), u"rollback"_s);
    }

    void whatCannotBeDoneIsFoundWithItsReason()
    {
        const PaletteIndex index(someEntries(), Language::English);
        const auto hits = index.find(readPaletteQuery(u"resolve"_s), {}, now, 8);

        QCOMPARE(hits.size(), 1u);
        QCOMPARE(index.entries()[hits[0].entry].refusal, u"2 gates open"_s);
    }

    void whatFitsByAnotherWordSaysByWhich()
    {
        const PaletteIndex index(someEntries(), Language::English);
        const auto why = [&index](const QString &typed) {
            return index.find(readPaletteQuery(typed), {}, now, 8).at(0).why;
        };

        QCOMPARE(why(u"undo"_s), u"undo deploy"_s);
        QCOMPARE(why(u"تجميد"_s), u"تجميد النشر"_s);
        QCOMPARE(why(u"freeze"_s), QString());
    }

    void noMoreThanAskedFor()
    {
        const PaletteIndex index(someEntries(), Language::English);

        QCOMPARE(index.find({}, {}, now, 3).size(), 3u);
        QVERIFY(PaletteIndex().find({}, {}, now, 3).empty());
    }
};

QTEST_GUILESS_MAIN(TestPaletteIndex)
#include "tst_paletteindex.moc"
