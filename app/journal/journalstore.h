// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/anchorcheck.h"
#include "app/journal/anchorfile.h"
#include "app/journal/deskidentity.h"
#include "app/journal/deskkey.h"
#include "app/journal/eventtable.h"
#include "app/journal/hybridclock.h"
#include "app/journal/intake.h"
#include "app/journal/journalfiles.h"
#include "app/journal/moment.h"
#include "app/journal/quarantine.h"
#include "app/journal/reservefile.h"
#include "app/journal/vault.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace thabat::journal {

//! Writes a journal file. Blocking: it belongs to the thread that opened it. The caller has the JournalLock.
class JournalStore
{
public:
    //! Closes the files and seals them.
    ~JournalStore();

    //! Where a chain is not what its anchor knew, another desk goes on at @p moment and says so first.
    static Result<std::unique_ptr<JournalStore>> open(const QString &file, const DeskIdentity &identity,
                                                      const Moment &moment);

    const DeskIdentity &identity() const { return m_identity; }
    const std::optional<Error> &refusal() const { return m_refusal; }
    const QStringList &notices() const { return m_notices; }

    Result<std::vector<domain::Event>> history() const; //!< in replay order

    Result<std::vector<domain::Event>> append(const std::vector<domain::Draft> &drafts, const Moment &moment);
    Result<std::vector<domain::Event>> erase(const domain::Draft &draft, const Moment &moment);

    //! All of @p rows that are new, or nothing when one of them is bad.
    Result<int> merge(std::vector<StoredEvent> rows, const Moment &moment);

    //! What is sound in @p delivery; what is not goes into quarantine.
    Result<Receipt> take(Delivery delivery, const Moment &moment);
    Result<bool> witness(const Moment &moment);

    //! The disk was too full for an event, and there was no room yet to keep a reserve again.
    bool isFull() const { return m_full; }
    void lookForRoom();

    Result<ChainHeads> heads() const;
    Result<DeskKeys> keys() const { return m_keys; }
    Result<Excerpt> excerpt(const std::vector<Stretch> &stretches, qint64 bytes) const;

    Result<Quarantine> quarantine(); //!< for as long as nothing else is asked of the store

    //! What reached the database since the last call. After a failed write this tells which events are there
    //! all the same, so that what is shown never differs from a replay.
    std::vector<domain::Event> takeNews() { return std::exchange(m_news, {}); }

private:
    JournalStore(QString file, DeskIdentity identity)
        : m_file(std::move(file))
        , m_reserve(JournalFiles::isInMemory(m_file) ? QString() : JournalFiles::of(m_file).reserve)
        , m_identity(std::move(identity))
    {
    }

    std::optional<Error> connect();
    std::optional<Error> claimDesk();
    std::optional<Error> claimKey();
    std::optional<Error> openVault();
    std::optional<Error> putOnDisk();
    std::optional<Error> anchorFirst() const;
    std::optional<Error> checkAnchor();
    std::optional<Error> openAnchor(const Anchor &anchor);
    std::optional<Error> goOnAsAnotherDesk(const Moment &moment);
    std::optional<Error> takeNewSeat();
    bool isSeatNew() const;
    std::optional<Error> reconnect();
    std::optional<Error> readNews(const QString &desk, domain::EventNumber since);
    std::optional<Error> ready();
    Error withoutRoom(const Error &error, const Moment &moment);

    //! Writes @p rows and whatever belongs to them in one transaction.
    Result<Done> commit(const std::vector<StoredEvent> &rows, const std::function<Result<Done>()> &more = {});
    Result<Receipt> takeIn(const Intake &intake, const std::set<EventPlace> &withheld, const Moment &moment);
    Result<Done> anchor();
    Result<Done> write(const std::vector<StoredEvent> &rows) const;
    void count(const std::vector<StoredEvent> &rows);
    Result<Intake> sifted(std::vector<StoredEvent> rows) const;
    EventTable table() const { return EventTable(*m_connection); }

    QString m_file;
    ReserveFile m_reserve;
    bool m_full = false;
    DeskIdentity m_identity;
    std::optional<DeskKey> m_key;
    std::optional<Vault> m_vault;
    std::unique_ptr<SqlConnection> m_connection; //!< null after a failure that could not be put right yet
    std::unique_ptr<AnchorFile> m_anchor; //!< null in memory
    std::optional<Error> m_refusal;
    std::vector<BrokenChain> m_broken; //!< with m_refusal: why
    Anchor m_anchored; //!< what was anchored when the file was opened
    QStringList m_notices;
    ChainHeads m_heads;
    DeskKeys m_keys;
    std::optional<ChainHeads> m_witnessed; //!< read when it is needed first
    HybridClock m_hybrid;
    std::optional<Moment> m_lastMoment;
    std::vector<domain::Event> m_news;
};

} // namespace thabat::journal
