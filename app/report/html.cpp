// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html.h"

#include "app/base/latinruns.h"
#include "app/base/text.h"
#include "app/report/markdowntree.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>
#include <vector>

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

QString literalOf(cmark_node *node)
{
    const auto *text = cmark_node_get_literal(node);
    return text ? QString::fromUtf8(text) : QString();
}

cmark_node *leaf(cmark_node_type type, const QString &text)
{
    auto *node = cmark_node_new(type);
    cmark_node_set_literal(node, text.toUtf8().constData());
    return node;
}

//! What is all Latin stands in an Arabic document too, and keeps its own full stop.
QString amongArabic(const QString &text)
{
    static const QRegularExpression latinOnly(u"^(\\s*)([^\\x{0590}-\\x{06FF}\\x{2066}-\\x{2069}]*[A-Za-z]"
                                              "[^\\x{0590}-\\x{06FF}\\x{2066}-\\x{2069}]*?)(\\s*)$"_s);
    const auto match = latinOnly.match(text);
    return match.hasMatch() ? match.captured(1) + ltr(match.captured(2)) + match.captured(3)
                            : withLatinRunsKept(text);
}

//! Changes a parsed document into what a page shows. Each rule looks at one node.
class PageMaker
{
public:
    explicit PageMaker(const HtmlPage &page)
        : m_page(page)
    {
    }

    void change(cmark_node *root) const
    {
        std::vector<cmark_node *> nodes; // listed first: the rules move and free what an iterator stands on
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(cmark_iter_new(root),
                                                                         &cmark_iter_free);
        for (auto event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(it.get())) {
            if (event == CMARK_EVENT_ENTER)
                nodes.push_back(cmark_iter_get_node(it.get()));
        }
        for (auto *node : nodes)
            changeOne(node);
    }

private:
    void changeOne(cmark_node *node) const
    {
        const auto type = cmark_node_get_type(node);
        const QLatin1StringView kind(cmark_node_get_type_string(node)); // tables have no number of their own
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
            showAsText(node, type == CMARK_NODE_HTML_BLOCK);
        else if (type == CMARK_NODE_IMAGE)
            embed(node);
        else if (type == CMARK_NODE_PARAGRAPH)
            keepTogether(node);
        else if (type == CMARK_NODE_CODE && forPaper())
            isolate(node, node, u'\u2066');
        else if (type == CMARK_NODE_TEXT && m_page.language == Language::Arabic)
            cmark_node_set_literal(node, amongArabic(literalOf(node)).toUtf8().constData());
        else if (kind.startsWith("table_"_L1) && kind != "table_cell"_L1)
            turnAround(node);
    }

    bool forPaper() const { return m_page.reader == HtmlPage::For::Paper; }

    static void showAsText(cmark_node *node, bool block)
    {
        static const QRegularExpression ours(u"^\\s*(<!-- /?thabat[:-][^>]*-->\\s*)+$"_s);
        const auto text = literalOf(node);
        if (!ours.match(text).hasMatch())
            cmark_node_insert_before(node, leaf(block ? CMARK_NODE_CODE_BLOCK : CMARK_NODE_TEXT, text));
        cmark_node_unlink(node);
        cmark_node_free(node);
    }

    //! A picture goes into the file; one that we do not have would be loaded from somewhere.
    void embed(cmark_node *image) const
    {
        const auto name = QString::fromUtf8(cmark_node_get_url(image));
        const auto found = m_page.pictures.find(name);
        const auto url = found == m_page.pictures.end() ? QByteArray()
                                                        : "data:image/png;base64," + found->second.toBase64();
        cmark_node_set_url(image, url.constData());
    }

    //! A sentence inside another direction keeps its own full stop: quotes, and what follows the name in a
    //! line of the timeline.
    static void keepTogether(cmark_node *paragraph)
    {
        auto *first = cmark_node_first_child(paragraph);
        auto *last = cmark_node_last_child(paragraph);
        const auto around = cmark_node_get_type(cmark_node_parent(paragraph));
        if (!first || (around != CMARK_NODE_ITEM && around != CMARK_NODE_BLOCK_QUOTE))
            return;
        if (around == CMARK_NODE_BLOCK_QUOTE)
            return isolate(first, last, u'\u2068');
        for (auto *name = first; name; name = cmark_node_next(name)) {
            if (cmark_node_get_type(name) == CMARK_NODE_STRONG && cmark_node_next(name))
                return isolate(cmark_node_next(name), last, u'\u2068');
        }
    }

    static void isolate(cmark_node *from, cmark_node *to, QChar with)
    {
        cmark_node_insert_before(from, leaf(CMARK_NODE_TEXT, with));
        cmark_node_insert_after(to, leaf(CMARK_NODE_TEXT, u"\u2069"_s));
    }

    //! On paper nobody else lays out the columns from right to left.
    void turnAround(cmark_node *row) const
    {
        if (!forPaper() || m_page.language != Language::Arabic)
            return;
        std::vector<cmark_node *> cells;
        for (auto *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
            cells.push_back(cell);
        for (auto *cell : cells)
            cmark_node_prepend_child(row, cell);
    }

    const HtmlPage &m_page;
};

QString bodyOf(const QString &markdown, const HtmlPage &page)
{
    std::vector<const char *> extensions{"table", "strikethrough"};
    if (page.reader == HtmlPage::For::Screen) // paper draws no boxes, and "[ ]" is one
        extensions.push_back("tasklist");
    const MarkdownTree tree(markdown, extensions);
    PageMaker(page).change(tree.root());
    return tree.html();
}

QString sheet(const HtmlPage &page)
{
    const bool paper = page.reader == HtmlPage::For::Paper;
    QFile file(paper ? u":/documents/paper.css"_s : u":/documents/screen.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString toHtml(const QString &markdown, const HtmlPage &page)
{
    auto body = bodyOf(markdown, page);
    if (page.reader == HtmlPage::For::Paper) { // text cannot hold these: its "<" is "&lt;"
        body.replace(u"<pre>"_s, u"<pre dir=\"ltr\">"_s);
        body.replace(u"<table>"_s, u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s);
    }
    static const auto policy =
        u"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        "form-action 'none'"_s;
    const auto direction = page.language == Language::Arabic ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s.arg(toKey(page.language),
                                                                                    direction, policy)
        + page.title.toHtmlEscaped() + u"</title>\n<style>\n"_s + sheet(page)
        + u"</style>\n</head>\n<body dir=\"%1\">\n"_s.arg(direction) + body + u"</body>\n</html>\n"_s;
}

} // namespace thabat::report
