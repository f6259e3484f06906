// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalstore.h"
#include "tests/app/journal/notes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

namespace {

//! The same table with the same settings, written through SQLite's C API and nothing else.
class RawJournal
{
public:
    //! @p file is a journal without events.
    explicit RawJournal(const QString &file)
    {
        sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA trusted_schema=OFF");
        run("PRAGMA foreign_keys=ON");
        run("PRAGMA cell_size_check=ON");
        m_begin = prepared("BEGIN IMMEDIATE");
        m_commit = prepared("COMMIT");
        m_insert =
            prepared("INSERT INTO events (desk, number, header, payload, salt, digest, hash, signature, "
                     "kind, incident, wall, hybrid_wall, hybrid_counter) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }
    ~RawJournal()
    {
        for (auto *statement : {m_begin, m_commit, m_insert})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    RawJournal(const RawJournal &) = delete;
    RawJournal &operator=(const RawJournal &) = delete;

    bool append(const StoredEvent &row)
    {
        int place = 0;
        const auto text = [this, &place](const QString &value) {
            const auto bytes = value.toUtf8();
            sqlite3_bind_text(m_insert, ++place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        };
        const auto blob = [this, &place](const QByteArray &value) {
            sqlite3_bind_blob(m_insert, ++place, value.constData(), int(value.size()), SQLITE_STATIC);
        };
        const auto number = [this, &place](qint64 value) {
            sqlite3_bind_int64(m_insert, ++place, value);
        };
        text(row.desk), number(row.number), blob(row.header), blob(row.payload), blob(row.salt);
        blob(row.digest), blob(row.hash), blob(row.signature), text(row.index.kind), text(row.index.incident);
        number(row.index.wall), number(row.index.hybrid.wall), number(row.index.hybrid.counter);
        return done(m_begin) && done(m_insert) && done(m_commit);
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }
    static bool done(sqlite3_stmt *statement)
    {
        const bool ok = sqlite3_step(statement) == SQLITE_DONE;
        return sqlite3_reset(statement) == SQLITE_OK && ok;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace

//! What an acknowledged note costs, told as a multiple of what SQLite's own API needs for the same row, in
//! turns.
class BenchAppend : public QObject
{
    Q_OBJECT

private:
    static constexpr int rounds = 500;

    struct Times
    {
        std::vector<qint64> all = {};

        void take(const std::function<bool()> &work)
        {
            QElapsedTimer timer;
            timer.start();
            if (!work())
                qFatal("a write failed");
            all.push_back(timer.nsecsElapsed());
        }
        double at(double part)
        {
            std::sort(all.begin(), all.end());
            return double(all[size_t(part * double(all.size() - 1))]) / 1000;
        }
        double median() { return at(0.5); }
    };

private Q_SLOTS:
    void appendCostsWhatSqliteCostsAndOneSync()
    {
        const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER)
                                   + u"/bench-XXXXXX"_s); // a real disk, not tmpfs
        const auto file = folder.filePath(u"journal.db"_s);
        QVERIFY(JournalStore::open(file, {u"DESKAAAA"_s, {}}, {}));
        QVERIFY(QFile::copy(file, folder.filePath(u"raw.db"_s)));
        const auto store = JournalStore::open(file, {u"DESKAAAA"_s, {}}, {});
        QVERIFY(store);
        RawJournal raw(folder.filePath(u"raw.db"_s));
        const auto anchor = AnchorFile::open(folder.filePath(u"anchor"_s), Anchor{});
        QVERIFY(anchor);
        const ChainHeads heads = {{u"DESKAAAA"_s, {1, 1, sha256("x")}}};
        QFile bare(folder.filePath(u"bare"_s));
        QVERIFY(bare.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

        Times synced;
        Times written;
        Times anchored;
        Times appended;
        for (int i = 0; i < rounds; ++i) {
            appended.take([&store, i] {
                return (*store)->append({test::note(u"note %1"_s.arg(i))}, {1'000'000 + i, i}).has_value();
            });
            const auto last = (*store)->excerpt({{u"DESKAAAA"_s, i, i + 1}}, 1);
            QVERIFY(last && last->rows.size() == 1);
            written.take([&raw, &last] {
                return raw.append(last->rows.front());
            });
            anchored.take([&anchor, &heads] {
                return (*anchor)->write(heads).has_value();
            });
            synced.take([&bare] {
                return bare.write(QByteArray(300, 'x')) == 300 && ::fsync(bare.handle()) == 0;
            });
        }

        qInfo("p50: bare fsync %.0f us; C API %.0f us; anchor %.0f us; append %.0f us", synced.median(),
              written.median(), anchored.median(), appended.median());
        qInfo("append without its anchor is %.2f C API inserts, with it %.2f; p99 %.0f us against %.0f us",
              (appended.median() - anchored.median()) / written.median(),
              appended.median() / written.median(), appended.at(0.99), written.at(0.99));
        QCOMPARE(int(appended.all.size()), rounds);
    }
};

QTEST_GUILESS_MAIN(BenchAppend)
#include "bench_append.moc"
