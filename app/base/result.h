// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/trouble.h"

#include <QString>

#include <utility>
#include <variant>

namespace thabat {

//! What went wrong: a code that callers can branch on and a translated sentence a person can act on.
struct Error
{
    enum class Code { InvalidInput, NotFound, Conflict, Io, DiskFull, Network, Timeout, Cancelled };

    Code code = Code::Io;
    QString message = {};
    Trouble trouble = Trouble::None; //!< of an address; None for everything else
};

//! A value, or the Error that kept us from having one. The shape of C++23 std::expected<T, Error>.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    bool has_value() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

//! The result of an operation that has nothing to return but success.
struct Done
{
};

} // namespace thabat
