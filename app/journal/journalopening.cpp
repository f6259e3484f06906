// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a JournalStore opens its files, and opens them again after a failure.
#include "app/base/log.h"
#include "app/journal/breakrecord.h"
#include "app/journal/draftsealer.h"
#include "app/journal/journalstore.h"
#include "app/journal/schema.h"
#include "app/journal/seat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace thabat::journal {

using namespace Qt::StringLiterals;

std::optional<Error> JournalStore::connect()
{
    if (const auto failed = anchorFirst())
        return failed;
    auto connection = SqlConnection::open(m_file, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    if (!JournalFiles::isInMemory(m_file))
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto done = migrate(*m_connection); !done)
        return done.error();
    if (const auto failed = claimDesk())
        return failed;
    if (const auto failed = openVault())
        return failed;
    if (const auto failed = putOnDisk())
        return failed;
    const auto latest = table().latest();
    if (!latest)
        return latest.error();
    m_hybrid.observe(*latest);
    return checkAnchor();
}

// A new journal has its anchor before it has a table: a writer that is killed in between leaves nothing that
// looks as if somebody had taken the anchor away.
std::optional<Error> JournalStore::anchorFirst() const
{
    if (JournalFiles::isInMemory(m_file) || QFileInfo(m_file).size() > 0)
        return {};
    const auto path = JournalFiles::of(m_file).anchor;
    const auto anchor = AnchorFile::read(path);
    if (!anchor)
        return anchor.error();
    if (anchor->condition == Anchor::Condition::Sound)
        return {};
    const auto file = AnchorFile::open(path, *anchor);
    return file ? std::nullopt : std::optional(file.error());
}

