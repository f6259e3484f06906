// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::test;

namespace {

//! Behind the bracket that closes the one at @p open; brackets in strings do not count.
qsizetype behindBracket(const QString &code, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (auto at = open; at < code.size(); ++at) {
        const auto c = code.at(at);
        if (quoted && c == u'\\')
            ++at;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')' && --depth == 0)
            return at + 1;
    }
    return code.size();
}

//! A value that itself contains "%1" is filled in again by the next arg(): text from outside could steer it.
Complaints chainedArguments(const QString &code)
{
    Complaints complaints;
    const auto call = u".arg("_s;
    for (auto at = code.indexOf(call); at >= 0; at = code.indexOf(call, at + 1)) {
        auto next = behindBracket(code, at + call.size() - 1);
        while (next < code.size() && code.at(next).isSpace())
            ++next;
        if (QStringView(code).mid(next).startsWith(call))
            complaints += u"line %1: fill in all arguments with one arg(a, b)"_s.arg(
                QString::number(lineOf(code, next)));
    }
    return complaints;
}

Complaints plainTextComplaints(const QString &file, const QString &text)
{
    const auto code = withoutComments(text);
    auto complaints = chainedArguments(code)
        + places(code, u"\\bsetMarkdown\\("_s, u"text from outside is shown as plain text"_s)
        + places(code, u"\\bQt::(RichText|AutoText|MarkdownText)\\b"_s, u"labels are Qt::PlainText"_s);
    if (file.startsWith(u"ui/"_s)) {
        complaints += places(code, u"\\bsetHtml\\("_s, u"text from outside is shown as plain text"_s);
        complaints += places(code, u"\\bQMessageBox\\b"_s, u"sheets, not message boxes"_s);
        complaints += places(code, u"\\b(QToolTip|QWhatsThis|QErrorMessage|QTextBrowser)\\b"_s,
                             u"it may render what it shows"_s);
        complaints += places(code, u"\\bset(WhatsThis|StatusTip)\\("_s, u"it may render what it shows"_s);
        // What a program writes itself, tr("…"), is known to be plain.
        complaints += places(code, u"\\bsetToolTip\\((?!plainToolTip\\(|tr\\(|cut \\? plainToolTip\\()"_s,
                             u"use plainToolTip()"_s);
        if (!file.startsWith(u"ui/widgets/"_s))
            complaints += places(code, u"\\bQTextEdit\\b"_s, u"it may render what it shows"_s);
        if (!file.startsWith(u"ui/widgets/"_s))
            complaints +=
                places(code, u"\\b(new QLabel|public QLabel)\\b"_s, u"use PlainLabel or quietLabel()"_s);
    }
    return complaints;
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textFromOutsideStaysText_data() { addRows(sourceFiles({u"app"_s, u"ui"_s})); }

    void textFromOutsideStaysText()
    {
        QFETCH(QString, file);

        QCOMPARE(plainTextComplaints(file, sourceText(file)).join(u'\n'), QString());
    }

    void aBrokenRuleIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        const auto chain = u"line %1: fill in all arguments with one arg(a, b)"_s;
        const auto plain = u"line 1: text from outside is shown as plain text"_s;
        QTest::newRow("Markdown") << u"view->setMarkdown(x);"_s << plain;
        QTest::newRow("HTML") << u"view->setHtml(x);"_s << plain;
        QTest::newRow("rich text") << u"label->setTextFormat(Qt::RichText);"_s
                                   << u"line 1: labels are Qt::PlainText"_s;
        QTest::newRow("a message box")
            << u"QMessageBox::warning(x);"_s << u"line 1: sheets, not message boxes"_s;
        QTest::newRow("a tool tip") << u"w->setToolTip(text);"_s << u"line 1: use plainToolTip()"_s;
        QTest::newRow("a plain tool tip") << u"w->setToolTip(plainToolTip(text));"_s << QString();
        QTest::newRow("a tool tip of our own") << u"w->setToolTip(tr(\"x\"));"_s << QString();
        QTest::newRow("a bare label")
            << u"auto *x = new QLabel(this);"_s << u"line 1: use PlainLabel or quietLabel()"_s;
        QTest::newRow("an editor of rich text")
            << u"new QTextEdit;"_s << u"line 1: it may render what it shows"_s;
        QTest::newRow("a chain") << u"tr(\"%1 %2\").arg(a).arg(b)"_s << chain.arg(1);
        QTest::newRow("a chain over two lines") << u"x.arg(a)\n  .arg(b)"_s << chain.arg(2);
        QTest::newRow("a chain with brackets") << u"x.arg(f(a), u\")\"_s).arg(b)"_s << chain.arg(1);
        QTest::newRow("a chain after an escaped quote") << u"x.arg(u\"\\\")\"_s).arg(b)"_s << chain.arg(1);
        QTest::newRow("one call") << u"x.arg(a, b)"_s << QString();
        QTest::newRow("one call in another") << u"x.arg(y.arg(a), b)"_s << QString();
        QTest::newRow("two sentences") << u"x.arg(a); y.arg(b);"_s << QString();
        QTest::newRow("a comment") << u"// setMarkdown( of x.arg(a).arg(b)"_s << QString();
    }

    void aBrokenRuleIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, complaint);

        QCOMPARE(plainTextComplaints(u"ui/do/x.cpp"_s, text).join(u'\n'), complaint);
    }

    void messageBoxesAreTheConcernOfUiAlone()
    {
        QVERIFY(plainTextComplaints(u"app/desk/x.cpp"_s, u"QMessageBox"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
