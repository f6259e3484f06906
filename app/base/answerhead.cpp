// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/answerhead.h"

namespace thabat {

namespace {

constexpr qsizetype largestHead = 64 * 1024;

} // namespace

Trouble AnswerHead::take(const QByteArray &line)
{
    m_size += line.size();
    if (m_size > largestHead)
        return Trouble::HeadTooLarge;
    if (m_status > 0)
        return Trouble::None; // trailers say nothing we need
    if (line.startsWith("HTTP/")) {
        m_headers.clear();
        m_length = -1;
        m_coming = line.mid(line.indexOf(' ') + 1, 3).toInt();
        return m_coming >= 100 ? Trouble::None : Trouble::NotHttp;
    }
    if (!line.trimmed().isEmpty())
        return takeField(line);
    // An interim answer (1xx) is followed by another one.
    if (m_coming >= 200 || m_coming == 101)
        m_status = m_coming;
    return Trouble::None;
}

Trouble AnswerHead::takeField(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return Trouble::None;
    const auto name = line.left(colon).trimmed().toLower();
    const auto value = line.mid(colon + 1).trimmed();
    if (name == "content-length") {
        bool isNumber = false;
        const auto length = value.toLongLong(&isNumber);
        const bool isSecond = m_length >= 0 && m_length != length;
        if (!isNumber || length < 0 || isSecond)
            return Trouble::NotHttp; // nobody knows where this answer ends
        m_length = length;
    }
    m_headers[name] = value;
    return Trouble::None;
}

QByteArray AnswerHead::header(const QByteArray &lowerCaseName) const
{
    const auto found = m_headers.find(lowerCaseName);
    return found == m_headers.end() ? QByteArray() : found->second;
}

} // namespace thabat
