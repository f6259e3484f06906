// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"

#include "app/base/files.h"
#include "app/base/json.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journallock.h"
#include "app/journal/journalreader.h"
#include "app/journal/journalstore.h"

#include <QCoreApplication>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bundleFormat = "thabat-journal";
constexpr int bundleVersion = 2; //!< version 1 had no signatures
constexpr qint64 bundleLimit = 1024 * 1024 * 1024;

QByteArray bundleLine(const Json &json)
{
    return toBytes(json) + '\n';
}

Json bundleRow(const StoredEvent &row)
{
    const auto text = [](const QByteArray &bytes) {
        return bytes.toBase64().toStdString();
    };
    Json json = {{"desk", toStd(row.desk)},
                 {"number", row.number},
                 {"header", text(row.header)},
                 {"hash", text(row.hash)}};
    if (row.hasText()) {
        json["payload"] = text(row.payload);
        json["salt"] = text(row.salt);
    } else {
        json["digest"] = text(row.digest);
    }
    if (!row.signature.isEmpty())
        json["signature"] = text(row.signature);
    return json;
}

std::optional<StoredEvent> rowOfBundle(const Json &json)
{
    const auto bytes = [&json](const char *key) -> QByteArray {
        const auto decoded = QByteArray::fromBase64Encoding(textOf(json, key).toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? QByteArray("", 0) + *decoded : QByteArray();
    };
    StoredEvent row;
    row.desk = textOf(json, "desk");
    row.number = integerOf(json, "number");
    row.header = bytes("header");
    row.hash = bytes("hash");
    if (json.contains("payload")) {
        row.payload = bytes("payload");
        row.salt = bytes("salt");
        row.digest = digest(row.salt, row.payload);
    } else {
        row.digest = bytes("digest");
    }
    if (json.contains("signature"))
        row.signature = bytes("signature");
    const auto header = domain::decodeHeader(row.header);
    if (!header)
        return {};
    row.index = EventIndex::of(*header);
    return row;
}

Error bundleError(const QString &file, const QString &reason)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Journal", "%1 cannot be imported: %2").arg(file, reason)};
}

// The first line says what the file is, the last one that it is whole.
std::optional<Error> frameProblem(const QByteArray &bytes, const Json &first, const Json &last,
                                  const QString &file)
{
    if (textOf(first, "format") != QLatin1String(bundleFormat))
        return bundleError(file,
                           QCoreApplication::translate("Journal", "it is not a bundle of a Thabat journal."));
    if (const auto version = integerOf(first, "version"); version < 1 || version > bundleVersion)
        return bundleError(file,
                           QCoreApplication::translate("Journal", "another version of Thabat wrote it."));
    const auto body = bytes.left(bytes.lastIndexOf('\n', -2) + 1);
    if (textOf(last, "sha256") != QLatin1String(sha256(body).toHex()))
        return bundleError(file, QCoreApplication::translate("Journal", "it is cut or was changed."));
    return {};
}

} // namespace

QByteArray encodeBundle(const Bundle &bundle)
{
    auto bytes = bundleLine({{"format", bundleFormat},
                             {"version", bundleVersion},
                             {"desk", toStd(bundle.desk)},
                             {"count", bundle.rows.size()}});
    for (const auto &row : bundle.rows)
        bytes += bundleLine(bundleRow(row));
    return bytes + bundleLine({{"end", true}, {"sha256", sha256(bytes).toHex().toStdString()}});
}

Result<Bundle> decodeBundle(const QByteArray &bytes, const QString &file)
{
    auto lines = bytes.split('\n');
    if (lines.size() < 3 || !lines.takeLast().isEmpty())
        return bundleError(file, QCoreApplication::translate("Journal", "it is cut or was changed."));
    const auto first = parseJson(lines.takeFirst(), file);
    const auto last = parseJson(lines.takeLast(), file);
    if (!first || !last)
        return bundleError(file, QCoreApplication::translate("Journal", "it is cut or was changed."));
    if (const auto problem = frameProblem(bytes, first->value, last->value, file))
        return *problem;

    Bundle bundle{textOf(first->value, "desk"), {}};
    ChainWalk walk;
    for (const auto &line : lines) {
        const auto json = parseJson(line, file);
        const auto row = json ? rowOfBundle(json->value) : std::nullopt;
        if (!row)
            return bundleError(file,
                               QCoreApplication::translate("Journal", "an event in it cannot be read."));
        if (const auto bad = walk.next(*row))
            return bundleError(file, bad->sentence());
        bundle.rows.push_back(*row);
    }
    return bundle;
}

Result<Bundle> readBundle(const QString &bundleFile)
{
    const auto bytes = readFile(bundleFile, bundleLimit);
    if (!bytes)
        return bytes.error();
    return decodeBundle(*bytes, bundleFile);
}

Result<int> exportJournal(const QString &file, const QString &bundleFile)
{
    const auto reader = JournalReader::open(file);
    if (!reader)
        return reader.error();
    Bundle bundle;
    const auto desk = reader->desk();
    if (!desk)
        return desk.error();
    bundle.desk = *desk;
    const auto read = reader->visit([&bundle](StoredEvent row) {
        bundle.rows.push_back(std::move(row));
        return Result<Done>(Done{});
    });
    if (!read)
        return read.error();
    if (const auto written = writeFile(bundleFile, encodeBundle(bundle)); !written)
        return written.error();
    const auto back = readBundle(bundleFile); // also says so when the journal itself is damaged
    if (!back)
        return back.error();
    return int(back->rows.size());
}

Result<ImportReport> importJournal(const QString &file, const QString &bundleFile,
                                   const DeskIdentity &identity)
{
    auto bundle = readBundle(bundleFile);
    if (!bundle)
        return bundle.error();
    const auto lock = JournalLock::take(JournalFiles::of(file).lock);
    if (!lock)
        return lock.error();
    const auto store = JournalStore::open(file, identity);
    if (!store)
        return store.error();
    const auto all = int(bundle->rows.size());
    const auto added = (*store)->merge(std::move(bundle->rows));
    if (!added)
        return added.error();
    return ImportReport{*added, all - *added};
}

} // namespace thabat::journal
