// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/evaluator.h"
#include "app/monitor/moment.h"
#include "app/monitor/prometheusclient.h"
#include "app/monitor/rounds.h"

namespace thabat::monitor {

//! Has the team's own Prometheus evaluate the indicators, round after round, and says what else that server
//! knows. What it does not answer is left to the desk.
class ServerBoard : public QObject
{
    Q_OBJECT

public:
    //! Without a server in @p profile it does nothing. @p profile and @p clock outlive the board.
    ServerBoard(const runbook::Profile &profile, const Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    void wake(); //!< what is on its way belongs to the past; asks anew, once
    void shiftWall(std::chrono::milliseconds by); //!< the wall clock was set
    void forget(); //!< the machine slept: what was answered before is the past

    //! @p own, one an indicator, with those replaced that the server answered in its last round.
    std::vector<Reading> readings(std::vector<Reading> own, const Moment &now) const;

    const ServerState &state() const { return m_state; }
    const std::vector<ForeignAlert> &alerts() const { return m_alerts; }
    const std::vector<ScrapeTarget> &targets() const { return m_targets; }

Q_SIGNALS:
    void answered(); //!< a round is over
    //! What @p indicator was in the hours before the desk was started.
    void remembered(const QString &indicator, const std::vector<thabat::monitor::SeriesPoint> &points);

private:
    struct Entry
    {
        const runbook::Indicator *indicator = nullptr;
        std::optional<Evaluation> answer = {}; //!< of the last round
        std::optional<std::chrono::milliseconds> sampled = {}; //!< the newest sample ever behind it
        int asksForPast = 0; //!< how often its history may still be asked for
    };
    struct Round //!< what came back so far
    {
        int open = 0;
        std::chrono::milliseconds began{0};
        bool good = false;
        ServerState state = {};
        std::vector<std::optional<Evaluation>> answers = {};
        std::vector<ForeignAlert> alerts = {};
        std::vector<ScrapeTarget> targets = {};
    };

    void ask();
    template <typename T, typename Take>
    void expect(const Later<T> &later, Take take);
    void askForSamples(size_t first, size_t last);
    void askForPast(size_t index);
    void takeAnswer(size_t index, const Result<QueryAnswer> &result);
    void takeSamples(const QueryAnswer &answer);
    void complain(const Error &error);
    void conclude();
    Reading readingOf(const Entry &entry, const Moment &now) const;

    const runbook::Profile &m_profile;
    const Clock &m_clock;
    PrometheusClient m_client;
    Rounds m_rounds;
    std::vector<Entry> m_entries;
    quint64 m_number = 0; //!< of the round; an answer to an earlier one counts no more
    Round m_round;
    ServerState m_state;
    std::vector<ForeignAlert> m_alerts;
    std::vector<ScrapeTarget> m_targets;
};

} // namespace thabat::monitor
