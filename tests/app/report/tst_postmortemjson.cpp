// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortemjson.h"
#include "app/runbook/schemacheck.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestPostMortemJson : public QObject
{
    Q_OBJECT

private:
    static Json written(const test::Story &story, Language language = Language::English)
    {
        const auto profile = test::shop();
        return report::postMortemJson(story.incident(), &profile, story.now(), Words(language));
    }

    static QString complaints(const Json &document)
    {
        QStringList all;
        for (const auto &one : runbook::checkSchema(document, u"postmortem"_s))
            all += QString::fromStdString(one.pointer) + u": "_s + one.message;
        return all.join(u'\n');
    }

private Q_SLOTS:
    void theDocumentIsWhatItsSchemaSays()
    {
        auto story = test::wholeStory();
        story.then(1, u"Sara"_s,
                   MessageQueued{u"M1"_s, u"public"_s, u"customers"_s, u"resolved"_s, u"Over."_s, {}, {}});
        story.then(1, u"Sara"_s, MessageSending{u"M1"_s, u"public"_s, 1});
        story.then(1, u"Sara"_s, MessageSent{u"M1"_s, u"public"_s, u"p31zjtct2jer"_s});

        for (const auto language : {Language::English, Language::Arabic})
            QCOMPARE(complaints(written(story, language)), QString());
    }

    void anIncidentOfNothingIsADocumentToo()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"x"_s});

        const auto document = written(story);

        QCOMPARE(complaints(document), QString());
        QVERIFY(document.at("resolved").is_null());
        QVERIFY(document.at("measures").at("mitigatedAfter").is_null());
    }

    void theSchemaNoticesWhatDoesNotFit()
    {
        auto document = written(test::wholeStory());
        document["severity"] = "bad";
        QVERIFY(!complaints(document).isEmpty());
        document = written(test::wholeStory());
        document["surprise"] = 1;
        QVERIFY(!complaints(document).isEmpty());
        document = written(test::wholeStory());
        document.erase("timeline");
        QVERIFY(!complaints(document).isEmpty());
    }

    void numbersAndNamesAreThoseOfTheRecord()
    {
        auto story = test::wholeStory();
        story.then(1, u"Sara"_s,
                   MessageQueued{u"M1"_s, u"public"_s, u"customers"_s, u"resolved"_s, u"Over."_s, {}, {}});

        const auto document = written(story);

        QCOMPARE(textOf(document, "severity"), u"P0"_s);
        QCOMPARE(textOf(document, "declared"), u"2026-11-23T00:02:00.000Z"_s);
        QCOMPARE(integerOf(document.at("measures"), "commanderAfter"), 30);
        QCOMPARE(textOf(document.at("roles"), "scribe"), u"نورة"_s);
        QCOMPARE(document.at("timeline").size(), story.incident().events.size());
        QCOMPARE(textOf(document.at("runs").at(0), "outcome"), u"verified"_s);
        QCOMPARE(textOf(document.at("messages").at(0), "state"), u"queued"_s);
        QVERIFY(!document.at("loops").at(1).at("open").get<bool>());
    }
};

QTEST_GUILESS_MAIN(TestPostMortemJson)
#include "tst_postmortemjson.moc"
