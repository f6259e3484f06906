// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"

#include "app/base/log.h"
#include "app/journal/draftsealer.h"
#include "app/journal/excerpt.h"
#include "app/journal/journalfiles.h"
#include "app/journal/schema.h"
#include "app/journal/witness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

Error notOpen()
{
    return {Error::Code::Io, QCoreApplication::translate("Journal", "The journal is not open.")};
}

} // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &file, const DeskIdentity &identity)
{
    std::unique_ptr<JournalStore> store(new JournalStore(file, identity));
    if (const auto failed = store->connect())
        return *failed;
    store->m_news.clear(); // history() has them
    return store;
}

std::optional<Error> JournalStore::connect()
{
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
    const auto own = table().ownDesk();
    if (!own)
        return own.error();
    const auto known = m_keys.find(*own);
    if (!own->isEmpty() && known != m_keys.end() && known->second == m_key->publicKey()) {
        m_identity.id = *own;
        return {};
    }
    // A desk is its key. Where that was lost, another desk goes on, and nobody can write as the old one.
    if (!own->isEmpty() && known != m_keys.end()) {
        m_identity.id = newDeskId();
        m_notices +=
            QCoreApplication::translate(
                "Journal",
                "The key of desk %1 is not here. This desk writes as %2 from now on; what %1 wrote stays.")
                .arg(*own, m_identity.id);
    } else if (!own->isEmpty()) {
        m_identity.id = *own; // from before desks had keys
    } else if (m_identity.id.isEmpty()) {
        m_identity.id = newDeskId();
    }
    if (const auto done = table().setOwnDesk(m_identity.id, m_key->publicKey()); !done)
        return done.error();
    m_keys[m_identity.id] = m_key->publicKey();
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
    m_vault.emplace(m_identity.id, *m_key);
    const auto done = table().visitRestrictions([this](const StoredEvent &row) -> Result<Done> {
        if (const auto event = row.event())
            m_vault->learn(*event);
        return Done{};
    });
    return done ? std::nullopt : std::optional(done.error());
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
    if (finding->bad) {
        m_refusal =
            Error{Error::Code::Conflict,
                  QCoreApplication::translate("Journal",
                                              "%1 Nothing is written to it any more; it can still be "
                                              "read. Keep the file %2 as evidence and start a new one.")
                      .arg(finding->bad->reason, m_file)};
        return {};
    }
    m_refusal.reset();
    return inMemory ? std::nullopt : openAnchor(*anchor);
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

Result<std::vector<domain::Event>> JournalStore::append(const std::vector<domain::Draft> &drafts,
                                                        const Moment &moment)
{
    if (const auto failed = ready())
        return *failed;
    for (const auto &draft : drafts) {
        if (draft.payload.size() > DraftSealer::payloadLimit)
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("Journal",
                                                     "This text is too long for the journal. Attach it as a "
                                                     "file.")};
    }
    DraftSealer sealer(m_identity, *m_key, m_heads[m_identity.id], m_hybrid);
    if (m_lastMoment)
        sealer.noteJump(*m_lastMoment, moment);
    const auto extra = sealer.events().size();
    auto vault = *m_vault; // what it learns counts when it is on the disk
    for (const auto &draft : drafts) {
        auto stored = vault.sealed(draft, m_keys);
        if (!stored)
            return stored.error();
        sealer.add(*stored, moment);
    }

    if (const auto done = commit(sealer.rows()); !done)
        return done.error();
    m_lastMoment = moment;
    m_hybrid.observe(sealer.rows().back().index.hybrid);
    m_vault = std::move(vault);
    auto events = sealer.events();
    m_vault->open(events);
    m_news.insert(m_news.end(), events.begin(), events.end());
    if (const auto done = anchor(); !done)
        return done.error();
    return std::vector<domain::Event>(events.begin() + std::ptrdiff_t(extra), events.end());
}

Result<std::vector<domain::Event>> JournalStore::erase(const domain::Draft &draft, const Moment &moment)
{
    if (const auto failed = ready())
        return *failed;
    DraftSealer sealer(m_identity, *m_key, m_heads[m_identity.id], m_hybrid);
    sealer.add(draft, moment);
    if (const auto done = commit(sealer.rows(),
                                 [this, &draft] {
                                     return table().eraseTexts(draft.incident);
                                 });
        !done)
        return done.error();
    // The log still holds the texts until it is emptied; a reader beside us may put that off until we close.
    if (const auto emptied = m_connection->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        !emptied || emptied->toInt() != 0)
        log(LogArea::Journal).warn("the log of {} could not be emptied yet", m_file);
    m_lastMoment = moment;
    m_hybrid.observe(sealer.rows().back().index.hybrid);
    m_news.insert(m_news.end(), sealer.events().begin(), sealer.events().end());
    if (const auto done = anchor(); !done)
        return done.error();
    return sealer.events();
}

