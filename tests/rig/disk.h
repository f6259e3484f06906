// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/storedevent.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <map>
#include <optional>
#include <vector>

namespace thabat::rig {

//! What a program did to the files of one folder, in order, and what it was told meanwhile.
struct Operation
{
    enum class Kind { Write, Truncate, Sync, FailedSync, Remove, Rename, SyncFolder, Attempt, Acknowledged };

    Kind kind = Kind::Write;
    QByteArray name = {}; //!< of the file in the folder
    qint64 offset = 0; //!< Truncate: the new size
    QByteArray bytes = {}; //!< Rename: the new name; Attempt: the payload that somebody asked to write
    journal::StoredEvent row = {}; //!< Acknowledged

    bool touchesDisk() const { return kind != Kind::Attempt && kind != Kind::Acknowledged; }
};

//! The files of a folder after the power failed.
using Image = std::map<QByteArray, QByteArray>;

//! How the power fails.
enum class Loss {
    Unsynced, //!< whatever was not synced is gone
    Nothing, //!< everything that was written is there
    TornWrite, //!< so is everything, but the last write reached the disk up to a sector only
    Reordered, //!< some of the unsynced writes are there, some are not, some are torn
};
constexpr int lossCount = 4;

//! A disk with a write cache that obeys syncs: knows which bytes would survive a power failure.
//!
//! As with Linux, a sync that failed drops what it should have written, and the next one does not notice.
class Disk
{
public:
    explicit Disk(const Image &image = {});

    void apply(const Operation &operation);

    //! What is there when the power fails while @p last is being written (nothing: between two writes).
    Image afterPowerLoss(Loss loss, QRandomGenerator &random,
                         const std::optional<Operation> &last = {}) const;

private:
    struct Inode
    {
        QByteArray synced = {};
        std::vector<Operation> waiting = {}; //!< writes and cuts
    };
    struct Entry
    {
        QByteArray name = {};
        std::optional<size_t> inode = {}; //!< nothing: removed
        QByteArray former = {}; //!< the name it had until then
    };

    size_t inodeOf(const QByteArray &name);
    static void enter(std::map<QByteArray, size_t> &names, const Entry &entry);

    std::vector<Inode> m_inodes;
    std::map<QByteArray, size_t> m_names; //!< as the program sees the folder
    std::map<QByteArray, size_t> m_syncedNames;
    std::vector<Entry> m_waitingNames;
};

} // namespace thabat::rig
