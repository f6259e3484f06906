// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/files.h"
#include "tests/places.h"

#include <QString>

namespace thabat::test {

//! The checked-in text of tests/data/report/@p name; UPDATE_GOLDEN=1 makes it @p actual first.
inline QString golden(const QString &name, const QString &actual)
{
    const auto path = QStringLiteral(TEST_DATA) + QStringLiteral("/report/") + name;
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN") && !writeFile(path, actual.toUtf8()))
        return QStringLiteral("cannot write the golden file");
    const auto bytes = readFile(path);
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
}

//! Where two texts part, so that a failure shows the line and not two documents.
inline QString firstDifference(const QString &actual, const QString &expected)
{
    const auto left = actual.split(QLatin1Char('\n'));
    const auto right = expected.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i) || i >= left.size() || i >= right.size())
            return QStringLiteral("line %1:\n  is       %2\n  expected %3")
                .arg(QString::number(i + 1), left.value(i), right.value(i));
    }
    return {};
}

} // namespace thabat::test
