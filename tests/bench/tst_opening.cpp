// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "app/domain/replay.h"
#include "app/journal/journal.h"
#include "app/journal/journalstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;

//! How long a desk with many past incidents needs until it can show them, told as a multiple of a bare scan
//! of the same rows by SQLite. THABAT_BENCH_EVENTS says how many;
//! THABAT_BENCH_JOURNAL names a file that is kept for the next time.
class BenchOpening : public QObject
{
    Q_OBJECT

private:
    static constexpr int incidentSize = 500;

    // What an incident leaves behind: it is declared, watched, talked about, and resolved.
    static domain::Draft draft(int i)
    {
        const auto incident = u"INC-2026-%1-BNCH"_s.arg(i / incidentSize, 4, 10, QChar(u'0'));
        const auto made = [&incident](const domain::Happening &happening) {
            return domain::encode(happening, incident, u"Sara"_s);
        };
        const int at = i % incidentSize;
        if (at == 0)
            return made(
                domain::Declared{u"API down"_s, domain::Severity::P1, domain::Customers::Yes, u"Sara"_s});
        if (at == incidentSize - 1)
            return made(domain::Resolved{{}, u"Sara"_s, 0});
        if (at % 3 == 0)
            return made(domain::HealthChanged{u"api"_s, u"ok"_s, u"down"_s, u"refused"_s});
        if (at % 20 == 1)
            return made(domain::StepAnswered{.list = u"first10"_s, .step = at / 20});
        domain::NoteAdded note;
        note.text = u"Checked the replica lag again, number %1: still forty seconds behind."_s.arg(i);
        return made(note);
    }

    static Result<Done> write(const QString &file, int events)
    {
        constexpr int batch = 1000;
        auto store = JournalStore::open(file, {}, {});
        if (!store)
            return store.error();
        for (int i = 0; i < events; i += batch) {
            std::vector<domain::Draft> drafts;
            for (int k = i; k < std::min(i + batch, events); ++k)
                drafts.push_back(draft(k));
            if (const auto done = (*store)->append(drafts, {1'000'000 + i, i}); !done)
                return done.error();
        }
        return Done{};
    }

    static qint64 scan(const QString &file)
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *rows = nullptr;
        qint64 bytes = 0;
        sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(database, "SELECT header, payload FROM events", -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW)
            bytes += sqlite3_column_bytes(rows, 0) + sqlite3_column_bytes(rows, 1);
        sqlite3_finalize(rows);
        sqlite3_close(database);
        return bytes;
    }

private Q_SLOTS:
    void aLongPastIsReadAtOnce()
    {
        const int events = std::max(1000, qEnvironmentVariableIntValue("THABAT_BENCH_EVENTS"));
        const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER) + u"/opening-XXXXXX"_s);
        const auto file = qEnvironmentVariable("THABAT_BENCH_JOURNAL", folder.filePath(u"journal.db"_s));
        if (!QFile::exists(file))
            QVERIFY(write(file, events));

        QElapsedTimer timer;
        timer.start();
        const auto bytes = scan(file);
        const auto bare = timer.restart();
        const Clock clock;
        const auto journal = Journal::open(file, {}, clock);
        QVERIFY(journal);
        const auto opened = timer.restart();
        domain::Replay replay;
        replay.add((*journal)->takeHistory());
        const auto replayed = timer.elapsed();

        QCOMPARE(int(replay.events().size()), events);
        QCOMPARE(int(replay.incidents().size()), (events + incidentSize - 1) / incidentSize);
        qInfo("%d events, %lld MB read: bare scan %lld ms, journal opened in %lld ms, replayed in %lld ms: "
              "%.1f x",
              events, bytes / 1'000'000, bare, opened, replayed,
              double(opened + replayed) / double(std::max<qint64>(1, bare)));
    }
};

QTEST_GUILESS_MAIN(BenchOpening)
#include "tst_opening.moc"
