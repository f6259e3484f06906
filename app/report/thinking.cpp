// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/thinking.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/keys.h"
#include "app/report/markdown.h"
#include "app/report/names.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr size_t fewLines = 5;

QString shortLine(const QString &text)
{
    auto line = shown(text.simplified());
    if (line.endsWith(u'.'))
        line.chop(1);
    return isolate(line);
}

QString changeText(const BriefLine::Change &change, const Words &words)
{
    const auto at = u"`%1`"_s.arg(toRiyadhSecond(change.at));
    const auto name = change.to ? briefListName(*change.to, words)
                                : words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "Struck out"));
    //: time, the list that the line went to, and who moved it
    auto text = words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "%1 %2, by %3"))
                    .arg(at, name, escaped(change.author));
    if (!change.why.isEmpty())
        text += u": "_s + escaped(change.why);
    return text;
}

Json changeJson(const BriefLine::Change &change)
{
    return {{"to", change.to ? Json(toStd(toKey(*change.to))) : Json(nullptr)},
            {"at", toStd(toRfc3339(change.at))},
            {"by", toStd(change.author)},
            {"why", toStd(change.why)}};
}

} // namespace

QStringList livingLines(const Incident &incident, const Words &words)
{
    QStringList lines;
    for (const auto list : allBriefLists) {
        const auto standing = incident.crew.lines(list);
        if (standing.empty())
            continue;
        QStringList texts;
        for (size_t i = standing.size() - std::min(standing.size(), fewLines); i < standing.size(); ++i)
            texts += shortLine(standing[i]->what.text);
        const int more = int(standing.size()) - int(texts.size());
        if (more > 0)
            texts.prepend(words.counted("Brief", QT_TRANSLATE_N_NOOP("Brief", "%n earlier"), more));
        //: a list of the brief, such as Believed, and its lines
        lines += words("Brief", QT_TRANSLATE_NOOP("Brief", "%1: %2"))
                     .arg(briefListName(list, words),
                          texts.join(words("Brief", QT_TRANSLATE_NOOP("Brief", "; "))));
    }
    return lines;
}

QStringList thinkingItems(const Incident &incident, const Words &words)
{
    QStringList items;
    for (const auto &line : incident.crew.brief) {
        //: time, list of the brief, the line, who wrote it
        auto item = words("PostMortem", QT_TRANSLATE_NOOP("PostMortem", "%1 %2: %3 (%4)"))
                        .arg(u"`%1`"_s.arg(toRiyadhSecond(line.at)), briefListName(line.what.list, words),
                             escaped(line.what.text), escaped(line.author));
        for (const auto &change : line.changes)
            item += u"\n  - "_s + changeText(change, words);
        items += item;
    }
    return items;
}

Json thinkingJson(const Incident &incident)
{
    Json array = Json::array();
    for (const auto &line : incident.crew.brief) {
        Json changes = Json::array();
        for (const auto &change : line.changes)
            changes.push_back(changeJson(change));
        array.push_back({{"id", toStd(line.what.id)},
                         {"list", toStd(toKey(line.list))},
                         {"text", toStd(line.what.text)},
                         {"at", toStd(toRfc3339(line.at))},
                         {"by", toStd(line.author)},
                         {"struck", line.struck},
                         {"first", toStd(toKey(line.what.list))},
                         {"changes", std::move(changes)}});
    }
    return array;
}

} // namespace thabat::report
