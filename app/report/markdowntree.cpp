// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdowntree.h"

#include <cmark-gfm-core-extensions.h>
#include <cstdlib>

namespace thabat::report {

namespace {

//! Takes @p text, which cmark allocated.
QString taken(char *text)
{
    const std::unique_ptr<char, decltype(&std::free)> owned(text, &std::free);
    return QString::fromUtf8(owned.get());
}

} // namespace

MarkdownTree::MarkdownTree(const QString &markdown, const std::vector<const char *> &extensions)
    : m_parser(cmark_parser_new(markdownOptions))
{
    cmark_gfm_core_extensions_ensure_registered();
    for (const auto *name : extensions)
        cmark_parser_attach_syntax_extension(m_parser.get(), cmark_find_syntax_extension(name));
    const auto utf8 = markdown.toUtf8();
    cmark_parser_feed(m_parser.get(), utf8.constData(), size_t(utf8.size()));
    m_root.reset(cmark_parser_finish(m_parser.get()));
    cmark_consolidate_text_nodes(m_root.get());
}

QString MarkdownTree::html() const
{
    return taken(
        cmark_render_html(m_root.get(), markdownOptions, cmark_parser_get_syntax_extensions(m_parser.get())));
}

QString MarkdownTree::plainText() const
{
    return taken(cmark_render_plaintext(m_root.get(), markdownOptions, 0)); // 0: lines as long as they are
}

} // namespace thabat::report
