// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"

#include "app/base/log.h"
#include "app/domain/happeningcodec.h"
#include "app/journal/draftsealer.h"
#include "app/journal/excerpt.h"
#include "app/journal/witness.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

Error notOpen()
{
    return {Error::Code::Io, QCoreApplication::translate("Journal", "The journal is not open.")};
}

} // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &file, const DeskIdentity &identity,
                                                         const Moment &moment)
{
    std::unique_ptr<JournalStore> store(new JournalStore(file, identity));
    if (const auto failed = store->connect())
        return *failed;
    if (const auto failed = store->m_broken.empty() ? std::nullopt : store->goOnAsAnotherDesk(moment))
        log(LogArea::Journal).error("no other desk can go on with {}: {}", file, failed->message);
    store->m_news.clear(); // history() has them
    if (!JournalFiles::isInMemory(file) && !store->m_reserve.keep())
        log(LogArea::Journal).warn("the disk is too full to keep a reserve beside {}", file);
    return store;
}

Result<std::vector<domain::Event>> JournalStore::append(const std::vector<domain::Draft> &drafts,
                                                        const Moment &moment)
{
    if (const auto failed = ready())
        return withoutRoom(*failed, moment);
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
        return withoutRoom(done.error(), moment);
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
                                     auto erased = table().eraseTexts(draft.incident);
                                     return erased ? Quarantine(*m_connection).textsErased(draft.incident)
                                                   : erased;
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

// What was to be written is not: the reserve is for saying so, and for what somebody types next.
Error JournalStore::withoutRoom(const Error &error, const Moment &moment)
{
    if (error.code != Error::Code::DiskFull || m_full)
        return error;
    m_full = true;
    const domain::DiskFilled filled{QStorageInfo(QFileInfo(m_file).absolutePath()).bytesAvailable()};
    m_reserve.giveBack();
    (void)append({domain::encode(filled, {}, {})}, moment);
    return error;
}

void JournalStore::lookForRoom()
{
    m_full = m_full && !m_reserve.keep();
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
    count(rows);
    return Done{};
}

void JournalStore::count(const std::vector<StoredEvent> &rows)
{
    for (const auto &row : rows) {
        if (!row.signature.isEmpty())
            m_keys[row.desk] = row.signature.left(m_key->publicKey().size());
        m_heads[row.desk] = {m_heads[row.desk].count + 1, row.number, row.hash};
    }
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
    if (!m_connection)
        return notOpen();
    auto events = table().events();
    if (events)
        m_vault->open(*events);
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
    std::set<EventPlace> withheld; // by a bundle that leaves texts out; another one may bring them
    for (const auto &row : rows) {
        if (!row.hasText())
            withheld.insert({row.desk, row.number});
    }
    const auto intake = sifted(std::move(rows));
    if (!intake)
        return intake.error();
    if (!intake->refused.empty())
        return Error{Error::Code::Conflict, intake->refused.front().bad.sentence()};
    if (intake->gap)
        return Error{Error::Code::Conflict, intake->gap->sentence()};
    const auto receipt = takeIn(*intake, withheld, moment);
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
        return withoutRoom(done.error(), moment);
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
