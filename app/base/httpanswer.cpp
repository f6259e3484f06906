// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httpanswer.h"

namespace thabat {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qint64 largestNumber = Q_INT64_C(1) << 40;

//! As far as it is there.
bool looksLikeHttp(const QByteArray &head)
{
    static const QByteArray start = "HTTP/1.";
    return head.left(start.size()) == start.left(head.size());
}

} // namespace

HttpAnswer::State HttpAnswer::add(const QByteArray &bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    m_unread += bytes;
    while (m_status == 0 && m_state == State::Incomplete) {
        if (!readHead())
            return m_state;
    }
    if (m_state == State::Incomplete)
        m_state = m_chunked ? readChunks() : readBody();
    return m_state;
}

HttpAnswer::State HttpAnswer::connectionClosed()
{
    if (m_state == State::Incomplete)
        m_state = m_status > 0 && !m_chunked && m_length < 0 ? State::Complete : State::Broken;
    return m_state;
}

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    const auto found = m_headers.find(lowerCaseName);
    return found == m_headers.end() ? QByteArray() : found->second;
}

//! False when more is needed or the head is broken. Leaves the status 0 after an interim answer (1xx).
bool HttpAnswer::readHead()
{
    const auto end = m_unread.indexOf("\r\n\r\n");
    if (end < 0 || end > largestHead) {
        if (!looksLikeHttp(m_unread))
            m_state = State::Broken;
        else if (m_unread.size() > largestHead)
            m_state = State::HeadTooLarge;
        return false;
    }
    const auto head = m_unread.left(end);
    m_unread.remove(0, end + 4);
    const auto statusText = head.mid(9, 3);
    const int status = statusText.toInt();
    if (!head.startsWith("HTTP/1.") || statusText.trimmed().size() != 3 || status < 100
        || !readFields(head)) {
        m_state = State::Broken;
        return false;
    }
    if (status >= 200 || status == 101)
        m_status = status;
    if (status == 204 || status == 304 || m_expected == Body::None) {
        m_length = 0;
        m_chunked = false;
    }
    return true;
}

bool HttpAnswer::readFields(const QByteArray &head)
{
    m_headers.clear();
    for (const auto &line : head.split('\n').mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const auto name = line.left(colon).trimmed().toLower();
        const auto value = line.mid(colon + 1).trimmed();
        if (name == "content-length" && m_headers.contains(name) && m_headers[name] != value)
            return false; // two lengths: nobody knows where this answer ends
        m_headers[name] = value;
    }
    m_chunked = header("transfer-encoding").toLower() == "chunked";
    const auto length = header("content-length");
    if (m_chunked || length.isEmpty())
        return true;
    bool isNumber = false;
    m_length = length.toLongLong(&isNumber);
    return isNumber && m_length >= 0 && m_length < largestNumber;
}

HttpAnswer::State HttpAnswer::readBody()
{
    m_body += m_unread;
    m_unread.clear();
    if (m_length < 0 || m_body.size() < m_length)
        return State::Incomplete;
    m_body.truncate(m_length);
    return State::Complete;
}

HttpAnswer::State HttpAnswer::readChunks()
{
    for (;;) {
        const auto lineEnd = m_unread.indexOf("\r\n");
        if (lineEnd < 0)
            return m_unread.size() > largestHead ? State::Broken : State::Incomplete;
        bool isNumber = false;
        const auto number = m_unread.left(lineEnd).split(';').first().trimmed();
        const auto size = number.toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || size > largestNumber)
            return State::Broken;
        if (size == 0)
            return State::Complete; // trailers say nothing we need
        if (m_unread.size() < lineEnd + 2 + size + 2)
            return State::Incomplete;
        m_body += m_unread.mid(lineEnd + 2, size);
        m_unread.remove(0, lineEnd + 2 + size + 2);
    }
}

} // namespace thabat
