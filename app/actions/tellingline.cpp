// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/tellingline.h"

#include "app/base/text.h"

#include <QRegularExpression>

namespace thabat::actions {

QString tellingLine(const QByteArray &output)
{
    // "sqlalchemy.exc.OperationalError: …", "FAILED: …", "ERROR: …": Python puts advice and the SQL below it.
    static const QRegularExpression error(QStringLiteral(
        "^\\s*(?:[A-Za-z_.]*(?:Error|Exception)\\b.*:|FAILED:|FATAL:|ERROR\\b|Error\\b|error:)"));
    const auto lines = output.trimmed().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const auto text = fromUtf8Lossy(*line);
        if (text.contains(error))
            return shown(text.trimmed(), 200);
    }
    return shown(fromUtf8Lossy(lines.last().trimmed()), 200);
}

} // namespace thabat::actions
