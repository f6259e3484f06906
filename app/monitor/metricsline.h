// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"

namespace thabat::monitor {

//! Reads the tokens of one line of an exposition. Nothing is left to guess: what does not fit is not taken.
class MetricsLine
{
public:
    explicit MetricsLine(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    void skipBlanks(); //!< spaces and tabs
    bool take(char wanted);

    std::string_view word(); //!< up to the next blank
    std::string_view metricName(); //!< empty: there is none
    std::string_view labelName();

    //! A value between quotes, unescaped; the Error says what is wrong with it.
    Result<std::string> quoted(MetricsFormat format);

private:
    template <typename Predicate>
    std::string_view takeWhile(Predicate predicate);

    std::string_view m_rest;
};

} // namespace thabat::monitor
