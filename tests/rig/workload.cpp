// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/workload.h"

#include "app/journal/journalstore.h"

#include <QDir>

#include <limits>

namespace thabat::rig {

using namespace Qt::StringLiterals;
using namespace thabat::journal;

namespace {

constexpr int all = std::numeric_limits<int>::max();

domain::Draft draft(const QByteArray &text)
{
    return {.kind = u"note.added"_s,
            .incident = u"INC-2026-1123-TEST"_s,
            .payload = "{\"text\":\"" + text + "\"}"};
}

// Mostly a line, now and then a page or a pasted log: pages that overflow, and a checkpoint on the way.
QByteArray textOf(int i)
{
    const auto size = i % 50 == 49 ? 400'000 : i % 10 == 9 ? 6'000 : 40;
    return "note " + QByteArray::number(i) + QByteArray(size, char('a' + i % 26));
}

//! One person at a desk whose disk may fail.
class Writer
{
public:
    explicit Writer(const QString &folder)
        : m_file(journalIn(folder))
    {
        // So many desks that their heads do not fit into one sector of the anchor.
        for (const auto &desk : {u"DESKCCCC"_s, u"DESKDDDD"_s, u"DESKEEEE"_s, u"DESKFFFF"_s, u"DESKGGGG"_s})
            takeFrom(desk, 1);
        takeFrom(u"DESKBBBB"_s, 25);
    }

    //! What @p desk wrote comes later, by merge().
    void takeFrom(const QString &desk, int count)
    {
        const auto other = JournalStore::open(u":memory:"_s, {desk, {}}, {});
        for (int i = 0; other && i < count; ++i)
            (void)(*other)->append({draft("theirs " + desk.toUtf8() + QByteArray::number(i))},
                                   {1'000'000 + i, i});
        const auto rows = other ? (*other)->excerpt({{desk, 0, count}}, all) : Result<Excerpt>(Excerpt{});
        if (rows)
            m_theirs.insert(m_theirs.end(), rows->rows.begin(), rows->rows.end());
    }

    void open()
    {
        m_store.reset();
        auto store = JournalStore::open(m_file, {u"DESKAAAA"_s, {}}, {});
        if (!store)
            return;
        m_store = std::move(*store);
        const auto history = m_store->history();
        m_shown = history ? history->size() : 0;
    }

    void append(const std::vector<domain::Draft> &drafts)
    {
        for (const auto &each : drafts)
            tap::attempt(each.payload);
        ++m_moment;
        const auto written = m_store->append(drafts, {1'000'000 + m_moment, m_moment});
        m_shown += m_store->takeNews().size();
        if (!written)
            return;
        for (const auto &event : *written) {
            const auto &header = event.header;
            const auto found = m_store->excerpt({{header.desk, header.number - 1, header.number}}, all);
            if (!found || found->rows.empty() || found->rows.front().payload != event.payload)
                m_wrong = u"event %1 was acknowledged and is not there"_s.arg(event.header.number);
            else
                tap::acknowledged(found->rows.front());
        }
    }

    void merge()
    {
        const auto count = std::min<size_t>(3, m_theirs.size());
        const std::vector rows(m_theirs.begin(), m_theirs.begin() + std::ptrdiff_t(count));
        for (const auto &row : rows)
            tap::attempt(row.payload);
        const auto merged = m_store->merge(rows, {1'000'000 + m_moment, m_moment});
        m_shown += m_store->takeNews().size();
        if (!merged)
            return; // the same rows come again, as from a hub
        for (const auto &row : rows)
            tap::acknowledged(row);
        m_theirs.erase(m_theirs.begin(), m_theirs.begin() + std::ptrdiff_t(count));
    }

    bool isOpen() const { return m_store != nullptr; }

    QString wrong() const
    {
        if (!m_wrong.isEmpty() || !m_store)
            return m_wrong;
        const auto history = m_store->history();
        if (history && history->size() != m_shown)
            return u"%1 events were shown and %2 are there"_s.arg(QString::number(m_shown),
                                                                  QString::number(history->size()));
        return {};
    }

private:
    QString m_file;
    std::unique_ptr<JournalStore> m_store;
    std::vector<StoredEvent> m_theirs;
    qint64 m_moment = 0;
    size_t m_shown = 0; //!< how many events a window would show
    QString m_wrong;
};

} // namespace

QString journalIn(const QString &folder)
{
    return QDir(folder).filePath(u"journal.db"_s);
}

QString fill(const QString &folder, int events)
{
    Writer writer(folder);
    for (int i = 0; i < events; ++i) {
        if (i % 40 == 0 || !writer.isOpen())
            writer.open();
        if (!writer.isOpen())
            continue;
        if (i % 25 == 24)
            writer.merge();
        if (i % 7 == 6)
            writer.append({draft(textOf(i)), draft("and " + textOf(i)), draft("also " + textOf(i))});
        else
            writer.append({draft(textOf(i))});
    }
    return writer.wrong();
}

} // namespace thabat::rig
