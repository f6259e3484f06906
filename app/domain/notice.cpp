// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notice.h"

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;

const std::vector<NoticePoint> &noticePoints()
{
    static const std::vector<NoticePoint> points{
        {u"what"_s, {u"when"_s, u"circumstances"_s}},
        {u"data"_s, {u"categories"_s, u"people"_s, u"types"_s}},
        {u"risk"_s, {u"risks"_s, u"measures"_s, u"prevention"_s}},
        {u"told"_s, {u"told"_s}},
        {u"contact"_s, {u"contact"_s}},
    };
    return points;
}

QStringList noticeItems()
{
    QStringList items;
    for (const auto &point : noticePoints())
        items += point.items;
    return items + QStringList{u"late"_s, u"advice"_s};
}

QString Notice::text(const QString &item) const
{
    const auto found = items.find(item);
    return found == items.end() ? QString() : found->second.text;
}

bool Notice::knows(const QString &item) const
{
    return !text(item).isEmpty() || (item == u"told"_s && !told.empty());
}

QStringList Notice::missing(const NoticePoint &point) const
{
    QStringList out;
    for (const auto &item : point.items) {
        if (!knows(item))
            out += item;
    }
    return out;
}

int Notice::completePoints() const
{
    const auto &points = noticePoints();
    return int(std::count_if(points.begin(), points.end(), [this](const NoticePoint &point) {
        return missing(point).isEmpty();
    }));
}

QDateTime noticeDeadline(const QDateTime &aware)
{
    return aware.toUTC().addSecs(std::chrono::seconds(noticeWithin).count());
}

int noticeMark(const QDateTime &aware, const QDateTime &now)
{
    int passed = 0;
    for (const int hours : {24, 48, 60, 66, 71, 72}) {
        if (aware.msecsTo(now) >= qint64(hours) * 3'600'000)
            passed = hours;
    }
    return passed;
}

} // namespace thabat::domain
