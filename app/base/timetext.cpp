// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thabat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString toRfc3339(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z' : QString();
}

Result<QDateTime> fromRfc3339(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}[Tt ]([01]\\d|2[0-3]):\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"_s);
    const auto time =
        form.match(text).hasMatch() ? QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "Time", "“%1” is not a time with a zone, such as 2026-11-23T03:04:05Z.")
                         .arg(text)};
    return time.toUTC();
}

Result<std::chrono::milliseconds> durationFromText(QStringView text)
{
    static const QRegularExpression part(u"\\s*(\\d{1,10})\\s*(ms|s|m|h|d)\\s*"_s);
    constexpr std::chrono::milliseconds longest = 36'500 * 24h;
    qsizetype at = 0;
    std::chrono::milliseconds total{0};
    while (at < text.size() && total <= longest) {
        const auto match = part.match(text.toString(), at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            break;
        const auto number = match.captured(1).toLongLong();
        const auto unit = match.captured(2);
        const auto one = unit == u"ms"_s ? 1ms
            : unit == u"s"_s             ? 1000ms
            : unit == u"m"_s             ? 60'000ms
            : unit == u"h"_s             ? 3'600'000ms
                                         : 86'400'000ms;
        total += number * one;
        at = match.capturedEnd();
    }
    if (text.isEmpty() || at < text.size() || total > longest)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Time", "“%1” is not a duration, such as 90s, 5m or 250ms.")
                         .arg(text)};
    return total;
}

QString toClockText(std::chrono::seconds duration)
{
    const auto total = std::abs(duration.count());
    const auto two = [](qint64 n) {
        return u"%1"_s.arg(n, 2, 10, QChar(u'0'));
    };
    const auto text = total >= 3600
        ? u"%1:%2:%3"_s.arg(QString::number(total / 3600), two(total / 60 % 60), two(total % 60))
        : u"%1:%2"_s.arg(QString::number(total / 60), two(total % 60));
    return duration.count() < 0 ? QChar(0x2212) + text : text;
}

QDateTime inRiyadh(const QDateTime &time)
{
    return time.toOffsetFromUtc(3 * 3600);
}

QString toRiyadhMinute(const QDateTime &time)
{
    return inRiyadh(time).toString(u"HH:mm"_s);
}

QString toRiyadhSecond(const QDateTime &time)
{
    return inRiyadh(time).toString(u"HH:mm:ss"_s);
}

} // namespace thabat
