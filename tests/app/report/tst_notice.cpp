// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/notice.h"
#include "app/report/noticewords.h"
#include "tests/app/report/golden.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;
using report::NoticeFor;

namespace {

//! Told at 03:02, filed after nine hours, and one thing more since then.
test::Story breach()
{
    test::Story story;
    story.then(0, u"Sara"_s, Declared{u"Leads were seen by others"_s});
    story.then(60, u"Sara"_s, BreachAware{test::Story::begin().toMSecsSinceEpoch(), u"a customer wrote"_s});
    story.then(60, u"نورة"_s, NoticeItemWritten{u"when"_s, u"23 November, 02:10 to 02:55"_s});
    story.then(5, u"نورة"_s, NoticeItemWritten{u"circumstances"_s, u"an <b>export</b> was *public*"_s});
    story.then(5, u"نورة"_s, NoticeItemWritten{u"types"_s, u"names, phone numbers"_s});
    story.then(5, u"نورة"_s, NoticeItemWritten{u"contact"_s, u"dpo@example.com"_s});
    return story;
}

test::Story filedBreach()
{
    auto story = breach();
    story.then(9 * 3600, u"Sara"_s,
               NoticeFiled{test::Story::begin().addSecs(9 * 3600).toMSecsSinceEpoch(),
                           u"evidence/INC-1/notice.pdf"_s, u"9f86d081"_s, 20'480, u"NDGP-2026-77"_s});
    story.then(60, u"نورة"_s, NoticeItemWritten{u"people"_s, u"1,204"_s});
    return story;
}

QString written(const test::Story &story, NoticeFor reader, Language language, const QDateTime &now)
{
    const auto text = report::notice(story.incident(), reader, now, Words(language));
    return text ? *text : text.error().message;
}

QString written(const test::Story &story, NoticeFor reader, Language language = Language::English)
{
    return written(story, reader, language, story.now());
}

} // namespace

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNoticesReadAsAgreed_data()
    {
        QTest::addColumn<bool>("filed");
        QTest::addColumn<bool>("people");
        QTest::addColumn<Language>("language");
        for (const auto language : {Language::English, Language::Arabic}) {
            const auto key = toKey(language);
            QTest::newRow(qPrintable(u"notice.%1"_s.arg(key))) << false << false << language;
            QTest::newRow(qPrintable(u"supplement.%1"_s.arg(key))) << true << false << language;
            QTest::newRow(qPrintable(u"notice-people.%1"_s.arg(key))) << true << true << language;
        }
    }
    void theNoticesReadAsAgreed()
    {
        QFETCH(bool, filed);
        QFETCH(bool, people);
        QFETCH(Language, language);
        const auto text = written(filed ? filedBreach() : breach(),
                                  people ? NoticeFor::People : NoticeFor::Authority, language);

        const auto expected = test::golden(QLatin1StringView(QTest::currentDataTag()) + u".md"_s, text);

        QCOMPARE(test::firstDifference(text, expected), QString());
    }

    void nobodyIsToldBeforeAwarenessIsRecorded()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"x"_s});

        const auto text =
            report::notice(story.incident(), NoticeFor::Authority, story.now(), Words(Language::English));

        QVERIFY(!text && text.error().code == Error::Code::Conflict);
    }

    void whatIsMissingIsListed()
    {
        const auto story = breach();
        const Words words(Language::English);

        const auto missing =
            report::noticeMissing(story.incident(), NoticeFor::Authority, story.now(), words);

        QCOMPARE(missing.size(), 6);
        QVERIFY(missing.contains(report::noticeItemName(u"people"_s, words)));
        QVERIFY(!missing.contains(report::noticeItemName(u"contact"_s, words)));
        QCOMPARE(report::noticeState(story.incident().notice, words), u"2 of 5 points are complete."_s);
    }

    void afterTheDeadlineTheReasonIsMissingToo()
    {
        const auto story = breach();
        const Words words(Language::English);
        const auto reason = report::noticeItemName(u"late"_s, words);
        const auto deadline = test::Story::begin().addSecs(72 * 3600);
        const auto isAsked = [&](const test::Story &about, const QDateTime &now) {
            return report::noticeMissing(about.incident(), NoticeFor::Authority, now, words).contains(reason);
        };

        QVERIFY(!isAsked(story, deadline));
        QVERIFY(isAsked(story, deadline.addSecs(1)));
        QVERIFY(!isAsked(filedBreach(), deadline.addDays(9))); // it was filed in time
        QVERIFY(written(story, NoticeFor::Authority, Language::English, deadline.addSecs(3600))
                    .contains(u"The 72 hours ended 1:00 ago (h:min)."_s));
    }

    void aCompleteNoticeSaysSo()
    {
        auto story = breach();
        for (const auto &item : noticeItems())
            story.then(1, u"Sara"_s, NoticeItemWritten{item, u"known"_s});

        QVERIFY(written(story, NoticeFor::Authority).contains(u"5 of 5 points are complete."_s));
        QVERIFY(written(story, NoticeFor::Authority).contains(u"Nothing is missing."_s));
        QVERIFY(!written(story, NoticeFor::People).contains(u"missing"_s)); // people read it as it is
    }

    void aSupplementMarksWhatIsNew()
    {
        const auto text = written(filedBreach(), NoticeFor::Authority);

        QVERIFY(text.startsWith(u"# Supplement 1 to"_s));
        QVERIFY(text.contains(u"1,204 **(new)**"_s));
        QCOMPARE(text.count(u"**(new)**"_s), 1);
        QVERIFY(text.contains(u"NDGP-2026-77"_s) && text.contains(u"9f86d081"_s));
    }

    void whatPeopleWroteIsTextNotMarkup()
    {
        const auto text = written(breach(), NoticeFor::Authority);

        QVERIFY(!text.contains(u"<b>"_s));
        QVERIFY(!text.contains(u"*public*"_s) || text.contains(u"\\*public\\*"_s));
    }

    void aDrillCannotBeMistakenForANotice()
    {
        test::Story story;
        Declared declared{u"x"_s};
        declared.drill = true;
        story.then(0, u"Sara"_s, declared);
        story.then(1, u"Sara"_s, BreachAware{test::Story::begin().toMSecsSinceEpoch(), {}});

        for (const auto reader : {NoticeFor::Authority, NoticeFor::People})
            QVERIFY(written(story, reader).contains(u"**DRILL**"_s));
    }

    void everyItemAndPointHasANameInBothLanguages()
    {
        for (const auto language : {Language::English, Language::Arabic}) {
            const Words words(language);
            QStringList names;
            for (const auto &item : noticeItems())
                names += report::noticeItemName(item, words);
            for (const auto &point : noticePoints())
                names += report::noticePointName(point.id, words);

            QCOMPARE(names.removeDuplicates(), 0);
            for (const auto &item : noticeItems())
                QVERIFY2(!names.contains(item), qPrintable(item));
        }
    }

    void whatGoesOutIsPlainTextWithoutOurReminders()
    {
        const auto story = filedBreach();
        const Words words(Language::English);

        const auto text = report::noticeToSend(story.incident(), NoticeFor::Authority, story.now(), words);

        QVERIFY2(text && text->startsWith(u"Supplement 1 to the notice"_s), qPrintable(*text));
        QVERIFY(text->contains(u"How it happened: an <b>export</b> was *public*"_s)); // as it was written
        QVERIFY(text->contains(u"dpo@example.com"_s));
        QVERIFY(text->contains(u"NDGP-2026-77"_s));
        for (const auto &ours : {u"#"_s, u"**"_s, u"Missing"_s, u"Reminders"_s, u"draft"_s, u"left of"_s})
            QVERIFY2(!text->contains(ours), qPrintable(ours));
        const auto people = report::noticeToSend(story.incident(), NoticeFor::People, story.now(), words);
        QVERIFY(people && people->contains(u"your personal data"_s) && !people->contains(u"Missing"_s));
    }

    void whatGoesOutReadsAsAgreed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("notice-plain.en") << Language::English;
        QTest::newRow("notice-plain.ar") << Language::Arabic;
    }
    void whatGoesOutReadsAsAgreed()
    {
        QFETCH(Language, language);
        auto story = filedBreach();
        story.then(
            60, u"Sara"_s,
            PeopleTold{test::Story::begin().addSecs(9 * 3600).toMSecsSinceEpoch(), u"e-mail to all"_s});
        const auto text =
            report::noticeToSend(story.incident(), NoticeFor::Authority, story.now(), Words(language));
        QVERIFY(text);

        const auto expected = test::golden(QLatin1StringView(QTest::currentDataTag()) + u".txt"_s, *text);

        QCOMPARE(test::firstDifference(*text, expected), QString());
    }

    void aJudgementThatNoneIsNeededIsSaidFirst()
    {
        auto story = breach();
        story.then(60, u"Sara"_s, BreachDismissed{u"the data was made up"_s, u"Huda"_s});

        const auto text = written(story, NoticeFor::Authority);

        QVERIFY(
            text.contains(u"No breach notice is needed, decided by Huda. Reason: the data was made up"_s));
        QVERIFY(!text.contains(u"left of the 72 hours"_s));
    }
};

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
