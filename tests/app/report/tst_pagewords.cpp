// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/pagewords.h"
#include "app/report/postmortem.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestPageWords : public QObject
{
    Q_OBJECT

private:
    static PageSent call(const QStringList &channels = {}, const QStringList &messages = {})
    {
        return {u"P1"_s,  u"db-down"_s, u"DB down"_s,        u"DBA"_s, u"Ahmed"_s,
                channels, messages,     u"You are paged."_s, {},       10'000};
    }
    static runbook::Profile profile()
    {
        auto profile = test::shop();
        profile.runbook.pages = {{u"db-down"_s,
                                  {u"DB down"_s, u"توقّف قاعدة البيانات"_s},
                                  {u"On-call platform + DBA"_s, u"مناوب المنصة + مسؤول قواعد البيانات"_s}}};
        return profile;
    }
    static test::Story begun()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"API down"_s, Severity::P0, Customers::Yes, u"Sara"_s});
        return story;
    }
    static QString stateOf(const test::Story &story, Language language = Language::English)
    {
        const auto known = profile();
        return withoutIsolates(
            report::pageState(story.incident().pages.front(), story.incident(), &known, Words(language)));
    }

private Q_SLOTS:
    void aPageIsNamedInTheLanguage()
    {
        const auto known = profile();
        const Words english(Language::English);
        const Words arabic(Language::Arabic);

        QCOMPARE(withoutIsolates(report::pageSentence(call(), &known, english)),
                 u"Paging Ahmed (DBA) by hand: DB down"_s);
        QCOMPARE(withoutIsolates(report::pageSentence(call(), &known, arabic)),
                 u"استدعاء Ahmed (مسؤول قواعد البيانات) يدويًا: توقّف قاعدة البيانات"_s);
        QCOMPARE(withoutIsolates(report::pageSentence(call({u"pager"_s}), nullptr, english)),
                 u"Paging Ahmed (DBA) by pager: DB down"_s);
        auto nobody = call();
        nobody.person.clear();
        QCOMPARE(withoutIsolates(report::pagedName(nobody, &known, english)), u"DBA"_s);
    }

    void whatIsSaidHasEverythingThatIsNeededToCome()
    {
        const auto known = profile();
        const auto story = begun();

        const auto text = report::pageText(story.incident(), known.runbook.pages.front(), {u"Ahmed"_s},
                                           Words(Language::English));
        const auto arabic = report::pageText(story.incident(), known.runbook.pages.front(), {u"Ahmed"_s},
                                             Words(Language::Arabic));

        for (const auto &part : {u"DB down"_s, u"P0"_s, u"API down"_s, story.incident().id, u"Sara"_s,
                                 u"Ahmed"_s, u"03:02"_s, u"5:00"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QVERIFY(arabic.contains(u"توقّف قاعدة البيانات"_s));
        QVERIFY(!text.contains(u"Drill"_s));
    }

    void aDrillSaysSoFirst()
    {
        const auto known = profile();
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"x"_s, Severity::P0, Customers::No, {}, true});

        QVERIFY(report::pageText(story.incident(), known.runbook.pages.front(), {}, Words(Language::English))
                    .startsWith(u"Drill."_s));
    }

    void theStateSaysWhatAPersonMustDo()
    {
        const MessageQueued queued{u"M1"_s, u"pager"_s, u"page"_s, {}, u"x"_s, {}, {}, false, u"db-down"_s};
        auto sealed = queued;
        sealed.sealed = u"drill"_s;
        auto byHand = begun();
        byHand.then(60, u"Sara"_s, call());
        auto sent = begun();
        sent.then(0, u"Sara"_s, call({u"pager"_s}, {u"M1"_s})).then(0, u"Sara"_s, queued);
        auto failed = sent;
        auto drill = begun();
        drill.then(0, u"Sara"_s, call({u"pager"_s}, {u"M1"_s})).then(0, u"Sara"_s, sealed);

        QCOMPARE(stateOf(byHand), u"Called by hand at 03:03; no answer yet."_s);
        QCOMPARE(stateOf(sent), u"On its way by pager since 03:02."_s);
        sent.then(1, u"auto"_s, MessageSent{u"M1"_s, u"pager"_s, {}});
        QCOMPARE(stateOf(sent), u"Sent by pager at 03:02; no answer yet."_s);
        failed.then(1, u"auto"_s, MessageFailed{u"M1"_s, u"pager"_s, u"HTTP 503"_s, false, 0});
        QCOMPARE(stateOf(failed), u"Not sent by pager. Call by hand. HTTP 503"_s);
        QVERIFY(stateOf(drill).startsWith(u"Sealed"_s));
        byHand.then(60, u"Sara"_s, PageMissed{u"P1"_s, u"DBA"_s, u"Ahmed"_s});
        QCOMPARE(stateOf(byHand), u"No answer; given up at 03:04."_s);
        byHand.then(60, u"Sara"_s, PageAcknowledged{u"P1"_s, u"DBA"_s, u"Omar"_s});
        QCOMPARE(stateOf(byHand), u"Acknowledged by Omar at 03:05"_s);
        QCOMPARE(stateOf(byHand, Language::Arabic), u"تم الإقرار من Omar في 03:05"_s);
    }

    void thePostMortemNamesWhoWasCalled()
    {
        const auto known = profile();
        auto story = begun();
        const auto without =
            report::postMortem(story.incident(), &known, story.now(), Words(Language::English));
        story.then(60, u"Sara"_s, call())
            .then(30, u"Sara"_s, PageAcknowledged{u"P1"_s, u"DBA"_s, u"Ahmed"_s});

        const auto document =
            report::postMortem(story.incident(), &known, story.now(), Words(Language::English));

        QVERIFY(!without.contains(u"People paged"_s));
        QVERIFY(document.contains(u"## People paged"_s));
        QVERIFY2(
            document.contains(u"`03:03:00` Paging Ahmed \\(DBA\\) by hand: DB down. Acknowledged by Ahmed"_s)
                || document.contains(
                    u"`03:03:00` Paging Ahmed (DBA) by hand: DB down. Acknowledged by Ahmed"_s),
            qPrintable(document));
    }
};

QTEST_GUILESS_MAIN(TestPageWords)
#include "tst_pagewords.moc"
