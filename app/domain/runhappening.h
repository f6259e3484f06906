// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

// What the journal says about previews and runs of plans. Times are milliseconds since 1970 UTC.
namespace thabat::domain {

struct PlanPreviewed
{
    QString plan = {};
    QString title = {};
    QString environment = {};
    std::map<QString, QString> arguments = {};
    std::map<QString, QString> facts = {};
    QStringList commands = {};
    QString target = {};
    QString nonce = {};
    QString token = {};
    qint64 expires = 0;
};
struct RunStarted
{
    QString run = {};
    QString plan = {};
    QString title = {};
    QString token = {};
    QString environment = {};
    QString means = {}; //!< "press", "hold", "typed"
    QString second = {};
    QString why = {};
    QStringList commands = {};
};
struct RunStepIntended
{
    QString run = {};
    int step = 0; //!< from 1
    QString title = {};
    QString command = {};
};
struct RunStepEnded
{
    QString run = {};
    int step = 0;
    QString result = {}; //!< "done", "failed", "timedOut", "stopped", "unknown"
    int exitCode = 0;
    int httpStatus = 0;
    QString output = {}; //!< the end of it, redacted
    qint64 took = 0;
    QString message = {};
};
struct RunEnded
{
    QString run = {};
    QString plan = {};
    QString title = {};
    QString outcome = {}; //!< "verified", "ranNotVerified", "partlyRan", "aborted", "unknown"
    QString message = {};
};
} // namespace thabat::domain
