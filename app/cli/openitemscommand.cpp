// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openitemscommand.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/jsontime.h"
#include "app/cli/recordreader.h"
#include "app/domain/openitems.h"
#include "app/report/names.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;
using domain::OpenItem;

namespace {

QString keyOf(OpenItem::Kind kind)
{
    switch (kind) {
    case OpenItem::Kind::Task:
        return u"task"_s;
    case OpenItem::Kind::Loan:
        return u"loan"_s;
    case OpenItem::Kind::PostMortem:
        return u"postMortem"_s;
    }
    Q_UNREACHABLE();
}

QString wordsOf(const OpenItem &item)
{
    if (item.kind == OpenItem::Kind::PostMortem)
        return OpenItemsCommand::tr("Write the post-mortem of “%1”").arg(isolate(item.incidentTitle));
    return isolate(item.text);
}

QString lineOf(const OpenItem &item, const QDateTime &now, const thabat::Words &words)
{
    const auto owner = item.owner.isEmpty() ? OpenItemsCommand::tr("nobody") : isolate(item.owner);
    const auto what = u"%1  %2: %3"_s.arg(ltr(item.incident), owner, wordsOf(item));
    if (!item.due.isValid())
        return what;
    const auto due = report::momentName(item.due, words);
    //: a thing to do, and when it was or is due
    return (item.isOverdue(now) ? OpenItemsCommand::tr("%1 · was due %2")
                                : OpenItemsCommand::tr("%1 · due %2"))
        .arg(what, due);
}

Json toJson(const OpenItem &item, const QDateTime &now)
{
    return {{"kind", toStd(keyOf(item.kind))},
            {"incident", toStd(item.incident)},
            {"id", toStd(item.id)},
            {"text", toStd(withoutIsolates(wordsOf(item)))},
            {"owner", toStd(item.owner)},
            {"due", timeOrNull(item.due)},
            {"overdue", item.isOverdue(now)},
            {"incidentIsOpen", item.incidentIsOpen}};
}

} // namespace

CliCommand::Shape OpenItemsCommand::shape() const
{
    return {u"open-items"_s, u"what is still to be done, over all incidents"_s, {}, {}, {}, {}};
}

void OpenItemsCommand::run(const Context &context, const Words &, Finish finish)
{
    const auto record = readRecord(context);
    if (!record)
        return finish(context.fail(record.error()));
    const auto now = QDateTime::currentDateTimeUtc();
    const thabat::Words words(context.language);
    const auto items = domain::openItems(record->replay);
    for (const auto &item : items) {
        if (!context.incident.isEmpty() && item.incident != context.incident)
            continue;
        if (context.format == Context::Format::Json)
            context.print(toJson(item, now));
        else
            context.print(lineOf(item, now, words));
    }
    if (items.empty() && context.format == Context::Format::Text)
        context.print(tr("Nothing is open."));
    finish(Exit::Done);
}

} // namespace thabat::cli
