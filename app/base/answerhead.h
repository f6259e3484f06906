// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/trouble.h"

#include <QByteArray>

#include <map>

namespace thabat {

//! The status and headers of an HTTP answer, line by line as libcurl hands them over, within a limit.
class AnswerHead
{
public:
    //! What is wrong with @p line, which ends the answer; None when all is well.
    Trouble take(const QByteArray &line);

    int status() const { return m_status; } //!< 0 until the whole head of the final answer is there
    QByteArray header(const QByteArray &lowerCaseName) const;
    const std::map<QByteArray, QByteArray> &headers() const { return m_headers; } //!< lower-case names
    qint64 announced() const { return m_length; } //!< the size of the body; -1: not said

private:
    Trouble takeField(const QByteArray &line);

    std::map<QByteArray, QByteArray> m_headers;
    qsizetype m_size = 0;
    int m_coming = 0; //!< the status of the head that is being read
    int m_status = 0;
    qint64 m_length = -1;
};

} // namespace thabat
