// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <spdlog/spdlog.h>

namespace thabat {

//! Every log area of the program. A line belongs to exactly one.
enum class LogArea { App, Journal, Runbook, Monitor, Actions, Report, Desk, Ui };

//! The logger of @p area; its name is "thabat.<area>". Lines go to standard error, in English, without
//! secrets.
spdlog::logger &log(LogArea area);

//! Sends Qt's own messages to the log of the program, so that there is one place to read.
void bridgeQtMessages();

} // namespace thabat

template <>
struct fmt::formatter<QString> : fmt::formatter<std::string_view>
{
    template <typename Context>
    auto format(const QString &text, Context &context) const
    {
        const QByteArray utf8 = text.toUtf8();
        return fmt::formatter<std::string_view>::format({utf8.constData(), size_t(utf8.size())}, context);
    }
};
