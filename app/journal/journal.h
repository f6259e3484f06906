// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/base/clock.h"
#include "app/journal/delivery.h"
#include "app/journal/deskidentity.h"
#include "app/journal/moment.h"

#include <QMutex>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace thabat::journal {

class JournalLock;
class JournalStore;

//! The one writer of a journal file. Whatever it answers with success is on the disk for good.
//!
//! Lives on the GUI thread and never blocks it after open(): the database has a thread of its own. Time is
//! read when append() is called, on the caller's thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    //! Opens or creates @p file (":memory:" for tests). Error::Code::Conflict: another process writes it, so
    //! send the request there (RequestClient) or read beside it (JournalReader). @p clock outlives the
    //! journal.
    static Result<std::unique_ptr<Journal>> open(const QString &file, const DeskIdentity &identity,
                                                 const Clock &clock);

    //! Waits until everything appended so far is written and answered.
    ~Journal() override;

    QString file() const { return m_file; }
    const DeskIdentity &desk() const { return m_identity; } //!< with the id that the file has

    //! Why nothing can be appended, although reading works: the database lost events it once had.
    const std::optional<Error> &refusal() const { return m_refusal; }

    //! What open() found odd and put right. For a person to read.
    QStringList notices() const { return m_notices; }

    //! Something could not be written because the disk was full, and there is no room to spare yet.
    bool isFull() const { return m_full; }

    //! All events that were there at open(), in replay order. Handed over once.
    std::vector<domain::Event> takeHistory() { return std::exchange(m_history, {}); }

    //! Writes @p drafts in one transaction and answers after they are on the disk. An error means that
    //! nothing was acknowledged: keep the text. appended() is emitted before the answer.
    Later<std::vector<domain::Event>> append(std::vector<domain::Draft> drafts);

    //! Erases the texts of the incident of @p draft, which says so and is written first. Headers and hashes
    //! stay, so every chain still holds. What is on other desks, at a hub, in exports and in evidence is not
    //! touched.
    Later<std::vector<domain::Event>> erase(domain::Draft draft);

    //! Takes in what other desks wrote, after checking their chains; known rows are skipped. Answers with the
    //! number of rows added. Nothing is ever overwritten. One bad row, and nothing is added.
    Later<int> merge(std::vector<StoredEvent> rows);

    //! Writes down, in this desk's chain, where the chains of the others end, if they wrote anything since
    //! the last time; answers whether they did. Once a minute is often enough while desks are in step.
    Later<bool> witness();

    //! The same for what a hub gave: what is sound is taken, the rest goes into quarantine and is told.
    //! @p hubNow is the hub's clock, when it is known: a clock far ahead of it and of ours is not followed.
    Later<Receipt> take(Delivery delivery, const QDateTime &hubNow);

    //! Where each desk's chain ends here: what to ask a hub for.
    Later<ChainHeads> heads();

    //! The public keys of the desks that write in it, as far as they are known.
    Later<DeskKeys> keys();

    //! The first rows of @p stretches, about @p bytes of them: what to give to a hub.
    Later<Excerpt> excerpt(std::vector<Stretch> stretches, qint64 bytes);

    //! What is not as it should be: refused here or by a hub, or without its text.
    Later<std::vector<QuarantineEntry>> quarantined();
    Later<Done> remember(const QuarantineEntry &entry);

    //! Forgets what was refused of @p desk up to @p number at @p place (a hub; empty: here).
    Later<Done> release(const QString &place, const QString &desk, domain::EventNumber number);

Q_SIGNALS:
    //! These events are in the journal now, in the order they were written.
    void appended(const std::vector<thabat::domain::Event> &events);

    //! isFull() has changed.
    void fullnessChanged(bool full);

private:
    Journal(QString file, const Clock &clock, std::unique_ptr<JournalLock> lock);

    std::optional<Error> start(const DeskIdentity &identity);
    template <typename T>
    Later<T> ask(std::function<Result<T>(JournalStore &)> work);
    void deliver();
    void setFull(bool full);

    struct Answer
    {
        std::vector<domain::Event> news = {};
        bool full = false;
        std::function<void()> finish = {};
    };

    QString m_file;
    const Clock &m_clock;
    std::unique_ptr<JournalLock> m_lock;
    DeskIdentity m_identity;
    std::optional<Error> m_refusal;
    QStringList m_notices;
    std::vector<domain::Event> m_history;
    bool m_full = false;
    QTimer m_lookForRoom; //!< runs while it is full

    QThread m_thread;
    std::unique_ptr<QObject> m_context; //!< lives on m_thread
    std::unique_ptr<JournalStore> m_store; //!< used on m_thread only

    QMutex m_mutex;
    std::vector<Answer> m_answers; //!< guarded by m_mutex
};

} // namespace thabat::journal
