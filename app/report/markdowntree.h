// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmark-gfm.h>
#include <memory>
#include <vector>

namespace thabat::report {

//! Checks the UTF-8 and lets no HTML of the text through: what every reader and writer of Markdown here uses.
constexpr int markdownOptions = CMARK_OPT_VALIDATE_UTF8; // and not CMARK_OPT_UNSAFE

//! A Markdown text that was read. Its extensions are needed until it is written in another form.
class MarkdownTree
{
public:
    //! @p extensions of GitHub, such as "table".
    MarkdownTree(const QString &markdown, const std::vector<const char *> &extensions);

    cmark_node *root() const { return m_root.get(); }
    QString html() const;
    QString plainText() const;

private:
    struct FreeParser
    {
        void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
    };
    struct FreeNode
    {
        void operator()(cmark_node *node) const { cmark_node_free(node); }
    };

    std::unique_ptr<cmark_parser, FreeParser> m_parser;
    std::unique_ptr<cmark_node, FreeNode> m_root;
};

} // namespace thabat::report
