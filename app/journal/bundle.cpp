// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"

#include "app/base/clock.h"
#include "app/base/files.h"
#include "app/base/json.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journallock.h"
#include "app/journal/journalreader.h"
#include "app/journal/journalstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

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

QByteArray bodyOf(const QByteArray &bytes)
{
    return bytes.left(bytes.lastIndexOf('\n', -2) + 1);
}

// What whoever exports signs: how much it is, its tree, and all bytes before the last line.
QByteArray sealText(const TreeHead &tree, const QByteArray &checksum)
{
    return "thabat export 1\n" + QByteArray::number(qulonglong(tree.size)) + '\n' + tree.root.toHex() + '\n'
        + checksum.toHex() + '\n';
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
    if (textOf(last, "sha256") != QLatin1String(sha256(bodyOf(bytes)).toHex()))
        return bundleError(file, QCoreApplication::translate("Journal", "it is cut or was changed."));
    return {};
}

// A file may also be unsigned, as those of version 1 are; what is signed must be signed rightly.
std::optional<Error> sealProblem(Bundle &bundle, const QByteArray &bytes, const Json &last,
                                 const QString &file)
{
    const auto changed =
        bundleError(file, QCoreApplication::translate("Journal", "it is cut or was changed."));
    // Written in one way only, so that there is no byte in it that could be another one.
    if (bundleLine(last) != bytes.mid(bytes.lastIndexOf('\n', -2) + 1)
        || !(member(last, "end") == Json(true)))
        return changed;
    const auto tree = bundle.tree();
    const auto known = std::set<std::string>{"end", "root", "sha256", "signature"};
    for (const auto &[key, value] : last.items()) {
        if (!known.contains(key))
            return changed;
    }
    if (last.contains("root") && textOf(last, "root") != QLatin1String(tree.root.toHex()))
        return changed;
    if (!last.contains("signature"))
        return {};
    const auto checksum =
        QByteArray::fromHex(textOf(last, "sha256").toLatin1()); // frameProblem() compared it
    const auto signature = QByteArray::fromBase64(textOf(last, "signature").toLatin1());
    const auto signer = signerOf(signature, sealText(tree, checksum));
    if (!signer)
        return changed;
    bundle.signer = *signer;
    return {};
}

Hashes leavesOf(const std::vector<StoredEvent> &rows)
{
    Hashes leaves;
    leaves.reserve(rows.size());
    for (const auto &row : rows)
        leaves.push_back(leafHash(row.hash));
    return leaves;
}

} // namespace

QByteArray encodeBundleRow(const StoredEvent &row)
{
    return bundleLine(bundleRow(row));
}

TreeHead Bundle::tree() const
{
    return {rows.size(), merkleRoot(leavesOf(rows))};
}

QByteArray encodeBundle(const Bundle &bundle, const std::optional<DeskKey> &key)
{
    auto bytes = bundleLine({{"format", bundleFormat},
                             {"version", bundleVersion},
                             {"desk", toStd(bundle.desk)},
                             {"time", toStd(bundle.time)},
                             {"count", bundle.rows.size()}});
    for (const auto &row : bundle.rows)
        bytes += bundleLine(bundleRow(row));
    const auto checksum = sha256(bytes);
    const auto tree = bundle.tree();
    Json last = {
        {"end", true}, {"sha256", checksum.toHex().toStdString()}, {"root", tree.root.toHex().toStdString()}};
    if (key)
        last["signature"] = key->sign(sealText(tree, checksum)).toBase64().toStdString();
    return bytes + bundleLine(last);
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

    Bundle bundle{.desk = textOf(first->value, "desk"), .time = textOf(first->value, "time")};
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
    if (const auto problem = sealProblem(bundle, bytes, last->value, file))
        return *problem;
    return bundle;
}

bool isBundle(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.peek(1) == "{";
}

Result<Bundle> readBundle(const QString &bundleFile)
{
    const auto bytes = readFile(bundleFile, bundleLimit);
    if (!bytes)
        return bytes.error();
    return decodeBundle(*bytes, bundleFile);
}

Result<Bundle> exportJournal(const QString &file, const QString &bundleFile, const ExportTexts &texts)
{
    const auto reader = JournalReader::open(file);
    if (!reader)
        return reader.error();
    const auto desk = reader->desk();
    if (!desk)
        return desk.error();
    Bundle bundle{.desk = *desk, .time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    const auto read = reader->visit([&bundle, &texts](StoredEvent row) {
        if (!row.index.incident.isEmpty() && !texts.include(row.index.incident))
            row.payload = row.salt = QByteArray();
        bundle.rows.push_back(std::move(row));
        return Result<Done>(Done{});
    });
    if (!read)
        return read.error();
    const auto key = DeskKey::read(JournalFiles::of(file).key);
    const auto bytes = encodeBundle(bundle, key ? std::optional(*key) : std::nullopt);
    if (const auto written = writeFile(bundleFile, bytes); !written)
        return written.error();
    return readBundle(bundleFile); // also says so when the journal itself is damaged
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
    const auto store = JournalStore::open(file, identity, Moment::of(Clock()));
    if (!store)
        return store.error();
    const auto all = int(bundle->rows.size());
    const auto added = (*store)->merge(std::move(bundle->rows), Moment::of(Clock()));
    if (!added)
        return added.error();
    if (const auto done = (*store)->witness(Moment::of(Clock())); !done)
        return done.error();
    return ImportReport{*added, all - *added};
}

Result<Extension> proveExtension(const QString &file, const Bundle &earlier)
{
    const auto reader = JournalReader::open(file);
    if (!reader)
        return reader.error();
    Hashes leaves;
    const auto read = reader->visit([&leaves](const StoredEvent &row) {
        leaves.push_back(leafHash(row.hash));
        return Result<Done>(Done{});
    });
    if (!read)
        return read.error();
    Extension extension{earlier.tree(), {leaves.size(), merkleRoot(leaves)}, {}};
    extension.proof = consistencyProof(leaves, extension.earlier.size);
    if (!isConsistent(extension.earlier, extension.later, extension.proof))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Journal", "%1 does not begin with what was exported then.")
                         .arg(file)};
    return extension;
}

} // namespace thabat::journal
