// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html.h"
#include "app/report/markdown.h"
#include "app/report/postmortem.h"
#include "tests/app/report/story.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using report::HtmlPage;

namespace {

QString onScreen(const QString &markdown)
{
    return report::toHtml(markdown, {u"T"_s, Language::English, HtmlPage::For::Screen, {}});
}

QString onArabicPaper(const QString &markdown)
{
    return report::toHtml(markdown, {u"T"_s, Language::Arabic, HtmlPage::For::Paper, {}});
}

QString bodyOf(const QString &html)
{
    return html.section(u"<body"_s, 1).section(u'>', 1);
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePostMortemBecomesOneFileThatLoadsNothing()
    {
        const auto story = test::wholeStory();
        const auto profile = test::shop();
        const auto markdown =
            report::postMortem(story.incident(), &profile, story.now(), Words(Language::Arabic));

        const auto html = report::toHtml(markdown, {u"A & <B>"_s, Language::Arabic});

        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"<title>A &amp; &lt;B&gt;</title>"_s));
        QVERIFY(html.contains(u"<style>\nbody {"_s));
        QVERIFY(bodyOf(html).contains(u"<td>\u2066INC-2026-1123-ABCD\u2069</td>"_s));
        QVERIFY(bodyOf(html).contains(u"\u2066API | down &lt;b&gt;*now*&lt;/b&gt;\u2069"_s));
        QVERIFY(!bodyOf(html).contains(u"thabat:header"_s));
        QVERIFY(!html.contains(QRegularExpression(u"(src|href)=\"(?!data:)"_s)));
    }

    void outsideTextNeverBecomesMarkup_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</body><base href=//x>",
              "<meta http-equiv=refresh content=0>", "[x](javascript:alert(1))", "![x](http://x/y.png)",
              "<!-- thabat:header --> <b>", "</style><svg onload=x>", "&lt;b&gt; <a href=x>y</a>"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void outsideTextNeverBecomesMarkup()
    {
        QFETCH(QString, text);

        const auto body = bodyOf(onScreen(u"before "_s + report::escaped(text)));

        static const QRegularExpression tag(u"<(?!/?(p|body|html)>)"_s);
        QVERIFY2(!body.contains(tag), qPrintable(body));
    }

    void whatPeopleWriteAsHtmlShowsAsText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a block") << u"<script>\nalert(1)\n</script>\n"_s << u"&lt;script&gt;"_s;
        QTest::newRow("in a line") << u"a <b>bold</b> word"_s << u"a &lt;b&gt;bold&lt;/b&gt; word"_s;
        QTest::newRow("a comment of theirs") << u"<!-- secret? -->\n"_s << u"&lt;!-- secret? --&gt;"_s;
        QTest::newRow("beside a marker") << u"<!-- thabat:x --> <i>y</i>\n"_s << u"&lt;i&gt;"_s;
    }
    void whatPeopleWriteAsHtmlShowsAsText()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, shown);

        const auto body = bodyOf(onScreen(markdown));

        QVERIFY2(body.contains(shown), qPrintable(body));
        QVERIFY(!body.contains(u"<script"_s) && !body.contains(u"<b>"_s));
    }

    void linksThatRunSomethingLeadNowhere()
    {
        const auto body =
            bodyOf(onScreen(u"[a](javascript:x) [b](data:text/html,x) [c](https://x.example)"_s));

        QVERIFY(!body.contains(u"javascript:"_s));
        QVERIFY(!body.contains(u"data:text"_s));
        QVERIFY(body.contains(u"href=\"https://x.example\""_s));
    }

    void onlyGivenPicturesAreShown()
    {
        const HtmlPage page{{}, Language::English, HtmlPage::For::Screen, {{u"a.png"_s, "abc"}}};

        const auto body = bodyOf(report::toHtml(u"![chart](a.png) ![other](/etc/b.png)"_s, page));

        QVERIFY(body.contains(u"src=\"data:image/png;base64,YWJj\""_s));
        QVERIFY(!body.contains(u"b.png"_s));
    }

    void columnsOfArabicPaperStandFromRightToLeft()
    {
        const auto table = u"| 1 | 2 |\n|---|---|\n| 3 | 4 |\n"_s;
        const auto paper = bodyOf(onArabicPaper(table));
        const auto screen = bodyOf(onScreen(table));

        QVERIFY(paper.indexOf(u"<th>2"_s) < paper.indexOf(u"<th>1"_s));
        QVERIFY(paper.indexOf(u"<td>4"_s) < paper.indexOf(u"<td>3"_s));
        QVERIFY(screen.indexOf(u"<th>1"_s) < screen.indexOf(u"<th>2"_s));
    }

    void aSentenceOfTheOtherDirectionKeepsItsFullStop()
    {
        const auto body = bodyOf(onArabicPaper(u"- `03:02` **Sara** It is down.\n\n> We know.\n"_s));

        QVERIFY2(body.contains(u"\u2068 \u2066It is down.\u2069\u2069"_s), qPrintable(body));
        QVERIFY(body.contains(u"\u2068\u2066We know.\u2069\u2069"_s));
        QVERIFY(body.contains(u"\u2066<code>03:02</code>\u2069"_s));
    }

    void tasksAreBoxes()
    {
        QVERIFY(bodyOf(onScreen(u"- [ ] write it\n"_s)).contains(u"<input type=\"checkbox\""_s));
        QVERIFY(bodyOf(onArabicPaper(u"- [ ] write it\n"_s)).contains(u"[ ] write it"_s));
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
