// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happeningcodec.h"
#include "app/domain/replay.h"
#include "app/journal/hybridclock.h"
#include "app/journal/syncplan.h"

namespace thabat::test {

using Rows = std::vector<journal::StoredEvent>;

//! A hub without PostgreSQL: what its statements do, as values.
struct ModelHub
{
    std::map<QString, Rows> chains = {};

    journal::ChainHeads heads() const
    {
        journal::ChainHeads heads;
        for (const auto &[desk, rows] : chains) {
            if (!rows.empty())
                heads[desk] = {rows.back().number, rows.back().number, rows.back().hash};
        }
        return heads;
    }

    //! Takes what continues a chain that it has; the rest is known already, or comes again.
    void push(const Rows &rows)
    {
        for (const auto &row : rows) {
            auto &chain = chains[row.desk];
            if (row.number == qint64(chain.size()) + 1)
                chain.push_back(row);
        }
    }

    Rows pull(const std::vector<journal::Stretch> &stretches) const
    {
        Rows rows;
        for (const auto &stretch : stretches) {
            const auto chain = chains.find(stretch.desk);
            if (chain == chains.end())
                continue;
            const auto end = std::min(size_t(stretch.upTo), chain->second.size());
            for (auto at = size_t(stretch.after); at < end; ++at)
                rows.push_back(chain->second[at]);
        }
        return rows;
    }
};

//! A desk without a disk: its chains, its clock and the replay that a window would show.
class ModelDesk
{
public:
    ModelDesk(QString id, qint64 wall)
        : m_id(std::move(id))
        , m_wall(wall)
    {
    }

    const QString &id() const { return m_id; }
    const domain::Replay &replay() const { return m_replay; }
    journal::ChainHeads heads() const { return m_chains.heads(); }
    Rows rows(const std::vector<journal::Stretch> &stretches) const { return m_chains.pull(stretches); }
    void pass(qint64 time) { m_wall += time; }

    //! Writes @p happening as Journal::append() would. Not signed: that proves who wrote it, not that all
    //! have it.
    void append(const domain::Happening &happening, const QString &incident)
    {
        const auto draft = domain::encode(happening, incident, m_id);
        auto &chain = m_chains.chains[m_id];
        journal::StoredEvent row;
        domain::Event event{{m_id, qint64(chain.size()) + 1, m_hybrid.tick(m_wall), m_wall, m_wall,
                             QStringLiteral("Asia/Riyadh"), draft.kind, draft.version, incident, m_id},
                            draft.payload};
        row.desk = m_id;
        row.number = event.header.number;
        row.header = domain::encodeHeader(event.header);
        row.payload = event.payload;
        row.salt = QByteArray(16, 's');
        row.digest = journal::digest(row.salt, row.payload);
        row.hash = journal::link(chain.empty() ? QByteArray() : chain.back().hash, row.header, row.digest);
        row.index = journal::EventIndex::of(event.header);
        chain.push_back(std::move(row));
        m_replay.add(event);
    }

    //! Takes what continues a chain, as Journal::take() does; the rest is known already, or comes again.
    void take(const Rows &rows)
    {
        std::vector<domain::Event> news;
        journal::ChainWalk walk(heads());
        for (const auto &row : rows) {
            auto &chain = m_chains.chains[row.desk];
            if (row.number != qint64(chain.size()) + 1)
                continue;
            if (const auto bad = walk.next(row))
                qFatal("%s", qPrintable(bad->sentence()));
            chain.push_back(row);
            m_hybrid.observe(row.index.hybrid);
            news.push_back(*row.event());
        }
        m_replay.add(news);
    }

    //! The program ends and starts again: only what was written is left.
    void restart()
    {
        m_replay = {};
        for (const auto &[desk, rows] : m_chains.chains) {
            for (const auto &row : rows)
                m_replay.add(*row.event());
        }
    }

private:
    QString m_id;
    qint64 m_wall;
    journal::HybridClock m_hybrid;
    ModelHub m_chains;
    domain::Replay m_replay;
};

//! One whole round, as HubSync does it when nothing goes wrong.
inline void meet(ModelDesk &desk, ModelHub &hub, qint64 rows)
{
    const auto plan = journal::planSync(desk.heads(), hub.heads(), {}, desk.id(), rows);
    hub.push(desk.rows(plan.push));
    desk.take(hub.pull(plan.pull));
}

inline bool isInStep(const ModelDesk &desk, const ModelHub &hub)
{
    return journal::planSync(desk.heads(), hub.heads(), {}, desk.id(), 1).isInStep();
}

} // namespace thabat::test
