// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/retryafter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat {

namespace {

constexpr std::chrono::milliseconds longest = 5min;

std::chrono::milliseconds bounded(qint64 milliseconds)
{
    return std::clamp(std::chrono::milliseconds(milliseconds), 0ms, longest);
}

} // namespace

std::chrono::milliseconds retryAfter(const QByteArray &header, const QDateTime &now)
{
    const auto text = header.trimmed();
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (isNumber) {
        bool fits = false;
        const auto seconds = text.toLongLong(&fits);
        return fits && seconds < longest / 1s ? bounded(seconds * 1000) : longest;
    }
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? bounded(now.msecsTo(date)) : 0ms;
}

} // namespace thabat
