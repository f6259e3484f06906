// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/base/sharedpromise.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journallock.h"
#include "app/journal/journalstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace thabat::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// SQLite's write-ahead log needs memory shared by all readers, which a network file system does not give.
bool isNetworkFolder(const QString &folder)
{
    const auto type = QStorageInfo(folder).fileSystemType();
    return type.startsWith("nfs") || type.startsWith("smb") || type == "cifs" || type == "afs"
        || type == "fuse.sshfs";
}

std::optional<Error> makeFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return Error{Error::Code::Io,
                         QCoreApplication::translate("Journal", "Cannot make the folder %1.").arg(folder)};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (isNetworkFolder(folder))
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("Journal",
                                        "The journal cannot be kept in the network folder %1. Choose "
                                        "a folder on this machine.")
                .arg(folder)};
    return {};
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &file, const DeskIdentity &identity,
                                               const Clock &clock)
{
    std::unique_ptr<JournalLock> lock;
    if (!JournalFiles::isInMemory(file)) {
        if (const auto failed = makeFolder(QFileInfo(file).absolutePath()))
            return *failed;
        auto taken = JournalLock::take(JournalFiles::of(file).lock);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    std::unique_ptr<Journal> journal(new Journal(file, clock, std::move(lock)));
    if (const auto failed = journal->start(identity))
        return *failed;
    return journal;
}

Journal::Journal(QString file, const Clock &clock, std::unique_ptr<JournalLock> lock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"journal"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
    connect(&m_lookForRoom, &QTimer::timeout, this, [this] {
        (void)ask<Done>([](JournalStore &store) {
            store.lookForRoom();
            return Result<Done>(Done{});
        });
    });
}

// The last task is queued behind every other one, so nothing that was appended is dropped.
Journal::~Journal()
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_store.reset(); // its connection belongs to this thread
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    deliver();
}

std::optional<Error> Journal::start(const DeskIdentity &identity)
{
    std::optional<Error> failed;
    const auto work = [this, &failed, &identity, moment = Moment::of(m_clock)] {
        auto store = JournalStore::open(m_file, identity, moment);
        if (!store) {
            failed = store.error();
            return;
        }
        m_store = std::move(*store);
        auto history = m_store->history();
        if (history)
            m_history = std::move(*history);
        else
            failed = history.error();
    };
    // The only blocking call: nothing can be shown before the journal is read, and no window exists yet.
    QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
    if (failed)
        return failed;
    m_identity = m_store->identity();
    m_refusal = m_store->refusal();
    m_notices = m_store->notices();
    return {};
}

Later<std::vector<domain::Event>> Journal::append(std::vector<domain::Draft> drafts)
{
    return ask<std::vector<domain::Event>>(
        [drafts = std::move(drafts), moment = Moment::of(m_clock)](JournalStore &store) {
            return store.append(drafts, moment);
        });
}

Later<int> Journal::merge(std::vector<StoredEvent> rows)
{
    return ask<int>([rows = std::move(rows), moment = Moment::of(m_clock)](JournalStore &store) {
        return store.merge(rows, moment);
    });
}

Later<Receipt> Journal::take(Delivery delivery, const QDateTime &hubNow)
{
    auto moment = Moment::of(m_clock);
    if (hubNow.isValid())
        moment.wall = std::max(moment.wall, hubNow.toMSecsSinceEpoch());
    return ask<Receipt>([delivery = std::move(delivery), moment](JournalStore &store) {
        return store.take(delivery, moment);
    });
}

Later<std::vector<domain::Event>> Journal::erase(domain::Draft draft)
{
    return ask<std::vector<domain::Event>>(
        [draft = std::move(draft), moment = Moment::of(m_clock)](JournalStore &store) {
            return store.erase(draft, moment);
        });
}

Later<bool> Journal::witness()
{
    return ask<bool>([moment = Moment::of(m_clock)](JournalStore &store) {
        return store.witness(moment);
    });
}

Later<ChainHeads> Journal::heads()
{
    return ask<ChainHeads>([](JournalStore &store) {
        return store.heads();
    });
}

Later<DeskKeys> Journal::keys()
{
    return ask<DeskKeys>([](JournalStore &store) {
        return store.keys();
    });
}

Later<Excerpt> Journal::excerpt(std::vector<Stretch> stretches, qint64 bytes)
{
    return ask<Excerpt>([stretches = std::move(stretches), bytes](JournalStore &store) {
        return store.excerpt(stretches, bytes);
    });
}

Later<std::vector<QuarantineEntry>> Journal::quarantined()
{
    using Entries = Result<std::vector<QuarantineEntry>>;
    return ask<std::vector<QuarantineEntry>>([](JournalStore &store) -> Entries {
        const auto quarantine = store.quarantine();
        return quarantine ? quarantine->all() : Entries(quarantine.error());
    });
}

Later<Done> Journal::remember(const QuarantineEntry &entry)
{
    return ask<Done>([entry](JournalStore &store) -> Result<Done> {
        const auto quarantine = store.quarantine();
        return quarantine ? quarantine->add(entry) : Result<Done>(quarantine.error());
    });
}

Later<Done> Journal::release(const QString &place, const QString &desk, domain::EventNumber number)
{
    return ask<Done>([place, desk, number](JournalStore &store) -> Result<Done> {
        const auto quarantine = store.quarantine();
        return quarantine ? quarantine->release(place, desk, number) : Result<Done>(quarantine.error());
    });
}

template <typename T>
Later<T> Journal::ask(std::function<Result<T>(JournalStore &)> work)
{
    auto promise = promiseOf<T>();
    const auto later = promise->future();
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, promise, work = std::move(work)] {
            auto result = std::make_shared<Result<T>>(work(*m_store));
            const QMutexLocker locker(&m_mutex);
            m_answers.push_back({m_store->takeNews(), m_store->isFull(), [promise, result] {
                                     settle(promise, std::move(*result));
                                 }});
            if (m_answers.size() == 1)
                QMetaObject::invokeMethod(this, &Journal::deliver, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return later;
}

void Journal::deliver()
{
    std::vector<Answer> answers;
    {
        const QMutexLocker locker(&m_mutex);
        answers.swap(m_answers);
    }
    for (const auto &answer : answers) {
        if (!answer.news.empty())
            Q_EMIT appended(answer.news);
        setFull(answer.full);
        answer.finish();
    }
}

void Journal::setFull(bool full)
{
    if (full == m_full)
        return;
    m_full = full;
    if (full)
        m_lookForRoom.start(2s);
    else
        m_lookForRoom.stop();
    Q_EMIT fullnessChanged(full);
}

} // namespace thabat::journal
