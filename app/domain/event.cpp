// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/event.h"

#include "app/base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace thabat::domain {

namespace {

Error damaged()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Event", "The header of an event is damaged.")};
}

//! Reads a header that looks as encodeHeader() writes nearly all of them: without spaces and escapes. A
//! journal may have a million.
class PlainHeader
{
public:
    explicit PlainHeader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    //! Nothing: ask the JSON reader.
    std::optional<EventHeader> read()
    {
        EventHeader header;
        qint64 counter = 0;
        qint64 version = 0;
        const bool good = mark('[') && text(header.desk) && mark(',') && number(header.number) && mark(',')
            && number(header.hybrid.wall) && mark(',') && number(counter) && mark(',') && number(header.wall)
            && mark(',') && number(header.monotonic) && mark(',') && text(header.zone) && mark(',')
            && text(header.kind) && mark(',') && number(version) && mark(',') && text(header.incident)
            && mark(',') && text(header.author) && mark(']') && m_at == m_end;
        if (!good || header.number < 1 || counter > std::numeric_limits<quint32>::max()
            || version > std::numeric_limits<int>::max())
            return {};
        header.hybrid.counter = quint32(counter);
        header.version = int(version);
        return header;
    }

private:
    bool mark(char wanted) { return m_at != m_end && *m_at++ == wanted; }

    // Printable ASCII only: whatever else may stand in a text is for the JSON reader to judge.
    bool text(QString &value)
    {
        if (!mark('"'))
            return false;
        const auto *start = m_at;
        while (m_at != m_end && *m_at >= ' ' && *m_at <= '~' && *m_at != '"' && *m_at != '\\')
            ++m_at;
        value = QString::fromLatin1(start, m_at - start);
        return mark('"');
    }

    // Without sign, and short enough for any clock.
    bool number(qint64 &value)
    {
        const auto *start = m_at;
        for (value = 0; m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - start < 18; ++m_at)
            value = value * 10 + (*m_at - '0');
        return m_at != start && (*start != '0' || m_at - start == 1);
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

std::strong_ordering EventOrder::operator<=>(const EventOrder &other) const
{
    if (const auto byTime = time <=> other.time; byTime != 0)
        return byTime;
    if (const auto byDesk = desk.compare(other.desk); byDesk != 0)
        return byDesk < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    return number <=> other.number;
}

bool before(const Event &a, const Event &b)
{
    // Most pairs differ in time: no order is made of texts for them.
    if (a.header.hybrid != b.header.hybrid)
        return a.header.hybrid < b.header.hybrid;
    return a.header.order() < b.header.order();
}

void putInOrder(std::vector<Event> &events)
{
    if (!std::is_sorted(events.begin(), events.end(), before))
        std::stable_sort(events.begin(), events.end(), before);
}

QByteArray encodeHeader(const EventHeader &header)
{
    return toBytes(Json::array({toStd(header.desk), header.number, header.hybrid.wall, header.hybrid.counter,
                                header.wall, header.monotonic, toStd(header.zone), toStd(header.kind),
                                header.version, toStd(header.incident), toStd(header.author)}));
}

Result<EventHeader> decodeHeader(const QByteArray &bytes)
{
    if (auto plain = PlainHeader(bytes).read())
        return std::move(*plain);
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
