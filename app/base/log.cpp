// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>

#include <array>
#include <memory>

namespace thabat {

namespace {

constexpr std::array names = {"thabat.app",     "thabat.journal", "thabat.runbook", "thabat.monitor",
                              "thabat.actions", "thabat.report",  "thabat.desk",    "thabat.ui"};

void toOurLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    auto &logger = log(LogArea::App);
    switch (type) {
    case QtDebugMsg:
        return logger.debug("Qt: {}", message);
    case QtInfoMsg:
        return logger.info("Qt: {}", message);
    case QtWarningMsg:
        return logger.warn("Qt: {}", message);
    case QtCriticalMsg:
    case QtFatalMsg:
        return logger.error("Qt: {}", message);
    }
}

} // namespace

spdlog::logger &log(LogArea area)
{
    static const auto sink = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    static const auto loggers = [] {
        std::array<std::unique_ptr<spdlog::logger>, names.size()> all;
        for (size_t i = 0; i < names.size(); ++i) {
            all[i] = std::make_unique<spdlog::logger>(names[i], sink);
            all[i]->set_level(qEnvironmentVariableIsSet("THABAT_DEBUG") ? spdlog::level::debug
                                                                        : spdlog::level::warn);
        }
        return all;
    }();
    return *loggers[size_t(area)];
}

void bridgeQtMessages()
{
    qInstallMessageHandler(toOurLog);
}

} // namespace thabat
