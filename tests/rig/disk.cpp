// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/disk.h"

#include <algorithm>

namespace thabat::rig {

namespace {

constexpr qint64 sector = 512;
constexpr qint64 page = 4096;

void put(QByteArray &file, const Operation &operation)
{
    if (operation.kind == Operation::Kind::Truncate) {
        file.resize(operation.offset, '\0');
        return;
    }
    const auto end = operation.offset + operation.bytes.size();
    if (file.size() < end)
        file.append(end - file.size(), '\0');
    std::copy(operation.bytes.begin(), operation.bytes.end(), file.begin() + operation.offset);
}

// Up to a boundary of the disk that lies in it, or nothing at all.
Operation torn(Operation write, QRandomGenerator &random)
{
    if (write.kind != Operation::Kind::Write)
        return write;
    const auto unit = random.bounded(2) == 0 ? sector : page;
    const auto first = (write.offset / unit + 1) * unit;
    const auto end = write.offset + write.bytes.size();
    const auto places = first < end ? (end - first + unit - 1) / unit : 0;
    const auto place = qint64(random.bounded(int(places) + 1));
    write.bytes.truncate(place == 0 ? 0 : first + (place - 1) * unit - write.offset);
    return write;
}

QByteArray contents(QByteArray file, const std::vector<Operation> &waiting, Loss loss,
                    QRandomGenerator &random)
{
    for (const auto &operation : waiting) {
        if (loss == Loss::Unsynced)
            break;
        const auto fate = loss == Loss::Reordered ? random.bounded(4) : 0; // half of them are there
        if (fate <= 1)
            put(file, operation);
        else if (fate == 2)
            put(file, torn(operation, random));
    }
    return file;
}

} // namespace

Disk::Disk(const Image &image)
{
    for (const auto &[name, bytes] : image) {
        m_names[name] = m_syncedNames[name] = m_inodes.size();
        m_inodes.push_back({bytes});
    }
}

size_t Disk::inodeOf(const QByteArray &name)
{
    if (const auto known = m_names.find(name); known != m_names.end())
        return known->second;
    m_inodes.emplace_back();
    m_names[name] = m_inodes.size() - 1;
    m_waitingNames.push_back({name, m_inodes.size() - 1});
    return m_inodes.size() - 1;
}

void Disk::enter(std::map<QByteArray, size_t> &names, const Entry &entry)
{
    names.erase(entry.former);
    if (entry.inode)
        names[entry.name] = *entry.inode;
    else
        names.erase(entry.name);
}

void Disk::apply(const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::Write:
    case Operation::Kind::Truncate:
        m_inodes[inodeOf(operation.name)].waiting.push_back(operation);
        break;
    case Operation::Kind::Sync: {
        auto &inode = m_inodes[inodeOf(operation.name)];
        for (const auto &write : inode.waiting)
            put(inode.synced, write);
        inode.waiting.clear();
        break;
    }
    case Operation::Kind::FailedSync:
        m_inodes[inodeOf(operation.name)].waiting.clear();
        break;
    case Operation::Kind::Remove:
        m_waitingNames.push_back({operation.name});
        enter(m_names, m_waitingNames.back());
        break;
    case Operation::Kind::Rename:
        m_waitingNames.push_back({operation.bytes, inodeOf(operation.name), operation.name});
        enter(m_names, m_waitingNames.back());
        break;
    case Operation::Kind::SyncFolder:
        m_syncedNames = m_names;
        m_waitingNames.clear();
        break;
    case Operation::Kind::Attempt:
    case Operation::Kind::Acknowledged:
        break;
    }
}

Image Disk::afterPowerLoss(Loss loss, QRandomGenerator &random, const std::optional<Operation> &last) const
{
    // A folder's journal keeps the order of its changes, so a part of them is a beginning of them.
    const auto all = m_waitingNames.size();
    const auto kept = loss == Loss::Unsynced ? 0
        : loss == Loss::Reordered            ? size_t(random.bounded(int(all) + 1))
                                             : all;
    auto names = m_syncedNames;
    for (size_t i = 0; i < kept; ++i)
        enter(names, m_waitingNames[i]);
    Image image;
    for (const auto &[name, number] : names) {
        const auto &inode = m_inodes[number];
        auto waiting = inode.waiting;
        const bool isLast = last && last->name == name && last->kind == Operation::Kind::Write;
        if (isLast && loss == Loss::TornWrite)
            waiting.push_back(torn(*last, random));
        else if (isLast && loss == Loss::Reordered)
            waiting.push_back(*last);
        image[name] = contents(inode.synced, waiting, loss, random);
    }
    return image;
}

} // namespace thabat::rig
