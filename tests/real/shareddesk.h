// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/replay.h"
#include "app/journal/hubsync.h"
#include "app/journal/journal.h"
#include "tests/real/postgresserver.h"
#include "tests/support/answer.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace thabat::test {

inline journal::HubSettings hubSettings(const PostgresServer &hub)
{
    journal::HubSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = hub.port();
    settings.database = QStringLiteral("app");
    settings.user = QStringLiteral("app");
    settings.sslMode = QStringLiteral("disable");
    return settings;
}

//! A journal in a folder of its own, kept in step with a hub, and what a window over it would show.
class SharedDesk
{
public:
    explicit SharedDesk(journal::HubSettings hub, const QDateTime &now = {})
        : m_hub(std::move(hub))
    {
        if (now.isValid())
            m_clock = std::make_unique<FakeClock>(now);
        else
            m_clock = std::make_unique<Clock>();
        open();
    }

    void open()
    {
        auto opened = journal::Journal::open(file(), {{}, QStringLiteral("Asia/Riyadh")}, *m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_journal = std::move(*opened);
        m_replay = {};
        m_replay.add(m_journal->takeHistory());
        QObject::connect(m_journal.get(), &journal::Journal::appended, m_journal.get(),
                         [this](const std::vector<domain::Event> &events) {
                             m_replay.add(events);
                             for (const auto &event : events)
                                 arrived[event.header.order()] = stopwatch.elapsed();
                         });
        m_sync = std::make_unique<journal::HubSync>(m_hub, *m_journal, *m_clock);
        m_sync->setPresence(QStringLiteral("Sara"), QStringLiteral("INC-2026-1123-TEST"));
    }

    //! The program ends.
    void close()
    {
        m_sync.reset();
        m_journal.reset();
    }

    void share() { m_sync->start(); }

    QString file() const { return m_folder.filePath(QStringLiteral("journal.db")); }
    QString id() const { return m_journal->desk().id; }
    journal::Journal &journal() { return *m_journal; }
    journal::HubSync &sync() { return *m_sync; }
    const journal::HubState &state() const { return m_sync->state(); }
    bool isIn(journal::HubState::Kind kind) const { return state().kind == kind; }
    const domain::Replay &replay() const { return m_replay; }

    //! What people wrote, in replay order: without what desks write about each other.
    std::vector<domain::Event> written() const
    {
        auto events = m_replay.events();
        std::erase_if(events, [](const domain::Event &event) {
            return event.header.kind != QStringLiteral("note.added");
        });
        return events;
    }
    journal::ChainHeads heads() { return *answerOf(m_journal->heads()); }

    //! Appends a note and waits until it is on the disk.
    domain::Event note(const QByteArray &text) { return notes({text}).front(); }

    std::vector<domain::Event> notes(const std::vector<QByteArray> &texts)
    {
        std::vector<domain::Draft> drafts;
        for (const auto &text : texts)
            drafts.push_back({.kind = QStringLiteral("note.added"),
                              .incident = QStringLiteral("INC-2026-1123-TEST"),
                              .author = QStringLiteral("Sara"),
                              .payload = "{\"text\":\"" + text + "\"}"});
        auto written = answerOf(m_journal->append(std::move(drafts)), std::chrono::seconds(30));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return *written;
    }

    bool has(const domain::Event &event) const { return arrived.contains(event.header.order()); }

    //! Both show the same.
    bool isLike(const SharedDesk &other) const { return written() == other.written(); }

    std::map<domain::EventOrder, qint64> arrived; //!< milliseconds of the stopwatch when each event was here
    QElapsedTimer stopwatch;

private:
    QTemporaryDir m_folder;
    journal::HubSettings m_hub;
    std::unique_ptr<Clock> m_clock;
    domain::Replay m_replay; //!< the journal still tells something while it ends
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<journal::HubSync> m_sync;
};

} // namespace thabat::test
