// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/syncround.h"

#include "app/journal/hubline.h"

#include <QCoreApplication>

namespace thabat::journal {

using namespace std::chrono_literals;

namespace {

constexpr auto questionPatience = 8s;
constexpr auto batchPatience = 40s; //!< a batch over a slow line

} // namespace

SyncRound::SyncRound(HubLine &line, Journal &journal, Task task, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_journal(journal)
    , m_task(std::move(task))
{
}

void SyncRound::start()
{
    const auto work = [me = m_task.me, now = m_task.now](HubConnection &connection) -> Result<View> {
        HubTables hub(connection);
        View view;
        auto heads = hub.heads();
        if (!heads)
            return heads.error();
        view.heads = std::move(*heads);
        if (!me)
            return view;
        // Who only reads, or meets a hub that is read only, exchanges events all the same.
        if (auto meeting = hub.meet(*me, now))
            view.meeting = std::move(*meeting);
        return view;
    };
    whenDone(m_line.ask<View>(work, questionPatience), this, [this](const Result<View> &view) {
        if (!view)
            return fail(view.error());
        plan(*view);
    });
}

void SyncRound::plan(const View &view)
{
    Q_EMIT stepped();
    m_report.meeting = view.meeting;
    if (view.meeting)
        m_task.hubNow = view.meeting->now;
    m_there = view.heads;
    whenDone(m_journal.heads(), this, [this](const Result<ChainHeads> &here) {
        if (!here)
            return fail(here.error());
        const auto own = m_journal.desk().id;
        m_plan = planSync(*here, m_there, m_task.held, own, rowLimit);
        m_report.leftToPush = m_plan.toPush;
        m_report.leftToPull = m_plan.toPull;
        for (const auto &desk : m_plan.forks)
            m_report.differing.push_back(
                {desk, m_there[desk].number,
                 QCoreApplication::translate("Hub", "The hub has another event under this number.")});
        if (m_plan.lost > 0)
            m_report.differing.push_back(
                {own, m_there[own].number,
                 QCoreApplication::translate("Hub", "The hub has events of this desk that are not here.")});
        readExcerpt();
    });
}

void SyncRound::readExcerpt()
{
    if (m_plan.push.empty())
        return pull();
    whenDone(m_journal.excerpt(m_plan.push, byteLimit), this, [this](Result<Excerpt> excerpt) {
        if (!excerpt)
            return fail(excerpt.error());
        push(std::move(*excerpt));
    });
}

void SyncRound::push(Excerpt excerpt)
{
    Q_EMIT stepped();
    for (const auto &[desk, before] : excerpt.before) {
        const auto there = m_there.find(desk);
        if (there == m_there.end() || there->second.hash == before)
            continue;
        m_report.differing.push_back(
            {desk, there->second.number,
             QCoreApplication::translate("Hub", "The hub has another event under this number.")});
        std::erase_if(excerpt.rows, [name = desk](const StoredEvent &row) {
            return row.desk == name;
        });
    }
    const auto work = [excerpt = std::move(excerpt)](HubConnection &connection) -> Result<PushReport> {
        HubTables hub(connection);
        return pushCarefully(hub, excerpt);
    };
    whenDone(m_line.ask<PushReport>(work, batchPatience), this, [this](Result<PushReport> report) {
        if (!report)
            return fail(report.error());
        m_report.pushed = report->pushed;
        m_report.leftToPush -= std::min<domain::EventNumber>(m_report.leftToPush, report->pushed);
        m_report.withheld = std::move(report->withheld);
        m_report.refusedThere = std::move(report->refused);
        m_report.pushProblem = report->problem;
        pull();
    });
}

void SyncRound::pull()
{
    Q_EMIT stepped();
    if (m_plan.pull.empty())
        return finish();
    const auto work = [stretches = m_plan.pull](HubConnection &connection) {
        return HubTables(connection).pull(stretches, byteLimit);
    };
    whenDone(m_line.ask<Delivery>(work, batchPatience), this, [this](Result<Delivery> delivery) {
        if (!delivery)
            return fail(delivery.error());
        take(std::move(*delivery));
    });
}

void SyncRound::take(Delivery delivery)
{
    Q_EMIT stepped();
    whenDone(m_journal.take(std::move(delivery), m_task.hubNow), this, [this](Result<Receipt> receipt) {
        if (!receipt)
            return fail(receipt.error());
        m_report.pulled = receipt->added;
        m_report.leftToPull -= std::min<domain::EventNumber>(m_report.leftToPull, receipt->added);
        m_report.refusedHere = std::move(receipt->refused);
        finish();
    });
}

void SyncRound::fail(const Error &error)
{
    m_report.problem = error;
    finish();
}

void SyncRound::finish()
{
    Q_EMIT over(m_report);
}

} // namespace thabat::journal
