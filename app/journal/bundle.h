// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/deskidentity.h"
#include "app/journal/merkle.h"

#include <optional>
#include <set>
#include <vector>

namespace thabat::journal {

//! A journal as one file of JSON lines: the same rows that a hub carries, for when there is no hub, and for
//! whoever must check it without this program (packaging/auditor).
struct Bundle
{
    QString desk = {}; //!< who exported it
    QString time = {}; //!< when, RFC 3339 UTC, by that desk's clock; empty in version 1
    std::vector<StoredEvent> rows = {}; //!< in the order of their coming, each chain from its first event
    QByteArray signer = {}; //!< the public key that signed the whole; empty: nobody did

    TreeHead tree() const; //!< over the hashes of the rows
};

//! Which texts leave the house. The rest of an event always does, so that every chain can be checked.
struct ExportTexts
{
    QString only = {}; //!< an incident; empty: of all
    std::set<QString> without = {}; //!< incidents whose texts stay here

    bool include(const QString &incident) const
    {
        return (only.isEmpty() || incident == only) && !without.contains(incident);
    }
};

//! What an import did.
struct ImportReport
{
    int added = 0;
    int known = 0; //!< rows that were there already, byte for byte
};

//! @p key signs the whole; without one only the events are signed, each by its desk.
QByteArray encodeBundle(const Bundle &bundle, const std::optional<DeskKey> &key = {});

//! One event as a line of a bundle.
QByteArray encodeBundleRow(const StoredEvent &row);

//! Checks the end mark, the checksum, the signatures and every chain. @p file is for the error text.
Result<Bundle> decodeBundle(const QByteArray &bytes, const QString &file);

//! Whether @p file begins like a bundle; a journal is a database.
bool isBundle(const QString &file);

//! Reads and checks @p bundleFile: what Journal::merge() takes.
Result<Bundle> readBundle(const QString &bundleFile);

//! Writes everything in @p file to @p bundleFile, reads it back, and answers with what was written.
Result<Bundle> exportJournal(const QString &file, const QString &bundleFile, const ExportTexts &texts = {});

//! Adds what @p file lacks, and writes down what was seen. Error::Code::Conflict when another process writes
//! @p file: ask that one.
Result<ImportReport> importJournal(const QString &file, const QString &bundleFile,
                                   const DeskIdentity &identity);

//! That one list of events begins with another, in numbers that can be checked without either list.
struct Extension
{
    TreeHead earlier = {};
    TreeHead later = {};
    Hashes proof = {};
};

//! Proves that the journal in @p file begins with what was exported into @p earlier. Error::Code::Conflict:
//! it does not.
Result<Extension> proveExtension(const QString &file, const Bundle &earlier);

} // namespace thabat::journal
