// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/deskidentity.h"

#include <vector>

namespace thabat::journal {

//! A whole journal as one file of JSON lines: the same rows that a hub carries, for when there is no hub.
struct Bundle
{
    QString desk = {}; //!< who exported it
    std::vector<StoredEvent> rows = {}; //!< ordered by desk and number, each chain from its first event
};

//! What an import did.
struct ImportReport
{
    int added = 0;
    int known = 0; //!< rows that were there already, byte for byte
};

QByteArray encodeBundle(const Bundle &bundle);

//! Checks the end mark, the checksum and every chain. @p file is for the error text.
Result<Bundle> decodeBundle(const QByteArray &bytes, const QString &file);

//! Reads and checks @p bundleFile: what Journal::merge() takes.
Result<Bundle> readBundle(const QString &bundleFile);

//! Writes everything in @p file to @p bundleFile, reads it back, and answers with the number of events.
Result<int> exportJournal(const QString &file, const QString &bundleFile);

//! Adds what @p file lacks. Error::Code::Conflict when another process writes @p file: ask that one.
Result<ImportReport> importJournal(const QString &file, const QString &bundleFile,
                                   const DeskIdentity &identity);

} // namespace thabat::journal
