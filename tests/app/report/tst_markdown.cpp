// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdown.h"

#include <QTest>

#include <cmark-gfm.h>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

QString rendered(const QString &markdown)
{
    const auto utf8 = markdown.toUtf8();
    char *html = cmark_markdown_to_html(utf8.constData(), size_t(utf8.size()), CMARK_OPT_UNSAFE);
    const auto text = QString::fromUtf8(html);
    std::free(html);
    return text;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outsideTextShowsAsItself_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {
                 "plain words, as ever.",
                 "# heading",
                 "###### deep heading",
                 "> quote",
                 "- item",
                 "+ item",
                 "* item",
                 "1. item",
                 "12) item",
                 "---",
                 "===",
                 ": definition",
                 "*em* **strong** _em_ __strong__ ~~gone~~",
                 "`code` ``more``",
                 "```",
                 "~~~",
                 "[link](http://example.org)",
                 "![image](x.png)",
                 "[ref]: http://example.org",
                 "[ref][ref]",
                 "<http://example.org>",
                 "<script>alert(1)</script>",
                 "<!-- /thabat:timeline -->",
                 "&amp; &lt; &#35;",
                 "a | b | c",
                 "back\\slash \\* \\",
                 "https://example.org and www.example.org",
                 "mail sara@example.org",
                 "$x$ and $$y$$",
                 "2026. That was a year",
                 "نص عربي # ليس عنوانًا",
             })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void outsideTextShowsAsItself()
    {
        QFETCH(QString, text);
        const auto wanted = text.toHtmlEscaped();

        QCOMPARE(rendered(report::escaped(text)), u"<p>%1</p>\n"_s.arg(wanted));
        QCOMPARE(rendered(u"- "_s + report::escaped(text)), u"<ul>\n<li>%1</li>\n</ul>\n"_s.arg(wanted));
        QCOMPARE(rendered(u"# "_s + report::escaped(text)), u"<h1>%1</h1>\n"_s.arg(wanted));
    }

    void addressesStayText()
    {
        QVERIFY(!report::escaped(u"https://example.org"_s).contains(u"https://"_s));
        QVERIFY(!report::escaped(u"WWW.example.org"_s).contains(u"WWW.e"_s));
        QVERIFY(report::escaped(u"a|b"_s).contains(u"\\|"_s));
    }

    void linesBecomeOne()
    {
        QCOMPARE(report::escaped(u"  a \n\n # b\r\nc "_s).count(u'\n'), 0);
        QCOMPARE(rendered(report::escaped(u"a\n# b"_s)), u"<p>a ⏎ # b</p>\n"_s);
        QCOMPARE(report::escaped({}), QString());
    }

    void bidiControlsBecomeVisible() { QCOMPARE(report::escaped(u"a\u202eb"_s), u"a␦b"_s); }

    void nothingEndsAFenceFromInside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"ready"_s;
        QTest::newRow("a fence") << u"```\n# out"_s;
        QTest::newRow("a longer fence") << u"`````\n# out"_s;
        QTest::newRow("tildes") << u"~~~\n# out"_s;
        QTest::newRow("HTML") << u"<b>x</b> &amp;"_s;
        QTest::newRow("empty") << QString();
    }
    void nothingEndsAFenceFromInside()
    {
        QFETCH(QString, text);
        const auto inside = text.isEmpty() ? u"\n"_s : text.toHtmlEscaped() + u'\n';

        QCOMPARE(rendered(report::fenced(text)),
                 u"<pre><code class=\"language-text\">%1</code></pre>\n"_s.arg(inside));
    }

    void ourMarkersDoNotStandInAFence()
    {
        const auto text = report::fenced(u"x\n<!-- /thabat:runs -->\n<!-- thabat:a -->"_s);

        QVERIFY(!text.contains(u"\n<!-- "_s));
        QVERIFY(text.contains(u"\n <!-- /thabat:runs -->"_s));
    }

    void tablesHaveARule()
    {
        QCOMPARE(report::tableHead({u"a"_s, u"b"_s}), u"| a | b |\n|---|---|"_s);
        QCOMPARE(report::generated(u"x"_s, u"%1"_s), u"<!-- thabat:x -->\n%1\n<!-- /thabat:x -->"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