// After a failed commit or sync nobody knows what is on the disk: a second try may succeed although the first
// one's data is gone. Only reading everything again, and comparing it with the anchor, tells.
Result<Done> JournalStore::commit(const std::vector<StoredEvent> &rows,
                                  const std::function<Result<Done>()> &more)
{
    const auto fail = [this](const Error &error) -> Result<Done> {
        (void)m_connection->run(u"ROLLBACK"_s);
        log(LogArea::Journal).error("commit failed: {}", error.message);
        if (error.code == Error::Code::Io) {
            if (const auto failed = reconnect())
                log(LogArea::Journal).error("reopening failed: {}", failed->message);
        }
        return error;
    };
    if (auto begun = m_connection->run(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    auto written = write(rows);
    if (written && more)
        written = more();
    if (!written)
        return fail(written.error());
    if (const auto done = m_connection->run(u"COMMIT"_s); !done)
        return fail(done.error());
    for (const auto &row : rows) {
        if (!row.signature.isEmpty())
            m_keys[row.desk] = row.signature.left(m_key->publicKey().size());
        m_heads[row.desk] = {m_heads[row.desk].count + 1, row.number, row.hash};
    }
    return Done{};
}

//! The rows, and the keys of desks that are met for the first time.
Result<Done> JournalStore::write(const std::vector<StoredEvent> &rows) const
{
    if (auto done = table().insert(rows); !done)
        return done;
    for (const auto &row : rows) {
        if (row.signature.isEmpty() || m_keys.contains(row.desk))
            continue;
        if (auto done = table().setKey(row.desk, row.signature.left(m_key->publicKey().size())); !done)
            return done;
    }
    return Done{};
}

Result<Done> JournalStore::anchor()
{
    if (!m_anchor)
        return Done{};
    auto done = m_anchor->write(m_heads);
    if (!done)
        m_anchor.reset(); // ready() opens everything again before the next write
    return done;
}

Result<std::vector<domain::Event>> JournalStore::history() const
{
    std::vector<domain::Event> events;
    if (!m_connection)
        return notOpen();
    const auto done = table().visit(0, [&events](const StoredEvent &row) {
        if (auto event = row.event())
            events.push_back(std::move(*event));
        else
            log(LogArea::Journal).error("event {} of {} cannot be read", row.number, row.desk);
        return Result<Done>(Done{});
    });
    if (!done)
        return done.error();
    m_vault->open(events);
    std::sort(events.begin(), events.end(), [](const domain::Event &a, const domain::Event &b) {
        return a.header.order() < b.header.order();
    });
    return events;
}

Result<ChainHeads> JournalStore::heads() const
{
    return m_heads;
}

Result<Excerpt> JournalStore::excerpt(const std::vector<Stretch> &stretches, qint64 bytes) const
{
    if (!m_connection)
        return notOpen();
    return readExcerpt(table(), stretches, bytes);
}

Result<int> JournalStore::merge(std::vector<StoredEvent> rows, const Moment &moment)
{
    if (const auto failed = ready())
        return *failed;
    const auto intake = sifted(std::move(rows));
    if (!intake)
        return intake.error();
    if (!intake->refused.empty())
        return Error{Error::Code::Conflict, intake->refused.front().bad.sentence()};
    if (intake->gap)
        return Error{Error::Code::Conflict, intake->gap->sentence()};
    const auto receipt = takeIn(*intake, {}, moment);
    return receipt ? Result<int>(receipt->added) : Result<int>(receipt.error());
}

Result<Receipt> JournalStore::take(Delivery delivery, const Moment &moment)
{
    if (const auto failed = ready())
        return *failed;
    const auto intake = sifted(std::move(delivery.rows));
    if (!intake)
        return intake.error();
    auto receipt = takeIn(*intake, delivery.withheld, moment);
    if (!receipt)
        return receipt;
    receipt->refused = intake->refused;
    return receipt;
}

Result<Intake> JournalStore::sifted(std::vector<StoredEvent> rows) const
{
    auto withheld = Quarantine(*m_connection).withheld();
    if (!withheld)
        return withheld.error();
    return sift(std::move(rows), {m_heads, m_keys, m_identity.id, std::move(*withheld)}, table());
}

Result<Receipt> JournalStore::takeIn(const Intake &intake, const std::set<EventPlace> &withheld,
                                     const Moment &moment)
{
    const auto marks = [this, &intake, &withheld, &moment] {
        return writeMarks(intake, withheld, moment, table(), Quarantine(*m_connection));
    };
    if (intake.fresh.empty() && intake.fills.empty() && intake.refused.empty())
        return Receipt{};
    for (const auto &row : intake.fresh) {
        if (const auto done = table().addDesk(row.desk); !done)
            return done.error();
    }
    if (const auto done = commit(intake.fresh, marks); !done)
        return done.error();
    for (const auto &row : intake.fresh) {
        if (!isFarAhead(row, moment))
            m_hybrid.observe(row.index.hybrid);
    }
    std::vector<domain::Event> events;
    for (const auto *rows : {&intake.fresh, &intake.fills}) {
        for (const auto &row : *rows) {
            if (auto event = row.event())
                events.push_back(std::move(*event));
        }
    }
    for (const auto &event : events)
        m_vault->learn(event);
    m_vault->open(events);
    m_news.insert(m_news.end(), events.begin(), events.end());
    if (const auto done = anchor(); !done)
        return done.error();
    return Receipt{int(intake.fresh.size()), int(intake.fills.size()), {}};
}

Result<bool> JournalStore::witness(const Moment &moment)
{
    if (const auto failed = ready())
        return *failed;
    if (!m_witnessed) {
        auto last = lastWitnessed(table(), m_identity.id);
        if (!last)
            return last.error();
        m_witnessed = std::move(*last);
    }
    auto others = m_heads;
    others.erase(m_identity.id);
    const auto news = hasNews(table(), *m_witnessed, others);
    if (!news || !*news)
        return news;
    if (const auto done = append({witnessDraft(others)}, moment); !done)
        return done.error();
    m_witnessed = std::move(others);
    return true;
}

Result<Quarantine> JournalStore::quarantine()
{
    if (const auto failed = ready())
        return *failed;
    return Quarantine(*m_connection);
}

} // namespace thabat::journal
