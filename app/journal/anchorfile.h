// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/fileseal.h"

#include <array>
#include <memory>
#include <optional>

namespace thabat::journal {

//! What an anchor file holds: the heads, and whether both of its copies are sound.
struct Anchor
{
    enum class Condition { Sound, OneCopyDamaged, Damaged, Missing };

    Condition condition = Condition::Missing;
    qint64 sequence = 0;
    ChainHeads heads = {};
    std::optional<FileSeal> seal = {}; //!< only while the journal is closed
};

//! Remembers outside the database where each chain ends, because SQLite can lose a committed tail and not
//! know.
//!
//! Two copies in one preallocated file are overwritten in turn, so that one of them is whole whenever the
//! power fails; that costs one fdatasync, half of what replacing the file costs.
class AnchorFile
{
public:
    //! Reads the anchor of a journal that someone else may be writing.
    static Result<Anchor> read(const QString &path);

    //! Opens or creates the file for writing; @p anchor is what read() said.
    static Result<std::unique_ptr<AnchorFile>> open(const QString &path, const Anchor &anchor);
    ~AnchorFile();

    AnchorFile(const AnchorFile &) = delete;
    AnchorFile &operator=(const AnchorFile &) = delete;

    //! Returns when @p heads are on the disk. @p seal is for a journal that was just closed.
    Result<Done> write(const ChainHeads &heads, const std::optional<FileSeal> &seal = {});

private:
    AnchorFile(QString path, int descriptor, qint64 sequence);

    Error error() const;
    bool allocate() const;

    QString m_path;
    int m_descriptor = -1;
    qint64 m_sequence = 0;
    std::array<qsizetype, 2> m_written; //!< bytes of each copy that may not be zero
};

} // namespace thabat::journal
