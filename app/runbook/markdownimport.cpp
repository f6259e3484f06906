// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/markdownimport.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmark-gfm.h>
#include <memory>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

struct NodeFree
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

//! All text under a node. HTML counts as text: "<prev>" is a placeholder, not a tag.
QString textUnder(cmark_node *node)
{
    QString text;
    std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(cmark_iter_new(node), &cmark_iter_free);
    for (auto event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(it.get())) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        auto *at = cmark_iter_get_node(it.get());
        const auto type = cmark_node_get_type(at);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
        else if (const auto *literal = cmark_node_get_literal(at))
            text += QString::fromUtf8(literal);
    }
    return text.simplified();
}

//! The first inline code under a node that reads like something to type.
QString commandUnder(cmark_node *node)
{
    std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(cmark_iter_new(node), &cmark_iter_free);
    for (auto event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(it.get())) {
        auto *at = cmark_iter_get_node(it.get());
        const bool code = event == CMARK_EVENT_ENTER && cmark_node_get_type(at) == CMARK_NODE_CODE;
        const auto text = code ? QString::fromUtf8(cmark_node_get_literal(at)) : QString();
        if (text.contains(u' '))
            return text;
    }
    return {};
}

std::string kindOf(const QString &text)
{
    static const QRegularExpression verify(u"^(check|verify|confirm)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression look(u"^(inspect|look|read)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression note(u"^(file|document|record)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (verify.match(text).hasMatch())
        return "verify";
    if (look.match(text).hasMatch())
        return "look";
    return note.match(text).hasMatch() ? "note" : "do";
}

Json bothTexts(const QString &text)
{
    return {{"en", toStd(text)}, {"ar", ""}};
}

Json stepsOf(cmark_node *list)
{
    Json steps = Json::array();
    for (auto *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        const auto text = textUnder(item);
        Json step = {{"kind", kindOf(text)}, {"title", bothTexts(text)}};
        if (const auto command = commandUnder(item); !command.isEmpty())
            step["command"] = toStd(command);
        steps.push_back(step);
    }
    return steps;
}

//! "2.1 LLM provider outage" into its number and its words.
void nameBy(const QString &heading, Json &playbook)
{
    static const QRegularExpression numbered(u"^([0-9]+(?:\\.[0-9]+)*)\\.?\\s+(.+)$"_s);
    const auto match = numbered.match(heading);
    const auto title = match.hasMatch() ? match.captured(2) : heading;
    playbook["id"] = toStd(slug(title));
    playbook["section"] = toStd(match.captured(1));
    playbook["title"] = bothTexts(title);
}

QString afterWord(const QString &paragraph, const QString &word)
{
    return paragraph.startsWith(word + u':', Qt::CaseInsensitive) ? paragraph.mid(word.size() + 1).trimmed()
                                                                  : QString();
}

} // namespace

Result<Json> draftFromMarkdown(const QByteArray &markdown)
{
    const std::unique_ptr<cmark_node, NodeFree> document(
        cmark_parse_document(markdown.constData(), size_t(markdown.size()), CMARK_OPT_VALIDATE_UTF8));
    Json playbooks = Json::array();
    Json playbook = Json::object();
    const auto keep = [&playbooks, &playbook] {
        if (playbook.contains("steps"))
            playbooks.push_back(playbook);
    };
    for (auto *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            keep();
            playbook = Json::object();
            nameBy(textUnder(node), playbook);
        } else if (type == CMARK_NODE_LIST && cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                   && playbook.contains("id")) {
            playbook["steps"] = stepsOf(node);
        } else if (type == CMARK_NODE_PARAGRAPH && playbook.contains("id")) {
            const auto text = textUnder(node);
            if (const auto symptoms = afterWord(text, u"Symptoms"_s); !symptoms.isEmpty())
                playbook["symptoms"] = bothTexts(symptoms);
            if (const auto prevention = afterWord(text, u"Prevention"_s); !prevention.isEmpty())
                playbook["prevention"] = bothTexts(prevention);
        }
    }
    keep();
    if (playbooks.empty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "MarkdownImport",
                         "No heading with a numbered list was found; nothing here looks like a playbook.")};
    return Json{{"playbooks", playbooks}};
}

} // namespace thabat::runbook
