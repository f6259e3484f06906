// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/event.h"

#include "app/base/json.h"

#include <QCoreApplication>

#include <limits>

namespace thabat::domain {

namespace {

Error damaged()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Event", "The header of an event is damaged.")};
}

} // namespace

std::strong_ordering EventOrder::operator<=>(const EventOrder &other) const
{
    if (const auto byTime = time <=> other.time; byTime != 0)
        return byTime;
    if (const auto byDesk = desk.compare(other.desk); byDesk != 0)
        return byDesk < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    return number <=> other.number;
}

QByteArray encodeHeader(const EventHeader &header)
{
    return toBytes(Json::array({toStd(header.desk), header.number, header.hybrid.wall, header.hybrid.counter,
                                header.wall, header.monotonic, toStd(header.zone), toStd(header.kind),
                                header.version, toStd(header.incident), toStd(header.author)}));
}

Result<EventHeader> decodeHeader(const QByteArray &bytes)
{
    const auto document = parseJson(bytes, QStringLiteral("event"));
    if (!document)
        return document.error();
    const auto &fields = document->value;
    const auto isText = [&fields](size_t i) {
        return fields[i].is_string();
    };
    const auto isNumber = [&fields](size_t i) {
        return fields[i].is_number_integer();
    };
    if (!fields.is_array() || fields.size() < 11 || !isText(0) || !isNumber(1) || !isNumber(2) || !isNumber(3)
        || !isNumber(4) || !isNumber(5) || !isText(6) || !isText(7) || !isNumber(8) || !isText(9)
        || !isText(10))
        return damaged();
    const auto text = [&fields](size_t i) {
        return QString::fromStdString(fields[i].get_ref<const std::string &>());
    };
    const auto number = [&fields](size_t i) {
        return fields[i].get<qint64>();
    };
    const auto fits = [&number](size_t i, qint64 least, qint64 most) {
        return number(i) >= least && number(i) <= most;
    };
    if (!fits(1, 1, std::numeric_limits<qint64>::max()) || !fits(3, 0, std::numeric_limits<quint32>::max())
        || !fits(8, 0, std::numeric_limits<int>::max()))
        return damaged();
    return EventHeader{text(0),   number(1),      {number(2), quint32(number(3))},
                       number(4), number(5),      text(6),
                       text(7),   int(number(8)), text(9),
                       text(10)};
}

} // namespace thabat::domain
