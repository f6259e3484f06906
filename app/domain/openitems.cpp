// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/openitems.h"

#include <algorithm>

namespace thabat::domain {

namespace {

QDateTime timeOf(qint64 due)
{
    return due > 0 ? QDateTime::fromMSecsSinceEpoch(due, Qt::UTC) : QDateTime();
}

OpenItem itemOf(const Incident &incident)
{
    OpenItem item;
    item.incident = incident.id;
    item.incidentTitle = incident.title;
    item.incidentIsOpen = incident.isOpen();
    return item;
}

OpenItem itemOf(const Incident &incident, const OpenLoop &loop)
{
    auto item = itemOf(incident);
    item.kind = loop.what.kind == LoopOpened::Kind::Loan ? OpenItem::Kind::Loan : OpenItem::Kind::Task;
    item.id = loop.what.id;
    item.text = loop.what.text;
    item.owner = keeperOf(loop);
    item.due = timeOf(loop.what.due);
    return item;
}

bool isEarlier(const OpenItem &a, const OpenItem &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due < b.due;
}

} // namespace

QString keeperOf(const OpenLoop &loop)
{
    return loop.handedTo.isEmpty() ? loop.what.owner : loop.handedTo;
}

std::vector<OpenItem> openItems(const Replay &replay)
{
    std::vector<OpenItem> items;
    for (const auto *incident : replay.incidents()) {
        if (incident->drill && !incident->isOpen())
            continue;
        for (const auto &loop : incident->loops) {
            if (!loop.closed)
                items.push_back(itemOf(*incident, loop));
        }
        if (!incident->resolution || !incident->postMortem.isEmpty())
            continue;
        auto item = itemOf(*incident);
        item.kind = OpenItem::Kind::PostMortem;
        item.owner = incident->resolution->owner;
        item.due = timeOf(incident->resolution->postMortemDue);
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), isEarlier);
    return items;
}

} // namespace thabat::domain