// What can be read may be in memory only: a writer was killed before its sync, or a sync failed, and then the
// next one says nothing of what was dropped. A checkpoint writes everything anew, and syncs it.
std::optional<Error> JournalStore::putOnDisk()
{
    if (JournalFiles::isInMemory(m_file))
        return {};
    const auto done = m_connection->run(u"PRAGMA wal_checkpoint(FULL)"_s);
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> JournalStore::claimDesk()
{
    if (const auto failed = claimKey())
        return failed;
    auto keys = table().keys();
    if (!keys)
        return keys.error();
    m_keys = std::move(*keys);
    const auto seat = claimSeat(table(), m_identity.id, m_keys, m_key->publicKey());
    if (!seat)
        return seat.error();
    m_identity.id = seat->desk;
    m_keys[seat->desk] = m_key->publicKey();
    if (!seat->notice.isEmpty())
        m_notices += seat->notice;
    return {};
}

std::optional<Error> JournalStore::claimKey()
{
    if (m_key)
        return {};
    auto key = JournalFiles::isInMemory(m_file) ? Result<DeskKey>(DeskKey::fresh())
                                                : DeskKey::open(JournalFiles::of(m_file).key);
    if (!key)
        return key.error();
    m_key = std::move(*key);
    return {};
}

std::optional<Error> JournalStore::openVault()
{
    auto older = JournalFiles::isInMemory(m_file) ? std::vector<DeskKey>()
                                                  : DeskKey::putAside(JournalFiles::of(m_file).key);
    auto vault = Vault::of(table(), m_identity.id, *m_key, std::move(older));
    if (!vault)
        return vault.error();
    m_vault = std::move(*vault);
    return {};
}

std::optional<Error> JournalStore::checkAnchor()
{
    const auto inMemory = JournalFiles::isInMemory(m_file);
    const auto anchor =
        inMemory ? Result<Anchor>(Anchor{}) : AnchorFile::read(JournalFiles::of(m_file).anchor);
    if (!anchor)
        return anchor.error();
    const auto finding = compareWithAnchor(table(), anchor->heads);
    if (!finding)
        return finding.error();
    const auto found = table().heads();
    if (!found)
        return found.error();
    m_heads = *found;
    m_anchored = *anchor;
    m_broken = finding->broken;
    const auto own = anchor->heads.find(m_identity.id);
    const auto recorded =
        areRecorded(m_broken, table(), m_identity.id, own == anchor->heads.end() ? 0 : own->second.number);
    if (!recorded)
        return recorded.error();
    if (*recorded)
        m_broken.clear();
    if (!m_broken.empty()) {
        m_refusal =
            Error{Error::Code::Conflict,
                  QCoreApplication::translate("Journal",
                                              "%1 Nothing is written to it any more; it can still be "
                                              "read. Keep the file %2 as evidence and start a new one.")
                      .arg(m_broken.front().bad.reason, m_file)};
        return {};
    }
    m_refusal.reset();
    return inMemory ? std::nullopt : openAnchor(*anchor);
}

// Nothing is taken away on the way, and each step can be done again: a crash before the key was replaced
// leaves the break as it was found; after it, an empty desk that takes the seat; after the commit, a break
// that is recorded, for which only the anchor is behind.
std::optional<Error> JournalStore::goOnAsAnotherDesk(const Moment &moment)
{
    if (!isSeatNew()) {
        if (const auto failed = takeNewSeat())
            return failed;
    }
    if (const auto failed = openVault())
        return failed;
    DraftSealer sealer(m_identity, *m_key, m_heads[m_identity.id], m_hybrid);
    for (const auto &chain : m_broken)
        sealer.add(breakDraft(chain), moment);
    auto done = m_connection->run(u"BEGIN IMMEDIATE"_s);
    if (done)
        done = write(sealer.rows());
    if (done)
        done = m_connection->run(u"COMMIT"_s);
    if (!done) {
        (void)m_connection->run(u"ROLLBACK"_s);
        return done.error();
    }
    count(sealer.rows());
    m_hybrid.observe(sealer.rows().back().index.hybrid);
    if (const auto failed = openAnchor(m_anchored))
        return failed;
    log(LogArea::Journal)
        .error("{} {} goes on as desk {}", m_broken.front().bad.reason, m_file, m_identity.id);
    m_refusal.reset();
    m_broken.clear();
    return {};
}

// Nobody may write as the old desk any more: what it lost may be elsewhere, under the same numbers.
std::optional<Error> JournalStore::takeNewSeat()
{
    auto key = DeskKey::replace(JournalFiles::of(m_file).key);
    if (!key)
        return key.error();
    const auto id = newDeskId();
    if (const auto done = table().setOwnDesk(id, key->publicKey()); !done)
        return done.error();
    m_key = std::move(*key);
    m_identity.id = id;
    m_keys[id] = m_key->publicKey();
    return {};
}

//! Whether the desk and its key were never used: its key was lost, or a crash came right after takeNewSeat().
bool JournalStore::isSeatNew() const
{
    if (m_heads.contains(m_identity.id) || m_anchored.heads.contains(m_identity.id))
        return false;
    return std::ranges::all_of(m_anchored.heads, [this](const auto &head) {
        const auto key = m_keys.find(head.first);
        return key != m_keys.end() && key->second != m_key->publicKey();
    });
}

std::optional<Error> JournalStore::openAnchor(const Anchor &anchor)
{
    const bool empty = std::all_of(m_heads.begin(), m_heads.end(), [](const auto &entry) {
        return entry.second.number == 0;
    });
    auto next = anchor;
    next.heads = m_heads;
    auto file = AnchorFile::open(JournalFiles::of(m_file).anchor, next);
    if (!file)
        return file.error();
    m_anchor = std::move(*file);
    const bool lost =
        anchor.condition == Anchor::Condition::Missing || anchor.condition == Anchor::Condition::Damaged;
    if (lost && !empty) {
        const auto notice = QCoreApplication::translate(
            "Journal",
            "The anchor of the journal was missing or damaged. It was made anew; events that were "
            "removed before would not be noticed.");
        log(LogArea::Journal).warn("anchor of {} was missing or damaged and was made anew", m_file);
        m_notices += notice;
    }
    const auto done = this->anchor(); // even when it says so already: that may be in memory only
    return done ? std::nullopt : std::optional(done.error());
}

JournalStore::~JournalStore()
{
    if (!m_connection || !m_anchor || m_refusal)
        return;
    m_connection.reset(); // the last one takes the log away
    if (const auto seal = FileSeal::of(m_file))
        (void)m_anchor->write(m_heads, seal);
}

std::optional<Error> JournalStore::reconnect()
{
    if (JournalFiles::isInMemory(m_file))
        return {};
    const auto before = m_heads;
    m_connection.reset();
    m_anchor.reset();
    const auto told = m_news.size();
    auto failed = connect();
    for (auto desk = m_heads.begin(); !failed && desk != m_heads.end(); ++desk) {
        const auto known = before.find(desk->first);
        failed = readNews(desk->first, known == before.end() ? 0 : known->second.number);
    }
    if (failed) {
        m_connection.reset();
        m_heads = before; // what came since then is told the next time
        m_news.resize(told);
    }
    return failed;
}

std::optional<Error> JournalStore::readNews(const QString &desk, domain::EventNumber since)
{
    const auto done =
        table().visitDesk(desk, since, std::numeric_limits<int>::max(), [this](const StoredEvent &row) {
            if (const auto event = row.event())
                m_news.push_back(m_vault->opened(*event));
            return Result<Done>(Done{});
        });
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> JournalStore::ready()
{
    if (m_refusal)
        return m_refusal;
    if (m_connection && (m_anchor || JournalFiles::isInMemory(m_file)))
        return {};
    if (const auto failed = reconnect())
        return failed;
    return m_refusal;
}

} // namespace thabat::journal
