// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestwire.h"

#include "app/journal/chain.h"
#include "app/journal/journalfiles.h"

#include <QCoreApplication>
#include <QDir>

namespace thabat::journal {

using namespace Qt::StringLiterals;

QString requestSocket(const QString &journalFile)
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QDir folder(runtime.isEmpty() || !QDir(runtime).exists() ? QDir::tempPath() : runtime);
    const auto key = sha256(canonicalJournalPath(journalFile).toUtf8()).toHex().left(16);
    return folder.absoluteFilePath(u"thabat-"_s + QLatin1String(key));
}

QByteArray requestLine(const Json &json)
{
    const auto line = toBytes(json) + '\n';
    if (line.size() <= requestLineLimit)
        return line;
    auto error = Json{
        {"error", toStd(QCoreApplication::translate("Journal", "The answer is too long for one line."))}};
    if (flagOf(json, "last"))
        error["last"] = true;
    return toBytes(error) + '\n';
}

std::optional<Result<Json>> nextRequestLine(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() < requestLineLimit)
            return {};
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Journal", "The line is longer than 1 MiB.")};
    }
    auto document = parseJson(socket.readLine(requestLineLimit), u"request"_s);
    if (!document)
        return document.error();
    if (!document->value.is_object())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Journal", "A line must be one JSON object.")};
    return std::move(document->value);
}

qint64 sharedNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace thabat::journal
