// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/report/postmortem.h"
#include "app/report/thinking.h"
#include "tests/app/report/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

//! The living brief as it stands, and what was thought and when.
class TestThinking : public QObject
{
    Q_OBJECT

private:
    static test::Story thought()
    {
        test::Story story;
        story.then(0, u"Sara"_s, Declared{u"API down"_s});
        story.then(60, u"Omar"_s,
                   BriefLineWritten{u"B1"_s, BriefList::Believed, u"the *pool* is full."_s, 0, false});
        story.then(60, u"نورة"_s, BriefLineWritten{u"B2"_s, BriefList::Next, u"restart"_s, 0, false});
        story.then(60, u"Sara"_s, BriefLineMoved{u"B1"_s, BriefList::RuledOut, u"4 of 20"_s, u"the pool"_s});
        story.then(60, u"Sara"_s, BriefLineStruck{u"B2"_s, {}, u"restart"_s});
        return story;
    }

private Q_SLOTS:
    void onlyListsThatHoldSomethingAreSaid()
    {
        const auto lines = report::livingLines(thought().incident(), Words(Language::English));

        QCOMPARE(withoutIsolates(lines.join(u'\n')), u"Ruled out: the *pool* is full"_s);
        QVERIFY(report::livingLines(Incident(), Words(Language::English)).isEmpty());
    }

    void ofALongListTheNewestAreSaidAndTheOthersCounted()
    {
        test::Story story;
        for (int i = 1; i <= 8; ++i)
            story.then(1, u"Sara"_s,
                       BriefLineWritten{u"B%1"_s.arg(i), BriefList::Tried, u"try %1"_s.arg(i), 0, false});

        const auto lines = report::livingLines(story.incident(), Words(Language::English));

        QCOMPARE(withoutIsolates(lines.value(0)), u"Tried: 3 earlier; try 4; try 5; try 6; try 7; try 8"_s);
    }

    void thePostMortemSaysWhatWasThoughtAndWhen()
    {
        const auto story = thought();

        const auto text =
            report::postMortem(story.incident(), nullptr, story.now(), Words(Language::English));

        QVERIFY2(text.contains(u"## What we thought and when"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- `03:03:00` Believed: the \\*pool\\* is full. (Omar)\n"
                               "  - `03:05:00` Ruled out, by Sara: 4 of 20\n"
                               "- `03:04:00` Next: restart (نورة)\n"
                               "  - `03:06:00` Struck out, by Sara"_s),
                 qPrintable(text));
    }

    void programsReadTheSame()
    {
        const auto json = report::thinkingJson(thought().incident());

        QCOMPARE(json.size(), size_t(2));
        QCOMPARE(textOf(json[0], "list"), u"ruledout"_s);
        QCOMPARE(textOf(json[0], "first"), u"believed"_s);
        QCOMPARE(textOf(json[0]["changes"][0], "to"), u"ruledout"_s);
        QVERIFY(flagOf(json[1], "struck"));
        QVERIFY(json[1]["changes"][0]["to"].is_null());
    }
};

QTEST_GUILESS_MAIN(TestThinking)
#include "tst_thinking.moc"
