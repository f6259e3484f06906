// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>

namespace thabat {

//! Reads one HTTP/1 answer from the bytes of a connection as they come, and tells when it is whole.
class HttpAnswer
{
public:
    enum class State { Incomplete, Complete, Broken, HeadTooLarge };
    enum class Body { Expected, None }; //!< an answer to HEAD announces a body that never comes

    explicit HttpAnswer(Body expected = Body::Expected)
        : m_expected(expected)
    {
    }

    State add(const QByteArray &bytes);
    State connectionClosed(); //!< the end of an answer that says no length

    int status() const { return m_status; }
    QByteArray header(const QByteArray &lowerCaseName) const;
    const QByteArray &body() const { return m_body; }
    qint64 announced() const { return m_length; } //!< the size of the body; -1: not said
    qsizetype size() const { return m_body.size() + m_unread.size(); } //!< bytes held

private:
    bool readHead();
    bool readFields(const QByteArray &head);
    State readBody();
    State readChunks();

    Body m_expected;
    State m_state = State::Incomplete;
    QByteArray m_unread;
    QByteArray m_body;
    std::map<QByteArray, QByteArray> m_headers;
    int m_status = 0; //!< 0: the head is not there yet
    qint64 m_length = -1; //!< -1: until the connection closes
    bool m_chunked = false;
};

} // namespace thabat
